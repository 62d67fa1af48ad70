// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralclient.h"

#include "sessionlog.h"
#include "webaddress.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUuid>

#include <climits>

using namespace Qt::StringLiterals;

namespace titledesk {

Q_LOGGING_CATEGORY(sessionLog, "titledesk.session")

namespace {

constexpr int kStalledMs = 30'000;

QString words(const char* text)
{
    return QCoreApplication::translate("Central", text);
}

Error unreachable(const QString& detail)
{
    return {Error::Code::Unreachable, u"unreachable"_s,
            words(QT_TRANSLATE_NOOP(
                "Central", "连接不上人社平台，所有审核结果都保存在本机，恢复网络后可再次同步。")),
            detail};
}

QNetworkRequest networkRequest(const QUrl& server, const CentralRequest& asked, const QString& id)
{
    QUrl base = server;
    if (!base.path().endsWith(u'/'))
        base.setPath(base.path() + u'/');
    QNetworkRequest request(base.resolved(QUrl(asked.path)));
    request.setTransferTimeout(kStalledMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("X-Request-ID", id.toLatin1());
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (!asked.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, asked.contentType);
    if (!asked.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + asked.token.toLatin1());
    for (auto it = asked.headers.begin(); it != asked.headers.end(); ++it)
        request.setRawHeader(it.key(), it.value());
    return request;
}

/// A time as HTTP writes it: `Wed, 25 Nov 2026 03:00:00 GMT`.
QDateTime httpTime(const QByteArray& text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

/// Retry-After in seconds, of both forms (RFC 9110, 10.2.3); -1 where there is none. A time counts
/// by the server's own clock where it says what that shows.
int retryAfterOf(const QMap<QByteArray, QByteArray>& headers)
{
    const QByteArray said = headers.value("retry-after").trimmed();
    bool isNumber = false;
    const qint64 seconds = said.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? -1 : int(std::min<qint64>(seconds, INT_MAX));
    const QDateTime until = httpTime(said);
    if (!until.isValid())
        return -1;
    const QDateTime date = httpTime(headers.value("date"));
    const QDateTime now = date.isValid() ? date : QDateTime::currentDateTimeUtc();
    return int(std::clamp<qint64>(now.secsTo(until), 0, INT_MAX));
}

CentralReply replyOf(QNetworkReply& reply, const QString& id)
{
    CentralReply answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.requestId = id;
    for (const auto& [name, value] : reply.rawHeaderPairs())
        answer.headers[name.toLower()] = value;
    answer.contentType =
        answer.headers.value("content-type").split(';').first().trimmed().toLower();
    answer.body = reply.readAll();
    answer.retryAfter = retryAfterOf(answer.headers);
    if (answer.contentType == "application/json" ||
        answer.contentType == "application/problem+json")
        answer.json = QJsonDocument::fromJson(answer.body).object();
    return answer;
}

} // namespace

QString CentralReply::problem() const
{
    const QString type = json[u"type"_s].toString();
    const QString prefix = u"urn:titledesk:problem:"_s;
    return type.startsWith(prefix) ? type.mid(prefix.size()) : QString();
}

Error CentralReply::error() const
{
    const QString reason = problem();
    if (reason.isEmpty())
        return notCentral(u"status %1"_s.arg(status));
    if (status >= 500 || status == 429)
        return {Error::Code::Unreachable, QString(reason).replace(u'-', u'_'),
                words(QT_TRANSLATE_NOOP(
                    "Central", "人社平台暂时繁忙，所有审核结果都保存在本机，请稍后再次同步。")),
                u"status %1, request %2"_s.arg(status).arg(requestId)};
    return {Error::Code::Refused, QString(reason).replace(u'-', u'_'),
            words(QT_TRANSLATE_NOOP("Central", "人社平台没有接受：%1"))
                .arg(json[u"title"_s].toString()),
            u"status %1, request %2"_s.arg(status).arg(requestId)};
}

Result<QUrl> CentralClient::checkedAddress(const QString& server)
{
    const QUrl url = QUrl::fromUserInput(server.trimmed());
    const bool http = url.scheme() == u"http" || url.scheme() == u"https";
    if (!url.isValid() || !http || url.host().isEmpty() || !url.userInfo().isEmpty())
        return Error{Error::Code::Refused, u"bad_address"_s,
                     words(QT_TRANSLATE_NOOP("Central", "人社平台的地址不对，请检查后再试。"))};
    if (url.scheme() == u"http" && !isLoopbackHost(url.host()))
        return Error{Error::Code::Refused, u"not_https"_s,
                     words(QT_TRANSLATE_NOOP("Central", "人社平台的地址必须以 https:// 开头。"))};
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
}

CentralClient::CentralClient(QUrl server, std::stop_token stop)
    : m_server(std::move(server))
    , m_stop(std::move(stop))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
}

CentralClient::~CentralClient() = default;

Result<CentralReply> CentralClient::send(const CentralRequest& asked)
{
    const QString id =
        asked.id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : asked.id;
    m_askedToWait = -1;
    QEventLoop loop;
    const QNetworkRequest request = networkRequest(m_server, asked, id);
    // The evidence endpoint may lie elsewhere: a token goes there no less safely than to central.
    if (auto safe = checkedAddress(request.url().toString()); !safe)
        return safe.error();
    // Of a HEAD by another name a body would be waited for.
    const std::unique_ptr<QNetworkReply> reply(
        asked.method == "HEAD" ? m_network->head(request)
                               : m_network->sendCustomRequest(request, asked.method, asked.body));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(reply.get(), &QNetworkReply::downloadProgress, reply.get(),
                     [&](qint64 received, qint64) {
                         if (received > asked.mostBytes)
                             reply->abort();
                     });
    const std::stop_callback stopped(
        m_stop, [&] { QMetaObject::invokeMethod(reply.get(), &QNetworkReply::abort); });
    if (!reply->isFinished())
        loop.exec();
    if (m_stop.stop_requested())
        return Error{Error::Code::Cancelled, u"cancelled"_s,
                     words(QT_TRANSLATE_NOOP("Central", "已取消，已有的结果都已保存。"))};
    const bool answered = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid() &&
                          (reply->error() == QNetworkReply::NoError ||
                           reply->error() >= QNetworkReply::ContentAccessDenied);
    if (!answered) {
        qCInfo(sessionLog) << "no answer:" << reply->error() << "request" << id;
        return unreachable(u"network error %1"_s.arg(reply->error()));
    }
    CentralReply answer = replyOf(*reply, id);
    if (answer.status == 429 || answer.status >= 500)
        m_askedToWait = answer.retryAfter;
    return answer;
}

Result<CentralReply> CentralClient::sendForJson(const CentralRequest& request)
{
    auto reply = send(request);
    if (!reply || !reply.value().isSuccess())
        return reply;
    if (reply.value().contentType != "application/json" || reply.value().json.isEmpty())
        return notCentral(u"a success that is not JSON"_s);
    return reply;
}

Error notCentral(const QString& detail)
{
    return {
        Error::Code::Unreachable, u"not_central"_s,
        words(QT_TRANSLATE_NOOP(
            "Central", "回答的不是人社平台（可能需要先登录本地网络），所有审核结果都保存在本机。")),
        detail};
}

} // namespace titledesk
