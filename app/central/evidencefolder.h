// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace titledesk::central {

/// The evidence files of one unit: whole ones by their SHA-256, and uploads that are under way.
/// Several servers share the folder; every step is safe if another makes it at the same time.
class EvidenceFolder {
public:
    explicit EvidenceFolder(QString folder)
        : m_folder(std::move(folder))
    {
    }
    /// The unit's folder below `root`; empty where this server takes no evidence.
    static QString ofUnit(const QString& root, const QString& unit);

    bool contains(const QString& sha256) const;
    QString path(const QString& sha256) const;

    /// An upload as tus counts it.
    struct Upload {
        QString id;
        QString sha256;
        qint64 length = 0;
        qint64 offset = 0;
        QByteArray metadata; ///< as the client gave it
        qint64 expires = 0;  ///< milliseconds since 1970; 0: it is whole
    };
    Result<Upload> create(const QString& sha256, qint64 length, const QByteArray& metadata);
    /// `not-found` for one that is not there.
    Result<Upload> upload(const QString& id) const;
    /// The same; and makes the file whole where a server ended between its last byte and that.
    Result<Upload> settled(const QString& id);
    /// Appends at `offset` and, with the last byte, makes the file whole. `offset-mismatch`,
    /// `upload-locked`, `too-large`, `evidence-hash-mismatch` (the upload is gone then).
    Result<Upload> append(const QString& id, qint64 offset, const QByteArray& bytes);
    /// `not-found`; `upload-locked` while a piece is written.
    Result<void> remove(const QString& id);

private:
    QString uploadPath(const QString& id) const;
    Result<void> finish(const Upload& upload);
    void drop(const QString& id);

    QString m_folder;
};

} // namespace titledesk::central
