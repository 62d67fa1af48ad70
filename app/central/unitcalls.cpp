// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitcalls.h"

#include "decisionbody.h"
#include "postgrades.h"
#include "units.h"

#include <QDate>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

QByteArray etagOf(const HeldUnit& unit)
{
    return '"' + QByteArray::number(unit.version) + '"';
}

Result<void> write(const Call& call, const Unit& form, HeldUnit& written)
{
    Units units(call.database);
    if (auto locked = units.lock(call.caller.unit); !locked)
        return locked;
    const auto held = units.unit(call.caller.unit);
    if (!held)
        return held.error();
    if (call.request.headers.value("if-match"_ba).trimmed() != etagOf(held.value()))
        return refusal(u"version-mismatch"_s);
    const Unit& before = held.value().form;
    const bool isRegistered = !held.value().unitKey.isEmpty();
    if (isRegistered && (before.name != form.name || before.creditCode != form.creditCode ||
                         before.nature != form.nature))
        return refusal(u"unit-fixed"_s);
    if (auto set = units.setForm(call.caller.unit, form); !set)
        return set;
    const auto after = units.unit(call.caller.unit);
    if (!after)
        return after.error();
    written = after.value();
    return {};
}

Result<void> checkGrades(const QJsonObject& body, const QString& kind)
{
    const auto posts = postKindFromKey(kind).value_or(PostKind::Professional);
    const QJsonValue grades = body.value(kind);
    if (!grades.isObject() && !grades.isUndefined())
        return refusal(u"invalid"_s, kind);
    const QJsonObject object = grades.toObject();
    for (auto grade = object.begin(); grade != object.end(); ++grade) {
        bool isNumber = false;
        const int level = grade.key().toInt(&isNumber);
        const double number = grade.value().toDouble(-1);
        if (!isNumber || !isPostGrade({posts, level}) || number < 0 || number > kMaxPosts ||
            number != std::floor(number))
            return refusal(u"invalid"_s, kind + u'.' + grade.key());
    }
    return {};
}

Result<void> checkPosts(const QJsonObject& body)
{
    for (const auto& key : {u"document_no"_s, u"authority"_s})
        if (const auto text = textMember(body, key, 200); !text)
            return text.error();
    if (!QDate::fromString(body.value(u"approved_on"_s).toString(), Qt::ISODate).isValid())
        return refusal(u"invalid"_s, u"approved_on"_s);
    const QJsonValue form = body.value(u"form"_s);
    if (!form.isUndefined() && !form.isNull() && !isHex(form.toString(), 64))
        return refusal(u"invalid"_s, u"form"_s);
    for (const auto& kind : {u"professional"_s, u"management"_s, u"skilled"_s})
        if (auto sound = checkGrades(body, kind); !sound)
            return sound;
    return {};
}

QJsonObject heldPosts(const Query& row)
{
    return {{u"sha256"_s, row.text(0)},
            {u"posts"_s, QJsonDocument::fromJson(row.text(1).toUtf8()).object()},
            {u"received_at"_s, timeText(row.number(2))}};
}

/// What the unit submitted, or nothing.
Result<std::optional<QJsonObject>> postsOf(const Call& call)
{
    Query query(call.database,
                u"SELECT sha256, content, received_at FROM post_approval WHERE unit_id = ?"_s);
    query.bind(call.caller.unit);
    if (query.next())
        return std::optional(heldPosts(query));
    return query.failed() ? Result<std::optional<QJsonObject>>(query.error())
                          : std::optional<QJsonObject>();
}

Result<void> writePosts(const Call& call, const QJsonObject& body)
{
    Units units(call.database);
    if (auto locked = units.lock(call.caller.unit); !locked)
        return locked;
    const auto unit = units.unit(call.caller.unit);
    if (!unit)
        return unit.error();
    if (!unit.value().form.isPublicInstitution())
        return refusal(u"posts-not-for-unit"_s);
    const auto held = postsOf(call);
    if (!held)
        return held.error();
    if (held.value())
        return refusal(u"post-approval-exists"_s);
    const QByteArray content = QJsonDocument(body).toJson(QJsonDocument::Compact);
    Query insert(call.database, u"INSERT INTO post_approval (unit_id, sha256, content, desk, "
                                "received_at) VALUES (?, ?, ?, ?, ?)"_s);
    insert.bind(call.caller.unit).bind(sha256Hex(content)).bind(QString::fromUtf8(content));
    return insert.bind(call.caller.desk).bind(nowMs()).run();
}

} // namespace

Answer getUnit(const Call& call)
{
    const auto unit = Units(call.database).unit(call.caller.unit);
    if (!unit)
        return Answer::failure(unit.error());
    const QByteArray etag = etagOf(unit.value());
    const bool isSame = call.request.headers.value("if-none-match"_ba).trimmed() == etag;
    Answer answer = isSame ? Answer::empty(304) : Answer::json(unit.value().toJson());
    return answer.with("ETag"_ba, etag);
}

Answer putUnit(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    if (!call.request.headers.contains("if-match"_ba))
        return Answer::failure(refusal(u"if-match-required"_s));
    const auto form = formOf(body.value().value(u"unit"_s));
    if (!form)
        return Answer::failure(form.error());
    HeldUnit written;
    const auto done = call.database.write([&] { return write(call, form.value(), written); });
    if (!done)
        return Answer::failure(done.error());
    return Answer::json(written.toJson()).with("ETag"_ba, etagOf(written));
}

Answer postPosts(const Call& call)
{
    const auto body = call.json();
    if (!body)
        return Answer::failure(body.error());
    if (const auto sound = checkPosts(body.value()); !sound)
        return Answer::failure(sound.error());
    if (const auto done = call.database.write([&] { return writePosts(call, body.value()); });
        !done)
        return Answer::failure(done.error());
    const auto held = postsOf(call);
    if (!held || !held.value())
        return Answer::failure(held ? refusal(u"not-found"_s) : held.error());
    return Answer::json(*held.value(), 201);
}

Answer getPosts(const Call& call)
{
    const auto held = postsOf(call);
    if (!held)
        return Answer::failure(held.error());
    return held.value() ? Answer::json(*held.value()) : Answer::failure(refusal(u"not-found"_s));
}

} // namespace titledesk::central
