// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultproxy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <csignal>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kWaitMs = 20'000;

bool isPost(const HttpMessage& request)
{
    return request.method() == "POST" && request.path() == "/v1/decisions";
}

/// What the server says, in a connection of its own. Of the first `most` bytes only, then the line
/// breaks.
HttpMessage ask(const QUrl& server, const QByteArray& request, qsizetype most = -1)
{
    QTcpSocket socket;
    socket.connectToHost(server.host(), quint16(server.port()));
    if (!socket.waitForConnected(kWaitMs))
        return {};
    writeAll(socket, most < 0 ? request : request.left(most));
    if (most >= 0) {
        endPolitely(socket);
        return {};
    }
    return readMessage(socket, !request.startsWith("HEAD"));
}

} // namespace

class FaultProxy::Listener : public QTcpServer {
public:
    explicit Listener(FaultProxy& proxy)
        : m_proxy(proxy)
    {
    }

protected:
    void incomingConnection(qintptr socket) override
    {
        m_proxy.m_pool.start([this, socket] { m_proxy.serve(socket); });
    }

private:
    FaultProxy& m_proxy;
};

FaultProxy::FaultProxy()
    : m_listener(std::make_unique<Listener>(*this))
{
    m_pool.setMaxThreadCount(32);
    m_listener->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener.get(),
        [this] {
            m_listener->listen(QHostAddress::LocalHost);
            m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    QMetaObject::invokeMethod(
        m_listener.get(), [this] { m_listener.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    m_pool.waitForDone();
}

void FaultProxy::begin(const QUrl& server, const FaultPlan& plan, ShownLimits limits)
{
    m_pool.waitForDone();
    const std::lock_guard guard(m_mutex);
    m_server = server;
    m_plan = plan;
    m_limits = limits;
    m_witness = {};
    m_held.clear();
    m_kill = {};
    m_requests = 0;
    m_postsLeft = -1;
    m_clean = false;
    m_poisoned.clear();
    m_token.clear();
    m_story.clear();
}

void FaultProxy::beginRun(qint64 pid, KillPoint kill)
{
    const std::lock_guard guard(m_mutex);
    m_pid = pid;
    m_kill = kill;
    m_requestOfRun = 0;
    m_story.append(u"-- run"_s);
}

void FaultProxy::endRun(bool killed)
{
    // What was on its way when the desk went still does to central what it does.
    m_pool.waitForDone();
    const std::lock_guard guard(m_mutex);
    m_pid = 0;
    m_witness.runEnded(killed);
    if (killed)
        m_story.append(u"-- killed"_s);
}

void FaultProxy::makeClean()
{
    const std::lock_guard guard(m_mutex);
    m_clean = true;
}

void FaultProxy::poison(const QSet<QString>& decisions, int status)
{
    const std::lock_guard guard(m_mutex);
    m_poisoned = decisions;
    m_poisonStatus = status;
}

void FaultProxy::allowPosts(int count)
{
    const std::lock_guard guard(m_mutex);
    m_postsLeft = count;
}

void FaultProxy::killDesk()
{
    const std::lock_guard guard(m_mutex);
    if (m_pid > 0)
        ::kill(pid_t(m_pid), SIGKILL);
}

HttpMessage FaultProxy::refusalOf(const HttpMessage& request)
{
    if (!isPost(request))
        return {};
    const QStringList ids = decisionsIn(request);
    if (std::ranges::any_of(ids, [this](const QString& id) { return m_poisoned.contains(id); }))
        return madeProblem(m_poisonStatus, m_poisonStatus == 400   ? "bad-request"
                                           : m_poisonStatus == 413 ? "too-large"
                                                                   : "invalid");
    if (m_postsLeft == 0)
        return madeProblem(503, "busy");
    if (m_postsLeft > 0)
        --m_postsLeft;
    return {};
}

FaultProxy::Course FaultProxy::courseOf(const HttpMessage& request)
{
    const std::lock_guard guard(m_mutex);
    m_witness.arrived(request);
    ++m_requests;
    if (const QByteArray token = request.header("authorization"); !token.isEmpty())
        m_token = token;
    Course course;
    course.server = m_server;
    course.fault = m_clean ? Fault::None : m_plan.next(request);
    SampleRandom& random = m_plan.random();
    course.answer = answerOf(course.fault, request, random);
    if (!course.answer.isWhole)
        course.answer = refusalOf(request);
    course.delayMs = random.between(1, 30);
    course.cutAt = int(random.next() >> 33);
    course.secondReply = random.percent(50);
    if (m_kill.where != KillPoint::Where::Never && m_requestOfRun == m_kill.request) {
        course.killOnRequest = m_kill.where == KillPoint::Where::OnRequest;
        course.killBeforeReply = m_kill.where == KillPoint::Where::BeforeReply;
        course.killAfterReply = m_kill.where == KillPoint::Where::AfterReply;
    }
    ++m_requestOfRun;
    m_story.append(u"%1 %2 %3: %4"_s
                       .arg(QString::fromLatin1(request.method()),
                            QString::fromLatin1(request.path()).left(60))
                       .arg(isPost(request) ? decisionsIn(request).join(u' ') : QString())
                       .arg(QLatin1StringView(name(course.fault))));
    return course;
}

void FaultProxy::hold(const HttpMessage& request)
{
    const std::lock_guard guard(m_mutex);
    m_held.append({request.closing().bytes(), m_plan.random().between(1, 6)});
}

void FaultProxy::deliverDue()
{
    QVector<QByteArray> due;
    QUrl server;
    {
        const std::lock_guard guard(m_mutex);
        server = m_server;
        for (Held& held : m_held)
            if (--held.behind <= 0)
                due.append(held.bytes);
        m_held.removeIf([](const Held& held) { return held.behind <= 0; });
    }
    for (const QByteArray& bytes : due)
        ask(server, bytes);
}

void FaultProxy::deliverHeld()
{
    m_pool.waitForDone();
    QVector<Held> held;
    QUrl server;
    {
        const std::lock_guard guard(m_mutex);
        held.swap(m_held);
        server = m_server;
    }
    for (const Held& each : held)
        ask(server, each.bytes);
}

/// The discovery with the limits of this schedule; everything else as it is.
HttpMessage FaultProxy::shown(const HttpMessage& request, const HttpMessage& reply)
{
    if (request.path() != "/v1" || reply.status() != 200)
        return reply;
    const std::lock_guard guard(m_mutex);
    QJsonObject json = QJsonDocument::fromJson(reply.body).object();
    QJsonObject limits = json[u"limits"_s].toObject();
    if (m_limits.decisionsPerPost > 0)
        limits[u"decisions_per_post"_s] = m_limits.decisionsPerPost;
    if (m_limits.chunkBytes > 0)
        limits[u"chunk_bytes"_s] = m_limits.chunkBytes;
    json[u"limits"_s] = limits;
    return reply.withBody(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// What the desk is to be told; not whole: nothing.
HttpMessage FaultProxy::reply(const Course& course, const HttpMessage& request)
{
    if (course.answer.isWhole)
        return course.answer;
    const QByteArray bytes = request.closing().bytes();
    if (course.fault == Fault::DropRequest || course.fault == Fault::BadTls)
        return {};
    if (course.fault == Fault::Reorder) {
        hold(request);
        return {};
    }
    if (course.fault == Fault::CutRequest) {
        ask(course.server, bytes, course.cutAt % bytes.size());
        return {};
    }
    HttpMessage answer = ask(course.server, bytes);
    if (course.fault == Fault::Duplicate)
        if (const HttpMessage second = ask(course.server, bytes); course.secondReply)
            answer = second;
    if (course.fault == Fault::WrongId) {
        const std::lock_guard guard(m_mutex);
        answer = withWrongIds(answer, m_plan.random());
    }
    deliverDue();
    return shown(request, answer);
}

void FaultProxy::hand(QTcpSocket& desk, const Course& course, const HttpMessage& request,
                      const HttpMessage& reply)
{
    if (course.fault == Fault::BadTls && course.secondReply)
        writeAll(desk, QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7));
    if (!reply.isWhole || course.fault == Fault::DropReply)
        return desk.abort();
    const QByteArray bytes =
        reply.header("connection") == "close" ? reply.bytes() : reply.closing().bytes();
    const QByteArray sent =
        request.method() == "HEAD" ? bytes.left(bytes.indexOf("\r\n\r\n") + 4) : bytes;
    if (course.fault == Fault::CutReply) {
        writeAll(desk, sent.left(course.cutAt % sent.size()));
        return endPolitely(desk);
    }
    {
        // Before it goes: the desk may be faster than this thread.
        const std::lock_guard guard(m_mutex);
        m_witness.delivered(request, reply);
        m_story.append(u"   %1 %2"_s.arg(reply.status())
                           .arg(QString::fromUtf8(reply.status() >= 400 ? reply.body.left(120)
                                                                        : QByteArray())));
    }
    writeAll(desk, sent);
    endPolitely(desk);
}

void FaultProxy::serve(qintptr descriptor)
{
    QTcpSocket desk;
    desk.setSocketDescriptor(descriptor);
    const HttpMessage request = readMessage(desk);
    if (!request.isWhole)
        return;
    const Course course = courseOf(request);
    if (course.killOnRequest)
        killDesk();
    if (course.fault == Fault::Delay)
        QThread::msleep(unsigned(course.delayMs));
    const HttpMessage answer = reply(course, request);
    if (course.killBeforeReply)
        killDesk();
    hand(desk, course, request, answer);
    if (course.killAfterReply) {
        QThread::usleep(unsigned(course.cutAt % 4000));
        killDesk();
    }
}

QByteArray FaultProxy::token() const
{
    const std::lock_guard guard(m_mutex);
    return m_token;
}

int FaultProxy::requests() const
{
    const std::lock_guard guard(m_mutex);
    return m_requests;
}

QHash<Fault, int> FaultProxy::faults() const
{
    const std::lock_guard guard(m_mutex);
    return m_plan.chosen();
}

QStringList FaultProxy::objections() const
{
    const std::lock_guard guard(m_mutex);
    return m_witness.objections();
}

QStringList FaultProxy::parked() const
{
    const std::lock_guard guard(m_mutex);
    return m_witness.parked();
}

QSet<QString> FaultProxy::refusedFiles() const
{
    const std::lock_guard guard(m_mutex);
    return m_witness.refusedFiles();
}

void FaultProxy::allowAgain(const QStringList& decisions)
{
    const std::lock_guard guard(m_mutex);
    for (const QString& decision : decisions)
        m_witness.allow(decision);
}

QStringList FaultProxy::story() const
{
    const std::lock_guard guard(m_mutex);
    return m_story;
}

} // namespace titledesk
