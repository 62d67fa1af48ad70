// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace titledesk {

NewStore sampleUnit()
{
    NewStore what;
    what.unit.name = u"合肥市示例中学"_s;
    what.unit.nature = u"public_institution"_s;
    what.unit.region = u"340100"_s;
    what.unit.affiliation = u"city"_s;
    what.password = u"desk-2026"_s;
    return what;
}

StoreFixture::StoreFixture() = default;

std::unique_ptr<Store> StoreFixture::create()
{
    auto created = Store::create(folder(), sampleUnit());
    if (!created)
        qFatal("create: %s", qPrintable(created.error().reason + created.error().detail));
    return std::move(created.value().store);
}

std::unique_ptr<Store> StoreFixture::open()
{
    const NewStore what = sampleUnit();
    auto opened = Store::open(folder(), what.account, what.password);
    if (!opened)
        qFatal("open: %s", qPrintable(opened.error().reason + opened.error().detail));
    return std::move(opened).value();
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    for (const QString& name : QDir(from).entryList(QDir::Files)) {
        QFile::remove(QDir(to).filePath(name));
        if (!QFile::copy(QDir(from).filePath(name), QDir(to).filePath(name)))
            qFatal("copy");
    }
}

void flip(const QString& file, qint64 at)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadWrite) || !device.seek(at))
        qFatal("flip");
    char byte = 0;
    if (!device.getChar(&byte) || !device.seek(at) ||
        !device.putChar(static_cast<char>(byte ^ 0x10)))
        qFatal("flip");
}

} // namespace titledesk
