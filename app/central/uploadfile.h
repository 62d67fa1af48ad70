// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>

namespace titledesk::central {

/// The bytes of an upload under way, open for one writer: while this object lives no other thread,
/// process or machine over the same folder gets one. The lock is the kernel's (flock, on NFS a lock
/// of the server's), so that it ends with its holder, however that ends.
class UploadFile {
public:
    /// `not-found` where there are no such bytes (any more), `upload-locked` where another has
    /// them.
    static Result<std::unique_ptr<UploadFile>> open(const QString& path);
    ~UploadFile();
    UploadFile(const UploadFile&) = delete;
    UploadFile& operator=(const UploadFile&) = delete;

    qint64 size() const;      ///< bytes
    qint64 changedAt() const; ///< milliseconds since 1970
    /// Adds at the end, and waits until the disk has it.
    Result<void> append(const QByteArray& bytes);

private:
    explicit UploadFile(int file)
        : m_file(file)
    {
    }
    int m_file;
};

/// What lies in a folder is there after a loss of power only when this is done.
void syncFolder(const QString& path);

} // namespace titledesk::central
