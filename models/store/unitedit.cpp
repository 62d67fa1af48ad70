// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitedit.h"

#include "audit.h"
#include "permissions.h"
#include "settings.h"
#include "unitfields.h"
#include "unitupload.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// Affiliation and region follow one rule, so they are changed and compared as one.
const QVector<QStringList>& parts()
{
    static const QVector<QStringList> all = [] {
        QVector<QStringList> found;
        for (const UnitField& field : unitFields())
            if (!field.fixed && field.key != u"region")
                found.append(field.key == u"affiliation" ? QStringList{field.key, u"region"_s}
                                                         : QStringList{field.key});
        return found;
    }();
    return all;
}

QStringList valuesOf(const QJsonObject& unit, const QStringList& part)
{
    QStringList values;
    for (const QString& member : part)
        values.append(unit.value(member).toString());
    return values;
}

void take(QJsonObject& unit, const QJsonObject& from, const QStringList& part)
{
    for (const QString& member : part)
        unit[member] = from.value(member);
}

struct Merged {
    QJsonObject unit;
    QStringList differing; ///< keys that both changed, each in another way
};

Merged merged(const QJsonObject& base, const QJsonObject& ours, const QJsonObject& theirs)
{
    Merged result{ours, {}};
    for (const QStringList& part : parts()) {
        const auto before = valuesOf(base, part);
        const auto mine = valuesOf(ours, part);
        const auto held = valuesOf(theirs, part);
        if (mine == held || held == before)
            continue;
        if (mine == before)
            take(result.unit, theirs, part);
        else
            result.differing.append(part);
    }
    return result;
}

bool sameEditable(const QJsonObject& a, const QJsonObject& b)
{
    for (const QStringList& part : parts())
        if (valuesOf(a, part) != valuesOf(b, part))
            return false;
    return true;
}

Result<void> write(Connection& connection, const Session& session, const QJsonObject& unit,
                   const QString& action)
{
    if (auto written = writeUnit(connection, Unit::fromJson(unit)); !written)
        return written;
    return AuditWriter(connection, session.account).append(action);
}

} // namespace

Result<void> editUnit(Connection& connection, const Session& session, const Unit& unit)
{
    if (auto may = permitted(session.role, Right::EditUnit); !may)
        return may;
    const auto before = readUnit(connection);
    if (!before)
        return before.error();
    if (before.value() == unit)
        return {};
    if (auto written = write(connection, session, unit.toJson(), u"unit.set"_s); !written)
        return written;
    return UnitUploads(connection)
        .queue(UnitUploadKind::Unit, unit.toJson(), before.value().toJson());
}

Result<QStringList> receiveUnit(Connection& connection, const Session& session, const Unit& held,
                                const QString& version)
{
    const auto current = readUnit(connection);
    if (!current)
        return current.error();
    UnitUploads uploads(connection);
    auto upload = uploads.of(UnitUploadKind::Unit);
    if (!upload)
        return upload.error();
    const QJsonObject ours = current.value().toJson();
    const QJsonObject theirs = held.toJson();
    const bool edited = upload.value() && upload.value()->state != OutboxState::Sent;
    const Merged result = merged(edited ? upload.value()->base : ours, ours, theirs);
    if (result.unit != ours) {
        if (auto written = write(connection, session, result.unit, u"unit.received"_s); !written)
            return written.error();
    }
    if (auto set = setCentralUnitVersion(connection, version); !set)
        return set.error();
    if (!edited)
        return QStringList{};
    UnitUpload next = *upload.value();
    next.body = result.unit;
    next.serverRecord = {};
    next.serverMessage.clear();
    next.problemType.clear();
    if (!result.differing.isEmpty()) {
        next.state = OutboxState::Conflict;
        next.problemType = u"conflict"_s;
        next.serverRecord = theirs;
    } else {
        next.base = theirs;
        next.state = sameEditable(result.unit, theirs) ? OutboxState::Sent : OutboxState::Queued;
    }
    if (auto put = uploads.put(next); !put)
        return put.error();
    return result.differing;
}

Result<void> settleUnit(Connection& connection, const Session& session, bool ours)
{
    if (auto may = permitted(session.role, Right::EditUnit); !may)
        return may;
    UnitUploads uploads(connection);
    auto upload = uploads.of(UnitUploadKind::Unit);
    if (!upload)
        return upload.error();
    if (!upload.value() || upload.value()->state != OutboxState::Conflict)
        return Error{Error::Code::Refused, u"no_conflict"_s,
                     QCoreApplication::translate("Unit", "单位信息没有需要处理的变更。")};
    UnitUpload next = *upload.value();
    const QJsonObject theirs = next.serverRecord;
    if (!ours) {
        for (const QString& member : merged(next.base, next.body, theirs).differing)
            next.body[member] = theirs.value(member);
        if (auto written = write(connection, session, next.body, u"unit.received"_s); !written)
            return written;
    }
    next.base = theirs;
    next.serverRecord = {};
    next.problemType.clear();
    next.serverMessage.clear();
    next.state = sameEditable(next.body, theirs) ? OutboxState::Sent : OutboxState::Queued;
    return uploads.put(next);
}

Result<QString> centralUnitVersion(Connection& connection)
{
    Statement row(connection, u"SELECT central_version FROM unit WHERE id = 1"_s);
    if (row.next())
        return row.text(0);
    return row.failed() ? Result<QString>(row.error()) : QString();
}

Result<void> setCentralUnitVersion(Connection& connection, const QString& version)
{
    Statement update(connection, u"UPDATE unit SET central_version = ? WHERE id = 1"_s);
    update.bind(notNull(version));
    return update.run();
}

} // namespace titledesk
