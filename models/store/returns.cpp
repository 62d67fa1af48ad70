// SPDX-License-Identifier: GPL-3.0-or-later
#include "returns.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// 继续教育“新课程标准研修”; a registration says nothing beside what it is.
QString whatOf(const Catalog& catalog, const QString& key, const QString& title)
{
    const Item* item = catalog.item(key);
    const QString name = item == nullptr ? key : item->name.text();
    if (key == kRegistrationItem || title.isEmpty() || title == name)
        return name;
    return QCoreApplication::translate("Returns", "%1“%2”").arg(name, title);
}

} // namespace

Result<QVector<ReturnedItem>> returnedItems(Connection& connection, const Catalog& catalog,
                                            const QVector<SubmissionId>& ids)
{
    Statement row(connection,
                  u"SELECT p.name, s.item, s.title, d.opinion, d.decided_at, d.due_by "
                  "FROM submission s JOIN person p ON p.id = s.person_id "
                  "JOIN decision d ON d.id = s.decision_id "
                  "WHERE s.id = ? AND s.state = 'returned' AND s.withdrawn_at IS NULL"_s);
    QVector<ReturnedItem> items;
    for (const SubmissionId id : ids) {
        row.reset();
        row.bind(id.value);
        if (row.next())
            items.append({row.text(0), whatOf(catalog, row.text(1), row.text(2)), row.text(3),
                          QDateTime::fromMSecsSinceEpoch(row.number(4)).date(),
                          QDate::fromString(row.text(5), Qt::ISODate)});
        else if (row.failed())
            return row.error();
    }
    return items;
}

} // namespace titledesk
