// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QJsonObject fieldsJson(const Fields& fields)
{
    QJsonObject json;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        json[it.key()] = it.value();
    return json;
}

QString key(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return u"ok"_s;
    case Check::Level::Warning:
        return u"warning"_s;
    case Check::Level::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject historyJson(const HistoryEntry& entry)
{
    QJsonObject json{{u"at"_s, timeText(entry.at)}, {u"version"_s, entry.version}};
    if (entry.what == HistoryEntry::What::Submitted) {
        json[u"what"_s] = u"submitted"_s;
        json[u"source"_s] = entry.source;
        return json;
    }
    json[u"what"_s] = entry.what == HistoryEntry::What::Decided ? u"decided"_s : u"undone"_s;
    json[u"decision"_s] = entry.decision;
    json[u"action"_s] = titledesk::key(entry.action);
    json[u"opinion"_s] = entry.opinion;
    json[u"account"_s] = entry.account;
    json[u"outbox"_s] = entry.outboxState;
    return json;
}

/// What later nodes decided, oldest first (M14); empty for what is no application.
QJsonArray progressJson(const SubmissionRow& row)
{
    QJsonArray json;
    if (row.application)
        for (const LaterDecision& each : row.application->later)
            json.append(QJsonObject{{u"node"_s, each.node},
                                    {u"result"_s, titledesk::key(each.result)},
                                    {u"opinion"_s, each.opinion},
                                    {u"at"_s, timeText(each.at)}});
    return json;
}

QString standingKey(WayStep::Standing standing)
{
    switch (standing) {
    case WayStep::Standing::Done:
        return u"done"_s;
    case WayStep::Standing::Current:
        return u"current"_s;
    case WayStep::Standing::Returned:
        return u"returned"_s;
    case WayStep::Standing::Failed:
        return u"failed"_s;
    case WayStep::Standing::Ended:
        return u"terminated"_s;
    case WayStep::Standing::Ahead:
        return u"ahead"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray wayJson(const SubmissionRow& row)
{
    QJsonArray json;
    if (row.application)
        for (const WayStep& step :
             applicationWay(row.application->plan.nodes, row.state, row.application->later))
            json.append(
                QJsonObject{{u"node"_s, step.node}, {u"standing"_s, standingKey(step.standing)}});
    return json;
}

} // namespace

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject evidenceJson(const EvidenceRef& file)
{
    return {{u"sha256"_s, file.sha256},
            {u"name"_s, file.name},
            {u"size"_s, file.size},
            {u"mime"_s, file.mime}};
}

QJsonObject rowJson(const SubmissionRow& row)
{
    return {{u"id"_s, row.uuid},
            {u"number"_s, row.id.value},
            {u"kind"_s, key(row.kind)},
            {u"item"_s, row.item},
            {u"person"_s, QJsonObject{{u"id"_s, row.person.uuid},
                                      {u"name"_s, row.person.name},
                                      {u"id_number"_s, row.person.idNumber}}},
            {u"title"_s, row.title},
            {u"state"_s, key(row.state)},
            {u"version"_s, row.version},
            {u"submitted_at"_s, timeText(row.submittedAt)}};
}

QJsonObject detailJson(const SubmissionDetail& detail)
{
    QJsonObject json = rowJson(detail.row);
    json[u"fields"_s] = fieldsJson(detail.row.fields);
    json[u"previous_fields"_s] = fieldsJson(detail.previousFields);
    json[u"decision"_s] = detail.decision.isEmpty() ? QJsonValue() : QJsonValue(detail.decision);
    QJsonArray evidence;
    for (const EvidenceRef& file : detail.evidence)
        evidence.append(evidenceJson(file));
    json[u"evidence"_s] = evidence;
    QJsonArray history;
    for (const HistoryEntry& entry : detail.history)
        history.append(historyJson(entry));
    json[u"history"_s] = history;
    json[u"progress"_s] = progressJson(detail.row);
    json[u"way"_s] = wayJson(detail.row);
    json[u"returns"_s] = detail.row.returns;
    json[u"due_by"_s] = detail.row.dueBy.isValid()
                            ? QJsonValue(detail.row.dueBy.toString(Qt::ISODate))
                            : QJsonValue();
    QJsonArray checks;
    for (const Check& check : detail.checks)
        checks.append(QJsonObject{{u"level"_s, key(check.level)},
                                  {u"code"_s, check.code},
                                  {u"message"_s, check.message},
                                  {u"field"_s, check.field}});
    json[u"checks"_s] = checks;
    QJsonObject actions;
    for (auto it = detail.missing.cbegin(); it != detail.missing.cend(); ++it)
        actions[titledesk::key(it.key())] = QJsonArray::fromStringList(it.value());
    json[u"actions"_s] = actions;
    return json;
}

} // namespace titledesk
