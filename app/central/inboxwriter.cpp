// SPDX-License-Identifier: GPL-3.0-or-later
#include "inboxwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk::central {

InboxWriter::InboxWriter(Database& database, const QString& unit)
    : m_unit(unit)
    , m_count(database, u"UPDATE unit SET last_inbox = last_inbox + 1 WHERE id = ?"_s)
    , m_insert(database, u"INSERT INTO inbox (unit_id, seq, origin, type, content) "
                         "SELECT id, last_inbox, ?, ?, ? FROM unit WHERE id = ?"_s)
{
}

Result<void> InboxWriter::add(const QString& type, const QJsonObject& content)
{
    return append(type, QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact)),
                  u""_s);
}

Result<void> InboxWriter::addDecision(const QString& decisionId, const QString& origin)
{
    return append(u"decision"_s, decisionId, origin);
}

Result<void> InboxWriter::append(const QString& type, const QString& content, const QString& origin)
{
    if (auto counted = m_count.bind(m_unit).run(); !counted)
        return counted;
    return m_insert.bind(origin).bind(type).bind(content).bind(m_unit).run();
}

} // namespace titledesk::central
