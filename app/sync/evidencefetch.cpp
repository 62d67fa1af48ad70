// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefetch.h"

#include "centralsession.h"
#include "decisionbody.h"
#include "evidence.h"

#include <QBuffer>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Result<QByteArray> contentAtCentral(Store& store, const QString& sha256, std::stop_token stop)
{
    auto session = CentralSession::open(store, {}, std::move(stop));
    if (!session)
        return session.error();
    CentralRequest request{.path = u"v1/evidence/"_s + sha256};
    request.mostBytes = kMaxEvidenceSize;
    request.headers["Accept"] = "application/octet-stream, application/problem+json";
    auto reply = session.value()->call(request);
    if (!reply)
        return reply.error();
    const CentralReply& answer = reply.value();
    if (answer.status == 404 && !answer.problem().isEmpty())
        return Error{Error::Code::Refused, u"unknown_evidence"_s,
                     QCoreApplication::translate("Sync", "平台上没有这份证明材料。")};
    if (!answer.isSuccess())
        return answer.error();
    if (sha256Hex(answer.body) == sha256)
        return answer.body;
    if (answer.contentType == "text/html")
        return notCentral(u"evidence"_s);
    return Error{Error::Code::Damaged, u"evidence_hash"_s,
                 QCoreApplication::translate("Sync", "平台传来的证明材料与其校验值不符，没有保存。"
                                                     "请稍后再试。")};
}

} // namespace

Result<QByteArray> contentFromAnywhere(Store& store, const QString& sha256, std::stop_token stop)
{
    auto held = waitFor(store.readEvidence([&](Connection& c) { return contentOf(c, sha256); }));
    if (held || held.error().reason != u"unknown_evidence")
        return held;
    auto named = waitFor(store.read([&](Connection& c) { return evidenceNamed(c, sha256); }));
    if (!named)
        return named.error();
    auto fetched = contentAtCentral(store, sha256, std::move(stop));
    if (!fetched)
        return fetched;
    auto kept = waitFor(store.writeEvidence([&](Connection& c) {
        QBuffer buffer(&fetched.value());
        buffer.open(QIODevice::ReadOnly);
        return putContent(c, buffer, named.value().name);
    }));
    return kept ? fetched : kept.error();
}

} // namespace titledesk
