// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncdesk.h"

#include "centralsession.h"

#include <QFile>
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
    QFile file(unit.beside(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("file");
    file.close();
    const auto put =
        waitFor(store.writeEvidence([&](Connection& c) { return putContent(c, file.fileName()); }));
    if (!put)
        qFatal("content: %s", qPrintable(put.error().reason));
    return put.value();
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

} // namespace titledesk
