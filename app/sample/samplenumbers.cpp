// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplenumbers.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString padded(qint64 number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

QString checkOf11(int remainder)
{
    return remainder == 10 ? u"X"_s : QString::number(remainder);
}

} // namespace

QString sampleIsbn(qint64 serial)
{
    const QString first = u"9787"_s + padded(serial % 100'000'000, 8);
    int sum = 0;
    for (int i = 0; i < first.size(); ++i)
        sum += first.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return first + QString::number((10 - sum % 10) % 10);
}

QString sampleIssn(int serial)
{
    const QString first = padded(serial % 10'000'000, 7);
    int sum = 0;
    for (int i = 0; i < first.size(); ++i)
        sum += first.at(i).digitValue() * (8 - i);
    return QString(first + checkOf11((11 - sum % 11) % 11)).insert(4, u'-');
}

QString samplePatentNumber(int year, qint64 serial)
{
    const QString first = QString::number(year) + u"1"_s + padded(serial % 10'000'000, 7);
    int sum = 0;
    for (int i = 0; i < first.size(); ++i)
        sum += first.at(i).digitValue() * (i % 8 + 2);
    return u"ZL"_s + first + u'.' + checkOf11(sum % 11);
}

} // namespace titledesk
