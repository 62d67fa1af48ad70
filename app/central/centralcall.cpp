// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralcall.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Answer Answer::json(const QJsonObject& object, int status)
{
    return {status, "application/json"_ba, compact(object), {}, {}};
}

Answer Answer::empty(int status)
{
    Answer answer;
    answer.status = status;
    return answer;
}

Answer Answer::failure(const Problem& problem)
{
    Answer answer{problem.status, "application/problem+json"_ba, compact(problem.toJson()), {}, {}};
    if (problem.retryAfter > 0)
        answer.with("Retry-After"_ba, QByteArray::number(problem.retryAfter));
    if (problem.status == 401)
        answer.with("WWW-Authenticate"_ba, "Bearer"_ba);
    return answer;
}

Answer& Answer::with(const QByteArray& header, const QByteArray& value)
{
    headers.append({header, value});
    return *this;
}

Error refusal(const QString& problemName, const QString& detail)
{
    return {Error::Code::Refused, problemName, detail};
}

Result<QJsonObject> Call::json() const
{
    const QByteArray type = request.headers.value("content-type"_ba);
    if (type.split(';').constFirst().trimmed().toLower() != "application/json")
        return refusal(u"unsupported-media-type"_s);
    QJsonParseError fault;
    const auto document = QJsonDocument::fromJson(request.body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return refusal(u"bad-request"_s);
    if (!document.isObject())
        return refusal(u"invalid"_s, u"JSON"_s);
    return document.object();
}

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString timeText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool isUuid(const QString& text)
{
    static const QRegularExpression form(
        u"\\A[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\z"_s);
    return form.match(text).hasMatch();
}

bool isHex(const QString& text, qsizetype digits)
{
    return text.size() == digits && std::ranges::all_of(text, [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Result<QString> textMember(const QJsonObject& object, const QString& key, qsizetype most,
                           bool mayBeEmpty)
{
    const QJsonValue value = object.value(key);
    const QString text = value.toString();
    // PostgreSQL takes no NUL in a text, and none of ours has a use for one.
    const bool sound = (value.isString() || (mayBeEmpty && value.isUndefined())) &&
                       text.size() <= most && (mayBeEmpty || !text.isEmpty()) &&
                       !text.contains(QChar::Null);
    return sound ? Result<QString>(text) : Result<QString>(refusal(u"invalid"_s, key));
}

} // namespace titledesk::central
