// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

namespace titledesk {

/// What a person is told of one submission that was returned to them.
struct ReturnedItem {
    QString person;
    QString what; ///< 继续教育《培训内容》
    QString opinion;
    QDate returnedOn;
    QDate dueBy; ///< invalid: no day was set
};

/// The defects that an opinion names, one each, without the numbers that it may have written before
/// them; a first line that only announces them is left out.
QStringList defectsOf(const QString& opinion);

/// A message ready to be sent (复制退回通知, B19): person, item, numbered defects, the day to be
/// back by, who writes. A number that could be an ID number is masked, whoever wrote it there.
QString returnNotice(const ReturnedItem& item, const QString& unit);

} // namespace titledesk
