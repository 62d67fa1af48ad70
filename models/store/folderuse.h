// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <memory>

namespace titledesk {

/// Who has a unit's folder open, over all programs: any number share it, and who replaces the
/// folder has it alone. The lock is a file beside the folder, since the folder itself is replaced.
/// It goes with the program that held it, however that ended.
class FolderUse {
public:
    /// Waits a few seconds where the folder is just being replaced; Refused (`rekeying`) then.
    /// Where no file can be made beside the folder nobody can replace it, and nothing is locked.
    static Result<std::shared_ptr<FolderUse>> share(const QString& folder);
    ~FolderUse();
    FolderUse(const FolderUse&) = delete;
    FolderUse& operator=(const FolderUse&) = delete;

    /// False where somebody else has the folder open; it is shared as before then. One caller at a
    /// time: the two locks cannot be exchanged at once.
    bool takeAlone();
    void shareAgain();

private:
    FolderUse() = default;
    bool open(const QString& file);
    bool lock(bool alone);
    void unlock();

#ifdef Q_OS_WIN
    void* m_file = nullptr;
#else
    int m_file = -1;
#endif
};

} // namespace titledesk
