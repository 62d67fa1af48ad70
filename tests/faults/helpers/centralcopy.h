// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QSet>
#include <QUrl>

namespace titledesk {

/// A decision as central holds it.
struct HeldDecision {
    QString id;
    QString sha256;
    QString submission;
    QString desk;
    QString action; ///< the contract's word
    QString account;
    QString opinion;
    QStringList evidence;
};

/// A real titledesk-central over SQLite in a folder that may have been another one's.
class CentralCopy {
public:
    explicit CentralCopy(const QString& folder);
    ~CentralCopy();
    CentralCopy(const CentralCopy&) = delete;
    CentralCopy& operator=(const CentralCopy&) = delete;
    QUrl url() const { return m_url; }

    /// `titledesk-central unit add …`: an enrolment code, for a new unit or for one that is there.
    QString enrolmentCode(const QString& unit, const QString& name) const;
    QString unitId() const;
    /// Requests with decisions, from its log.
    int posts() const;
    /// All that it accepted, from its database.
    QVector<HeldDecision> decisions() const;
    /// Where a file should lie.
    QString evidencePath(const QString& sha256) const;
    /// Whether it is there and is what its name says.
    bool isWhole(const QString& sha256) const;
    /// Its answer for a desk's own numbers: count and digest, by the desk's token.
    QJsonObject summary(const QByteArray& authorization, const QString& desk) const;

private:
    QString m_folder;
    QProcess m_process;
    QUrl m_url;
};

/// All files and folders in it; false where one cannot be copied.
bool copyFolder(const QString& from, const QString& to);

} // namespace titledesk
