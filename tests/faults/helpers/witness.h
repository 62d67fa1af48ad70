// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace titledesk {

/// Stands at the proxy and sees whether the desk sends what it must not send (central.md, "Exactly
/// once" and "Retries"):
/// - what a decision says never changes;
/// - what was answered, with an answer that reached the desk, is not sent again: neither what was
///   accepted nor what was parked, until somebody asks for it;
/// - a batch that was refused as a whole is halved, not sent as it is;
/// - a 401 is answered by one refresh, a second one by silence;
/// - Retry-After is kept within a run, but for files that are on their way.
/// Of an answer that reached a desk which was killed then nobody knows whether it was written down.
class Witness {
public:
    void arrived(const HttpMessage& request);
    /// The whole reply was handed over, whoever made it.
    void delivered(const HttpMessage& request, const HttpMessage& reply);
    void runEnded(bool killed);
    /// The administrator asked for it once more.
    void allow(const QString& decision) { m_closed.remove(decision); }
    /// Parked by an answer that reached the desk.
    QStringList parked() const;
    /// Files that were refused as such: what names one of them is parked without being sent.
    const QSet<QString>& refusedFiles() const { return m_refusedFiles; }
    const QStringList& objections() const { return m_objections; }

private:
    void checkPost(const HttpMessage& request);
    void checkSilence(const HttpMessage& request);
    void noteFile(const HttpMessage& request, const HttpMessage& reply);
    void settle();
    void object(const QString& what) { m_objections.append(what); }

    QHash<QString, QByteArray> m_bodies;  ///< by decision
    QHash<QString, QString> m_closed;     ///< by decision: the answer that the desk has
    QHash<QString, QString> m_unsettled;  ///< answers that reached it, not yet surely written down
    QHash<QByteArray, QString> m_uploads; ///< what goes to an upload's path
    QSet<QString> m_refusedFiles;         ///< by hash
    QSet<QStringList> m_refused;          ///< batches, in this run
    int m_unauthorized = 0;               ///< in a row, in this run
    bool m_renewed = false;               ///< since the first of them
    qint64 m_silentMs = -1;               ///< asked for, since m_sinceAsked
    QElapsedTimer m_sinceAsked;
    QStringList m_objections;
};

} // namespace titledesk
