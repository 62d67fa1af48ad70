// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpserver.h"

#include "ids.h"
#include "router.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QMutex>

#include <httplib.h>

#include <arpa/inet.h>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr int kReadSeconds = 20;
constexpr int kWriteSeconds = 20;
constexpr int kIdleSeconds = 5;
/// A body has 20 seconds and one more for each so many bytes that came: whoever sends a byte now
/// and then holds no thread for long.
constexpr qint64 kBodyGraceMs = 20'000;
constexpr qint64 kBodyBytesPerSecond = 1024;
constexpr int kRequestsPerConnection = 1000;

bool isRequestId(const std::string& text)
{
    return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.';
    });
}

QString requestIdOf(const httplib::Request& request)
{
    const std::string given = request.get_header_value("X-Request-ID");
    return isRequestId(given) ? QString::fromStdString(given) : newUuid7();
}

Request requestOf(const httplib::Request& from, std::string&& body)
{
    Request request;
    request.method = QByteArray::fromStdString(from.method);
    request.path = QString::fromStdString(from.path);
    for (const auto& [name, value] : from.params)
        request.query.insert(QString::fromStdString(name), QString::fromStdString(value));
    for (const auto& [name, value] : from.headers)
        request.headers.insert(QByteArray::fromStdString(name).toLower(),
                               QByteArray::fromStdString(value));
    request.body = QByteArray::fromStdString(body);
    request.address = QString::fromStdString(from.remote_addr);
    request.id = requestIdOf(from);
    return request;
}

/// The whole body is sent, then the connection closed: for a request whose own body was not read
/// and must not be taken for the next request.
void setClosingContent(httplib::Response& response, const QByteArray& body, const QByteArray& type)
{
    response.set_header("Connection", "close");
    response.set_content_provider(static_cast<size_t>(body.size()), type.toStdString(),
                                  [body](size_t offset, size_t length, httplib::DataSink& sink) {
                                      sink.write(body.constData() + offset, length);
                                      return false;
                                  });
}

void setFile(httplib::Response& response, const Answer& answer)
{
    auto file = std::make_shared<QFile>(answer.file);
    if (!file->open(QIODevice::ReadOnly)) {
        response.status = 404;
        return;
    }
    response.set_content_provider(
        static_cast<size_t>(file->size()), answer.type.toStdString(),
        [file](size_t offset, size_t length, httplib::DataSink& sink) {
            const QByteArray part = file->seek(qint64(offset))
                                        ? file->read(std::min<qint64>(qint64(length), 65536))
                                        : QByteArray();
            return !part.isEmpty() && sink.write(part.constData(), size_t(part.size()));
        });
}

void setAnswer(httplib::Response& response, const Request& request, Answer answer, bool close)
{
    if (answer.status >= 400 && answer.type == "application/problem+json") {
        QJsonObject said = QJsonDocument::fromJson(answer.body).object();
        said.insert(u"instance"_s, request.id);
        answer.body = QJsonDocument(said).toJson(QJsonDocument::Compact);
    }
    response.status = answer.status;
    for (const auto& [name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    response.set_header("X-Request-ID", request.id.toStdString());
    if (close)
        setClosingContent(response, answer.body, answer.type);
    else if (!answer.file.isEmpty())
        setFile(response, answer);
    else if (!answer.type.isEmpty())
        response.set_content(answer.body.toStdString(), answer.type.toStdString());
}

/// Why a request is refused before its body is read, or nothing: whatever could make this server
/// and one in front of it disagree on where a body ends, and bodies that unpack to any size.
std::optional<Problem> framingFault(const httplib::Request& request)
{
    const auto lengths = request.get_header_value_count("Content-Length");
    const auto codings = request.get_header_value_count("Transfer-Encoding");
    const bool hasBody =
        codings > 0 || (lengths > 0 && request.get_header_value("Content-Length") != "0");
    const std::string& method = request.method;
    const bool mayHaveBody = method == "POST" || method == "PUT" || method == "PATCH";
    if (!mayHaveBody && method != "GET" && method != "HEAD" && method != "DELETE" &&
        method != "OPTIONS")
        return problem(u"method-not-allowed"_s);
    if (lengths + codings > 1 || (hasBody && !mayHaveBody))
        return problem(u"bad-request"_s);
    const QByteArray length = QByteArray::fromStdString(request.get_header_value("Content-Length"));
    if (!std::ranges::all_of(length, [](char c) { return c >= '0' && c <= '9'; }))
        return problem(u"bad-request"_s);
    // A little too much is read and dropped, so that the client hears the answer.
    if (length.size() > 18 || length.toLongLong() > 4 * kBodyBytes)
        return problem(u"too-large"_s);
    if (request.has_header("Content-Encoding") || request.is_multipart_form_data())
        return problem(u"unsupported-media-type"_s);
    return std::nullopt;
}

/// The client's address as the last proxy that we trust saw it.
QString addressOf(const httplib::Request& request, const ServerOptions& options)
{
    const auto peer = QString::fromStdString(request.remote_addr);
    const auto said = request.get_header_value_count("X-Forwarded-For");
    if (said == 0 || !options.trustedProxies.contains(peer))
        return peer;
    const auto last = QString::fromStdString(request.get_header_value("X-Forwarded-For", said - 1))
                          .section(u',', -1)
                          .trimmed();
    in6_addr parsed = {};
    const QByteArray text = last.toLatin1();
    const bool isAddress = ::inet_pton(AF_INET, text.constData(), &parsed) == 1 ||
                           ::inet_pton(AF_INET6, text.constData(), &parsed) == 1;
    return isAddress ? last : peer;
}

/// Of the request that this thread answers.
QElapsedTimer& stopwatch()
{
    thread_local QElapsedTimer time;
    return time;
}

void logLine(const httplib::Request& request, const httplib::Response& response)
{
    static QMutex mutex;
    const QJsonObject line{
        {u"time"_s, timeText(nowMs())},
        {u"request"_s, QString::fromStdString(response.get_header_value("X-Request-ID"))},
        {u"method"_s, QString::fromStdString(request.method).left(16)},
        {u"path"_s, QString::fromStdString(request.path).left(120)},
        {u"status"_s, response.status},
        {u"ms"_s, stopwatch().isValid() ? stopwatch().elapsed() : 0},
    };
    stopwatch().invalidate();
    const QMutexLocker locker(&mutex);
    std::fprintf(stderr, "%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

std::unique_ptr<httplib::Server> makeServer(const ServerOptions& options)
{
    if (!options.usesTls())
        return std::make_unique<httplib::Server>();
    auto server =
        std::make_unique<httplib::SSLServer>(QFile::encodeName(options.certificate).constData(),
                                             QFile::encodeName(options.key).constData());
    if (server->is_valid())
        SSL_CTX_set_min_proto_version(server->ssl_context(), TLS1_2_VERSION);
    return server;
}

} // namespace

struct HttpServer::Private {
    const Service& service;
    std::unique_ptr<httplib::Server> server;

    void answer(const httplib::Request& request, httplib::Response& response, std::string&& body,
                bool isCut) const
    {
        Request asked = requestOf(request, std::move(body));
        asked.address = addressOf(request, service.options);
        asked.isCut = isCut;
        setAnswer(response, asked, route(asked, service), isCut);
    }

    /// Where the body did not come whole. Of a piece of evidence its beginning is kept.
    void answerCut(const httplib::Request& request, httplib::Response& response,
                   std::string&& body) const
    {
        if (request.method == "PATCH")
            return answer(request, response, std::move(body), true);
        // Chunks have no length that could be missed: they were none.
        const auto* name =
            request.has_header("Content-Length") ? u"body-incomplete" : u"bad-request";
        setAnswer(response, requestOf(request, {}),
                  Answer::failure(problem(QString::fromUtf16(name))), true);
    }

    void answerWithBody(const httplib::Request& request, httplib::Response& response,
                        const httplib::ContentReader& reader) const
    {
        std::string body;
        bool fits = true;
        const bool wasRead = reader([&](const char* data, size_t length) {
            fits = body.size() + length <= size_t(kBodyBytes);
            if (fits)
                body.append(data, length);
            const qint64 seconds = qint64(body.size()) / kBodyBytesPerSecond;
            return fits && stopwatch().elapsed() < kBodyGraceMs + 1000 * seconds;
        });
        if (!fits || response.status == 413)
            return setAnswer(response, requestOf(request, {}),
                             Answer::failure(problem(u"too-large"_s)), true);
        if (!wasRead)
            return answerCut(request, response, std::move(body));
        answer(request, response, std::move(body), false);
    }

    void setRoutes()
    {
        const std::string any = R"([\s\S]*)";
        const auto plain = [this](const httplib::Request& request, httplib::Response& response) {
            answer(request, response, {}, false);
        };
        const auto withBody = [this](const httplib::Request& request, httplib::Response& response,
                                     const httplib::ContentReader& reader) {
            answerWithBody(request, response, reader);
        };
        server->Get(any, plain);
        server->Options(any, plain);
        server->Delete(any, plain);
        server->Post(any, withBody);
        server->Put(any, withBody);
        server->Patch(any, withBody);
    }

    void setLimits()
    {
        server->new_task_queue = [threads = size_t(service.options.threads)] {
            return new httplib::ThreadPool(threads);
        };
        server->set_payload_max_length(size_t(kBodyBytes));
        server->set_read_timeout(kReadSeconds);
        server->set_write_timeout(kWriteSeconds);
        server->set_keep_alive_timeout(kIdleSeconds);
        server->set_keep_alive_max_count(kRequestsPerConnection);
        server->set_tcp_nodelay(true);
#ifndef _WIN32
        // The library would share the port with a server that is there already.
        server->set_socket_options([](socket_t socket) {
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof(yes));
        });
#endif
    }

    void setBorders()
    {
        server->set_pre_routing_handler(
            [](const httplib::Request& request, httplib::Response& response) {
                stopwatch().start();
                const auto fault = framingFault(request);
                if (!fault)
                    return httplib::Server::HandlerResponse::Unhandled;
                setAnswer(response, requestOf(request, {}), Answer::failure(*fault), true);
                return httplib::Server::HandlerResponse::Handled;
            });
        // What never came to a handler: a request line or header that is no HTTP.
        server->set_error_handler([](const httplib::Request& request, httplib::Response& response) {
            if (response.has_header("X-Request-ID"))
                return;
            const int status = response.status;
            const auto* name = status == 404   ? u"not-found"
                               : status == 413 ? u"too-large"
                               : status >= 500 ? u"internal"
                                               : u"bad-request";
            setAnswer(response, requestOf(request, {}),
                      Answer::failure(problem(QString::fromUtf16(name))), false);
            response.status = status;
        });
        server->set_exception_handler([](const httplib::Request& request,
                                         httplib::Response& response, const std::exception_ptr&) {
            setAnswer(response, requestOf(request, {}), Answer::failure(problem(u"internal"_s)),
                      true);
        });
        server->set_logger(logLine);
    }
};

HttpServer::HttpServer(const Service& service)
    : d(new Private{service, makeServer(service.options)})
{
    d->setRoutes();
    d->setLimits();
    d->setBorders();
}

HttpServer::~HttpServer() = default;

Result<int> HttpServer::bind()
{
    const auto& options = d->service.options;
    if (!d->server->is_valid())
        return Error{Error::Code::BadInput, u"usage"_s,
                     u"the certificate or its key cannot be used"_s};
    const std::string host = options.host.toStdString();
    const int port = options.port == 0 ? d->server->bind_to_any_port(host)
                     : d->server->bind_to_port(host, options.port) ? options.port
                                                                   : -1;
    if (port < 0)
        return Error{Error::Code::BadInput, u"usage"_s,
                     u"cannot listen on "_s + options.url(options.port)};
    return port;
}

bool HttpServer::run()
{
    return d->server->listen_after_bind();
}

void HttpServer::stop()
{
    d->server->stop();
}

} // namespace titledesk::central
