// SPDX-License-Identifier: GPL-3.0-or-later
#include "regions.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Region::Level levelFromKey(const QString& key)
{
    if (key == u"province")
        return Region::Level::Province;
    return key == u"city" ? Region::Level::City : Region::Level::County;
}

QVector<Region> readRegions()
{
    QFile file(u":/titledesk/data/anhui-regions.csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Region> read;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(1)) {
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() == 4)
            read.append({cells[0], cells[1], levelFromKey(cells[2]), cells[3]});
    }
    std::ranges::sort(read, {}, &Region::code);
    return read;
}

} // namespace

const QVector<Region>& regions()
{
    static const QVector<Region> all = readRegions();
    return all;
}

const Region* region(QStringView code)
{
    const auto& all = regions();
    const auto found =
        std::ranges::find_if(all, [code](const Region& r) { return r.code == code; });
    return found == all.end() ? nullptr : &*found;
}

QString regionPath(QStringView code)
{
    const Region* found = region(code);
    return found ? regionPath(found->parent) + found->name : QString();
}

} // namespace titledesk
