// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskclient.h"

#include "identifiers.h"
#include "ids.h"

#include <QDateTime>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace titledesk::test {
namespace {

QString freshUuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString problemName(const QJsonObject& problem)
{
    return problem.value(u"type"_s).toString().section(u':', -1);
}

DecisionBody bodyOf(const DeskClient& desk, Kind kind, const QString& item, const QString& idNumber)
{
    DecisionBody body;
    body.id = newUuid7();
    body.desk = desk.desk;
    body.submission = freshUuid();
    body.kind = kind;
    body.item = item;
    body.opinion = u"同意"_s;
    body.account = u"admin"_s;
    body.time = QDateTime::currentDateTimeUtc();
    body.personId = freshUuid();
    body.personName = u"试甲"_s;
    body.idType = u"resident_id"_s;
    body.idNumber = idNumber;
    body.title = u"标题"_s;
    body.fields.insert(u"name"_s, u"试甲"_s);
    return body;
}

} // namespace

QJsonObject Reply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString Reply::problem() const
{
    return header("content-type"_ba).startsWith("application/problem+json") ? problemName(json())
                                                                            : QString();
}

DeskClient::DeskClient(const QUrl& server)
    : desk(freshUuid())
    , publicKey(sha256Hex(desk.toUtf8()))
    , unit{{u"name"_s, u"试验单位"_s + desk},
           {u"credit_code"_s, u""_s},
           {u"nature"_s, u"public_institution"_s},
           {u"region"_s, u"340000"_s},
           {u"affiliation"_s, u"province"_s}}
    , m_server(server)
{
}

Reply DeskClient::send(const QByteArray& method, const QString& path, const QByteArray& body,
                       const Headers& headers)
{
    QNetworkRequest request(m_server.resolved(QUrl(path)));
    request.setTransferTimeout(60000);
    request.setSslConfiguration(m_tls);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    if (!body.isEmpty())
        request.setRawHeader("Content-Type", "application/json");
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    // As a custom request Qt would wait for the body that the length of a HEAD announces.
    QNetworkReply* reply = method == "HEAD" ? m_network.head(request)
                                            : m_network.sendCustomRequest(request, method, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    Reply read;
    read.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    read.body = reply->readAll();
    for (const auto& [name, value] : reply->rawHeaderPairs())
        read.headers.insert(name.toLower(), value);
    delete reply;
    return read;
}

void DeskClient::trust(const QString& certificateFile)
{
    m_tls.addCaCertificates(certificateFile);
}

Reply DeskClient::get(const QString& path, const Headers& headers)
{
    return send("GET"_ba, path, {}, headers);
}

Reply DeskClient::post(const QString& path, const QJsonObject& body)
{
    return send("POST"_ba, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QJsonObject DeskClient::enrolment(const QString& code) const
{
    QJsonObject body{{u"desk"_s, desk}, {u"public_key"_s, publicKey}, {u"unit"_s, unit}};
    if (!code.isEmpty())
        body[u"code"_s] = code;
    return body;
}

Reply DeskClient::enrol(const QString& code)
{
    token.clear();
    const Reply reply = post(u"/v1/enrolments"_s, enrolment(code));
    if (reply.status == 201) {
        token = reply.json().value(u"access_token"_s).toString();
        refreshToken = reply.json().value(u"refresh_token"_s).toString();
        unitId = reply.json().value(u"unit_id"_s).toString();
    }
    return reply;
}

QJsonObject DeskClient::posted(const DecisionBody& body)
{
    const QByteArray bytes = body.toBytes();
    return {
        {u"id"_s, body.id}, {u"sha256"_s, sha256Hex(bytes)}, {u"body"_s, QString::fromUtf8(bytes)}};
}

Reply DeskClient::postDecisions(const QVector<DecisionBody>& bodies)
{
    QJsonArray list;
    for (const DecisionBody& body : bodies)
        list.append(posted(body));
    return post(u"/v1/decisions"_s, {{u"decisions"_s, list}});
}

QJsonObject DeskClient::decide(const DecisionBody& body)
{
    return postDecisions({body}).json().value(u"results"_s).toArray().at(0).toObject();
}

QString freshIdNumber()
{
    static int count = 0;
    ++count;
    const QString first17 = u"34000019%1%2%3%4"_s.arg(70 + (count / 28) % 30)
                                .arg(1 + (count / 840) % 9, 2, 10, QLatin1Char('0'))
                                .arg(1 + count % 28, 2, 10, QLatin1Char('0'))
                                .arg(count % 1000, 3, 10, QLatin1Char('0'));
    return first17 + idNumberCheckCharacter(first17);
}

DecisionBody registrationPass(const DeskClient& desk)
{
    return bodyOf(desk, Kind::Registration, u"registration"_s, freshIdNumber());
}

DecisionBody achievementPass(const DeskClient& desk, const QString& idNumber)
{
    DecisionBody body = bodyOf(desk, Kind::Achievement, u"paper"_s, idNumber);
    body.registrationPassed = true;
    return body;
}

DecisionBody applicationPass(const DeskClient& desk, const QString& idNumber)
{
    DecisionBody body = bodyOf(desk, Kind::Application, u"application"_s, idNumber);
    body.registrationPassed = true;
    body.year = 2026;
    body.recommendation = {{u"text"_s, u"经公示无异议，同意推荐。"_s}};
    return body;
}

DecisionBody correction(const DecisionBody& before, Action action)
{
    DecisionBody body = before;
    body.id = newUuid7();
    body.baseDecision = before.id;
    body.action = action;
    body.opinion = u"更正"_s;
    return body;
}

QString problemOf(const QJsonObject& result)
{
    return problemName(result.value(u"problem"_s).toObject());
}

} // namespace titledesk::test
