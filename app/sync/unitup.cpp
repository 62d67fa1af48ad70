// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitup.h"

#include "evidenceup.h"
#include "ids.h"
#include "settings.h"
#include "synclog.h"
#include "unitedit.h"
#include "unitupload.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// Another desk may edit between the look and the write, but not for ever.
constexpr int kMaxTries = 3;

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<std::optional<UnitUpload>> waiting(SyncRun& run, UnitUploadKind what)
{
    auto upload =
        waitFor(run.store.read([what](Connection& c) { return UnitUploads(c).of(what); }));
    if (!upload)
        return upload.error();
    if (upload.value() && upload.value()->isWaiting())
        return upload;
    return std::optional<UnitUpload>();
}

Result<void> receive(SyncRun& run, bool whole)
{
    auto version = waitFor(run.store.read([](Connection& c) { return centralUnitVersion(c); }));
    if (!version)
        return version.error();
    CentralRequest request{.path = u"v1/unit"_s};
    if (!whole && !version.value().isEmpty())
        request.headers["If-None-Match"] = version.value().toLatin1();
    auto reply = run.session.call(request);
    if (!reply)
        return reply.error();
    const CentralReply& answer = reply.value();
    if (answer.status == 304)
        return {};
    if (!answer.isSuccess())
        return answer.error();
    const QString etag = QString::fromLatin1(answer.headers.value("etag"));
    if (!answer.json[u"unit"_s].isObject() || etag.isEmpty())
        return notCentral(u"unit"_s);
    const Unit held = Unit::fromJson(answer.json[u"unit"_s].toObject());
    auto differing = waitFor(run.store.write(
        [&](Connection& c) { return receiveUnit(c, run.store.session(), held, etag); }));
    if (!differing)
        return differing.error();
    if (!differing.value().isEmpty())
        ++run.report.unit.conflicts;
    return {};
}

/// A request of one piece: marked before it goes, what went wrong is noted.
class Piece {
public:
    Piece(SyncRun& run, UnitUploadKind what)
        : m_run(run)
        , m_what(what)
    {
    }

    Result<CentralReply> call(CentralRequest request)
    {
        m_id = newUuid7();
        request.id = m_id;
        if (auto marked = write([this](UnitUploads& u) { return u.markSending(m_what, m_id); });
            !marked)
            return marked.error();
        auto reply = m_run.session.call(std::move(request));
        const bool busy = reply && !reply.value().isSuccess() &&
                          reply.value().error().code == Error::Code::Unreachable;
        if (reply && !busy)
            return reply;
        const Error error = reply ? reply.value().error() : reply.error();
        qCInfo(syncLog) << "unit not answered:" << error.reason << error.detail;
        if (auto noted = write([&](UnitUploads& u) { return u.note(m_what, m_id, error.message); });
            !noted)
            return noted.error();
        return error;
    }

    Result<void> sent(const QString& version = {})
    {
        ++m_run.report.unit.sent;
        return waitFor(m_run.store.write([&](Connection& c) -> Result<void> {
            if (!version.isEmpty())
                if (auto set = setCentralUnitVersion(c, version); !set)
                    return set;
            return UnitUploads(c).markSent(m_what, m_id);
        }));
    }

    Result<void> conflict(const QString& message, const QJsonObject& held)
    {
        ++m_run.report.unit.conflicts;
        return write([&](UnitUploads& u) { return u.markConflict(m_what, m_id, message, held); });
    }

    /// It cannot go at all: no request is made.
    Result<void> refuse(const EvidenceFault& fault)
    {
        m_id = newUuid7();
        ++m_run.report.unit.rejected;
        return write([&](UnitUploads& u) -> Result<void> {
            if (auto marked = u.markSending(m_what, m_id); !marked)
                return marked;
            return u.markRejected(m_what, m_id, fault.type, fault.message);
        });
    }

    Result<void> rejected(const CentralReply& reply)
    {
        ++m_run.report.unit.rejected;
        return write([&](UnitUploads& u) {
            return u.markRejected(m_what, m_id, reply.problem(), reply.json[u"title"_s].toString());
        });
    }

private:
    template <typename Work>
    Result<void> write(Work work)
    {
        return waitFor(m_run.store.write([&](Connection& c) -> Result<void> {
            UnitUploads uploads(c);
            return work(uploads);
        }));
    }

    SyncRun& m_run;
    UnitUploadKind m_what;
    QString m_id;
};

Result<void> sendInformation(SyncRun& run)
{
    for (int attempt = 0; attempt < kMaxTries; ++attempt) {
        auto upload = waiting(run, UnitUploadKind::Unit);
        if (!upload)
            return upload.error();
        if (!upload.value())
            return {};
        auto version = waitFor(run.store.read([](Connection& c) { return centralUnitVersion(c); }));
        if (!version)
            return version.error();
        if (version.value().isEmpty()) {
            if (auto received = receive(run, true); !received)
                return received;
            continue;
        }
        CentralRequest put{.method = "PUT",
                           .path = u"v1/unit"_s,
                           .body = compact({{u"unit"_s, upload.value()->body}})};
        put.headers["If-Match"] = version.value().toLatin1();
        Piece piece(run, UnitUploadKind::Unit);
        auto reply = piece.call(put);
        if (!reply)
            return reply.error();
        if (reply.value().isSuccess())
            return piece.sent(QString::fromLatin1(reply.value().headers.value("etag")));
        if (reply.value().problem() != u"version-mismatch")
            return piece.rejected(reply.value());
        // Another desk was faster, or this is what was sent when the reply was lost.
        if (auto received = receive(run, true); !received)
            return received;
    }
    return {};
}

/// 409: it may be what this desk sent when the reply was lost.
Result<void> comparePosts(SyncRun& run, Piece& piece, const QJsonObject& ours)
{
    auto held = run.session.call({.path = u"v1/posts"_s});
    if (!held)
        return held.error();
    if (!held.value().isSuccess())
        return held.value().error();
    const QJsonObject theirs = held.value().json[u"posts"_s].toObject();
    if (theirs == ours)
        return piece.sent();
    return piece.conflict(
        QCoreApplication::translate("Sync", "平台上已有另一台电脑提交的岗位核准信息。"), theirs);
}

Result<void> sendPosts(SyncRun& run)
{
    auto upload = waiting(run, UnitUploadKind::Posts);
    if (!upload)
        return upload.error();
    if (!upload.value())
        return {};
    const QJsonObject& body = upload.value()->body;
    // The form goes first: central knows it by its hash.
    const QString form = body[u"form"_s].toString();
    if (auto uploaded = uploadContents(run, {form}); !uploaded)
        return uploaded;
    Piece piece(run, UnitUploadKind::Posts);
    if (const auto fault = run.faults.constFind(form); fault != run.faults.cend())
        return piece.refuse(*fault);
    auto reply = piece.call({.method = "POST", .path = u"v1/posts"_s, .body = compact(body)});
    if (!reply)
        return reply.error();
    if (reply.value().isSuccess())
        return piece.sent();
    if (reply.value().problem() == u"post-approval-exists")
        return comparePosts(run, piece, body);
    return piece.rejected(reply.value());
}

} // namespace

Result<void> pullUnit(SyncRun& run)
{
    return receive(run, false);
}

Result<void> pushUnit(SyncRun& run)
{
    if (auto sent = sendInformation(run); !sent)
        return sent;
    return sendPosts(run);
}

} // namespace titledesk
