// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <memory>

namespace titledesk {

/// A file written beside the one that it will replace: until commit() the old one stays, without it
/// nothing is left.
class ReplacingFile {
public:
    /// Refused (`cannot_write`) where nothing can be written there.
    static Result<std::unique_ptr<ReplacingFile>> create(const QString& path);
    ~ReplacingFile();

    /// Where to write until commit().
    const QString& temporaryPath() const { return m_temporary; }
    /// The same for libraries that take a path in the system's eight-bit encoding.
    QByteArray nativePath() const;
    const QString& path() const { return m_path; }

    struct Written {
        qint64 bytes = 0;
        QString sha256;
    };
    /// Size and hash of what was written so far.
    Result<Written> measure() const;
    /// On the disk first, then under its name, in one step.
    Result<void> commit();

private:
    ReplacingFile();
    QString m_path;
    QString m_temporary;
    bool m_done = false;
};

} // namespace titledesk
