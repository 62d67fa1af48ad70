// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncdesk.h"

#include "centralsession.h"
#include "faultyproxy.h"
#include "recommending.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace titledesk {

void enrolAt(Store& store, const QUrl& server)
{
    auto session = CentralSession::open(store, server.toString());
    if (!session)
        qFatal("session: %s", qPrintable(session.error().reason));
    if (auto enrolled = session.value()->enrol({}); !enrolled)
        qFatal("enrol: %s", qPrintable(enrolled.error().reason));
}

SyncOutcome syncOnce(Store& store, const SyncOptions& options)
{
    return syncWithCentral(store, Catalog::builtIn(), options);
}

OutboxCounts outboxCounts(Store& store)
{
    return waitFor(store.read([](Connection& c) { return Outbox(c).counts(); })).value();
}

QVector<OutboxEntry> outboxEntries(Store& store, OutboxState state)
{
    return waitFor(store.read([state](Connection& c) { return Outbox(c).entries(state); })).value();
}

EvidenceRef storedContent(Store& store, const StoreFixture& unit, const QString& name, int size)
{
    QByteArray bytes = "%PDF-1.4\n" + name.toUtf8();
    QRandomGenerator random(quint32(qHash(name, 7)));
    while (bytes.size() < size)
        bytes += char(random.bounded(256));
    return storedFile(store, unit, name, bytes);
}

QVector<SubmissionId> pendingCourses(Store& store, int courses)
{
    fill(store, 1, courses);
    passRegistrations(store);
    SubmissionQuery query;
    query.items = {u"continuing_education"_s};
    return allIds(store, query);
}

void attach(Store& store, SubmissionId id, const EvidenceRef& file)
{
    const auto done = waitFor(store.write(
        [&](Connection& c) { return attachToSubmission(c, store.session(), id, {file}); }));
    if (!done)
        qFatal("attach: %s", qPrintable(done.error().reason));
}

QByteArray changedDiscovery(const QByteArray& request, const QByteArray& reply, const QString& key,
                            const QJsonValue& value)
{
    if (!request.startsWith("GET /v1 "))
        return reply;
    QJsonObject json = QJsonDocument::fromJson(FaultyProxy::bodyOf(reply)).object();
    QJsonObject limits = json[u"limits"_s].toObject();
    if (limits.contains(key))
        limits[key] = value;
    else
        json[key] = value;
    json[u"limits"_s] = limits;
    return FaultyProxy::withBody(reply, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QString hashAt(const CentralProcess& central, const EvidenceRef& file)
{
    const QString root = QFileInfo(central.database()).path() + u"/evidence"_s;
    QDirIterator files(root, {file.sha256}, QDir::Files, QDirIterator::Subdirectories);
    if (!files.hasNext())
        return {};
    QFile whole(files.next());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!whole.open(QIODevice::ReadOnly) || !hash.addData(&whole))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace titledesk
