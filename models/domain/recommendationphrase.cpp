// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationphrase.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// These are words of an official Chinese text, whatever the language of the screen.
QString dayText(const QDate& date)
{
    return u"%1月%2日"_s.arg(date.month()).arg(date.day());
}

QString dateText(const QDate& date)
{
    return u"%1年"_s.arg(date.year()) + dayText(date);
}

} // namespace

QString filledPhrase(const QString& phrase, const Publicity& publicity, const QString& title)
{
    static const QRegularExpression kDates(u"自×+年×+月×+日至(×+年)?×+月×+日"_s);
    static const QRegularExpression kTitle(u"×+职称"_s);
    QString text = phrase;
    const QDate& from = publicity.from;
    const QDate& to = publicity.to;
    if (const auto dates = kDates.match(text); dates.hasMatch() && from.isValid() && to.isValid()) {
        const bool withYear = dates.capturedLength(1) > 0 || from.year() != to.year();
        text.replace(dates.capturedStart(), dates.capturedLength(),
                     u"自%1至%2"_s.arg(dateText(from), withYear ? dateText(to) : dayText(to)));
    }
    if (const auto wanted = kTitle.match(text); wanted.hasMatch() && !title.isEmpty())
        text.replace(wanted.capturedStart(), wanted.capturedLength(), title + u"职称"_s);
    return text;
}

bool holdsPlaceholder(const QString& text)
{
    static const QRegularExpression kPlaceholder(u"×\\s*(?:年|月|日|职称)"_s);
    return text.contains(kPlaceholder);
}

} // namespace titledesk
