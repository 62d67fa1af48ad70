// SPDX-License-Identifier: GPL-3.0-or-later
#include "numberformat.h"

#include <QDateTime>

#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {

bool isDateFormat(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
           (id >= 50 && id <= 54) || id == 57 || id == 58;
}

bool isDateFormat(const QString& code)
{
    if (code.contains(u"general"_s, Qt::CaseInsensitive))
        return false;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar character = code.at(i).toLower();
        if (quoted || character == u'"')
            quoted = quoted != (character == u'"');
        else if (bracketed || character == u'[')
            bracketed = character != u']';
        else if (character == u'\\' || character == u'_' || character == u'*')
            ++i; // the character behind stands for itself
        else if (character == u';')
            return false; // only the part for positive numbers matters
        else if (character == u'y' || character == u'd' || character == u'e')
            // 0.00E+00 is a number; e alone is the year of an era.
            return character != u'e' || i + 1 >= code.size() ||
                   (code.at(i + 1) != u'+' && code.at(i + 1) != u'-');
    }
    return false;
}

QString serialDateText(double serial, bool date1904)
{
    if (!std::isfinite(serial) || serial < 0 || serial >= 2958466)
        return {};
    const auto day = static_cast<qint64>(std::floor(serial));
    // 1900 counts a 29 February that never was, so the days before it lie one further on.
    const QDate first = date1904   ? QDate(1904, 1, 1)
                        : day < 60 ? QDate(1899, 12, 31)
                                   : QDate(1899, 12, 30);
    const auto seconds =
        static_cast<qint64>(std::llround((serial - static_cast<double>(day)) * 86400));
    const QDateTime when = QDateTime(first.addDays(day), QTime(0, 0), Qt::UTC).addSecs(seconds);
    return when.toString(seconds == 0 || seconds == 86400 ? u"yyyy-MM-dd"_s
                                                          : u"yyyy-MM-dd HH:mm:ss"_s);
}

} // namespace titledesk
