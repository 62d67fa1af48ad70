// SPDX-License-Identifier: GPL-3.0-or-later
#include "witness.h"

#include "faultplan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

bool isPost(const HttpMessage& request)
{
    return request.method() == "POST" && request.path() == "/v1/decisions";
}

bool isRenewal(const HttpMessage& request)
{
    return request.path() == "/v1/tokens";
}

bool isOfEvidence(const HttpMessage& request)
{
    return request.path().startsWith("/v1/evidence");
}

bool isProblem(const HttpMessage& reply)
{
    return reply.header("content-type") == "application/problem+json";
}

/// 400, 413, 415 and 422 speak of what was sent, not of the moment.
bool isOfTheBatch(const HttpMessage& reply)
{
    const int status = reply.status();
    return isProblem(reply) && (status == 400 || status == 413 || status == 415 || status == 422);
}

} // namespace

void Witness::arrived(const HttpMessage& request)
{
    checkSilence(request);
    if (isPost(request))
        checkPost(request);
}

void Witness::checkSilence(const HttpMessage& request)
{
    const QString what = QString::fromLatin1(request.method() + ' ' + request.path());
    // Files go several at once: those under way when one of them hears of it come to their end.
    if (m_silentMs >= 0 && m_sinceAsked.elapsed() < m_silentMs && !isOfEvidence(request))
        object(u"%1 came before Retry-After was over"_s.arg(what));
    if (!isOfEvidence(request))
        m_silentMs = -1;
    if (m_unauthorized >= 2)
        object(u"%1 came after a second 401"_s.arg(what));
}

void Witness::checkPost(const HttpMessage& request)
{
    // Whoever sends the next batch has written down what became of the one before.
    settle();
    const QJsonArray decisions =
        QJsonDocument::fromJson(request.body).object()[u"decisions"_s].toArray();
    QStringList ids;
    for (const QJsonValue value : decisions) {
        const QJsonObject entry = value.toObject();
        const QString id = entry[u"id"_s].toString();
        const QByteArray body = entry[u"body"_s].toString().toUtf8();
        ids.append(id);
        if (m_bodies.contains(id) && m_bodies.value(id) != body)
            object(u"decision %1 changed its bytes"_s.arg(id));
        m_bodies.insert(id, body);
        if (m_closed.contains(id))
            object(u"decision %1 came again after the answer %2"_s.arg(id, m_closed.value(id)));
    }
    if (m_refused.contains(ids))
        object(u"a batch of %1 that was refused came again as it was"_s.arg(ids.size()));
}

void Witness::delivered(const HttpMessage& request, const HttpMessage& reply)
{
    const int status = reply.status();
    if (isRenewal(request)) {
        m_renewed = m_renewed || status == 200;
        return;
    }
    if (status == 401 && (isProblem(reply) || reply.body.isEmpty()))
        m_unauthorized = m_renewed || m_unauthorized == 0 ? m_unauthorized + 1 : 1;
    else
        m_unauthorized = 0;
    m_renewed = m_renewed && m_unauthorized > 0;
    if (const QByteArray wait = reply.header("retry-after"); !wait.isEmpty()) {
        m_silentMs = wait.toLongLong() * 1000;
        m_sinceAsked.start();
    }
    if (isOfEvidence(request))
        noteFile(request, reply);
    if (!isPost(request))
        return;
    const QStringList asked = decisionsIn(request);
    if (isOfTheBatch(reply)) {
        m_refused.insert(asked);
        if (asked.size() == 1)
            m_unsettled.insert(asked.first(), u"parked"_s);
    }
    if (status != 200 || decisionsIn(reply) != asked)
        return;
    for (const QJsonValue value :
         QJsonDocument::fromJson(reply.body).object()[u"results"_s].toArray()) {
        const QJsonObject result = value.toObject();
        const bool isTaken = result[u"receipt"_s].isObject();
        const QString problem = result[u"problem"_s].toObject()[u"type"_s].toString();
        // It is to come again, behind the evidence.
        if (!problem.endsWith(u":evidence-missing"))
            m_unsettled.insert(result[u"id"_s].toString(), isTaken ? u"accepted"_s : u"parked"_s);
    }
}

void Witness::noteFile(const HttpMessage& request, const HttpMessage& reply)
{
    QString file = m_uploads.value(request.path());
    for (const QByteArray& pair : request.header("upload-metadata").split(','))
        if (pair.trimmed().startsWith("sha256 "))
            file = QString::fromLatin1(QByteArray::fromBase64(pair.trimmed().mid(7)));
    if (const QByteArray place = reply.header("location"); !place.isEmpty())
        m_uploads.insert(place, file);
    // One that is there already is asked for by its hash.
    if (file.isEmpty())
        file = QString::fromLatin1(request.path().split('/').constLast());
    // A 409 asks for the offset where a piece was sent; to a new upload it is a no.
    const bool isConflict = reply.status() == 409 && request.method() == "POST";
    if (isOfTheBatch(reply) || reply.status() == 403 || isConflict)
        m_refusedFiles.insert(file);
}

void Witness::settle()
{
    m_closed.insert(m_unsettled);
    m_unsettled.clear();
}

void Witness::runEnded(bool killed)
{
    if (killed)
        m_unsettled.clear();
    settle();
    m_refused.clear();
    m_unauthorized = 0;
    m_renewed = false;
    m_silentMs = -1;
}

QStringList Witness::parked() const
{
    return m_closed.keys(u"parked"_s);
}

} // namespace titledesk
