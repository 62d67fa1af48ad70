// SPDX-License-Identifier: GPL-3.0-or-later
#include "returnnotice.h"

#include "identifiers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("ReturnNotice", text);
}

QString dayText(const QDate& day)
{
    return words(QT_TRANSLATE_NOOP("ReturnNotice", "%1年%2月%3日"))
        .arg(day.year())
        .arg(day.month())
        .arg(day.day());
}

QString withoutIdNumbers(QString text)
{
    static const QRegularExpression number(u"(?<!\\d)\\d{17}[\\dXx](?!\\d)"_s);
    auto found = number.match(text);
    while (found.hasMatch()) {
        const QString masked = maskedIdNumber(found.captured());
        text.replace(found.capturedStart(), found.capturedLength(), masked);
        found = number.match(text, found.capturedStart() + masked.size());
    }
    return text;
}

} // namespace

QStringList defectsOf(const QString& opinion)
{
    // 2.5 is a figure; 2. and 2、 before words are numbers of a list.
    static const QRegularExpression number(
        u"(?:^|\\n|(?<=[：:；;。\\s]))\\s*(?:\\d{1,2}[.．、](?!\\d)|[（(]\\d{1,2}[）)])\\s*"_s);
    QString text = opinion;
    text.replace(number, u"\n"_s);
    QStringList defects;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        line = line.trimmed();
        if (!line.isEmpty())
            defects.append(line);
    }
    if (defects.size() > 1 && (defects.first().endsWith(u'：') || defects.first().endsWith(u':')))
        defects.removeFirst();
    return defects;
}

QString returnNotice(const ReturnedItem& item, const QString& unit)
{
    QStringList lines;
    lines << words(
                 QT_TRANSLATE_NOOP(
                     "ReturnNotice",
                     "%1，您好！您提交的%2经单位审核后退回，请按以下意见逐项补充完善后重新提交："))
                 .arg(item.person, item.what);
    int number = 0;
    for (const QString& defect : defectsOf(item.opinion))
        lines << u"%1. %2"_s.arg(++number).arg(defect);
    if (item.dueBy.isValid())
        lines << words(QT_TRANSLATE_NOOP("ReturnNotice", "请于 %1 前重新提交。"))
                     .arg(dayText(item.dueBy));
    lines << words(QT_TRANSLATE_NOOP("ReturnNotice", "%1　%2")).arg(unit, dayText(item.returnedOn));
    return withoutIdNumbers(lines.join(u'\n'));
}

} // namespace titledesk
