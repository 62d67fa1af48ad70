// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberedlines.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// What stands behind the number of a numbered line; null where it is none.
QString defectOf(const QString& line)
{
    static const QRegularExpression numbered(u"^\\s*\\d{1,3}\\s*[.．、]\\s*(.*)$"_s);
    const auto match = numbered.match(line);
    return match.hasMatch() ? u""_s + match.captured(1) : QString();
}

} // namespace

QString withNumberedLines(const QString& text, const QStringList& known, const QStringList& ticked,
                          const QString& intro)
{
    QStringList lines;
    QStringList there;
    qsizetype end = -1; // behind the last numbered line
    for (const QString& line : text.trimmed().split(u'\n')) {
        const QString defect = defectOf(line);
        const bool mayStay = !known.contains(defect.trimmed()) || ticked.contains(defect.trimmed());
        if (!defect.isNull() && !mayStay)
            continue;
        lines.append(line);
        if (defect.isNull())
            continue;
        there.append(defect.trimmed());
        end = lines.size();
    }
    QStringList fresh;
    for (const QString& defect : ticked)
        if (!there.contains(defect))
            fresh.append(u"0. "_s + defect);
    const bool isEmpty = lines.join(QString()).trimmed().isEmpty();
    if (isEmpty)
        lines = fresh.isEmpty() ? QStringList() : QStringList{intro};
    if (end < 0)
        end = lines.size();
    for (const QString& line : std::as_const(fresh))
        lines.insert(end++, line);
    int number = 0;
    for (QString& line : lines)
        if (const QString defect = defectOf(line); !defect.isNull())
            line = QString::number(++number) + u". "_s + defect;
    const QString result = lines.join(u'\n').trimmed();
    return number == 0 && result == intro ? QString() : result;
}

} // namespace titledesk
