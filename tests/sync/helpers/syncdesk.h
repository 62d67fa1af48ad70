// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralprocess.h"
#include "evidence.h"
#include "outbox.h"
#include "records.h"
#include "storefixture.h"
#include "syncservice.h"

#include <QUrl>

namespace titledesk {

/// Enrols the store's unit at an open server; the test fails where that fails.
void enrolAt(Store& store, const QUrl& server);
SyncOutcome syncOnce(Store& store, const SyncOptions& options = {});
OutboxCounts outboxCounts(Store& store);
QVector<OutboxEntry> outboxEntries(Store& store, OutboxState state);
/// A content of `size` bytes that nobody else has, in the store.
EvidenceRef storedContent(Store& store, const StoreFixture& unit, const QString& name, int size);
/// One registration passed, and `courses` achievements of that person, pending.
QVector<SubmissionId> pendingCourses(Store& store, int courses);
/// Adds the file to the submission.
void attach(Store& store, SubmissionId id, const EvidenceRef& file);
/// The discovery document with a member changed, if the request was for it.
QByteArray changedDiscovery(const QByteArray& request, const QByteArray& reply, const QString& key,
                            const QJsonValue& value);
/// The SHA-256 of what central has of this file; empty where it has none.
QString hashAt(const CentralProcess& central, const EvidenceRef& file);

} // namespace titledesk
