// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace titledesk {

/// Replaces a unit's folder by one that was built beside it. A note beside the folder
/// (`FOLDER.rekey`) names both, from before the first file is made to after the last is gone, so
/// that a program that ended in between leaves one whole store in its place: the old one until the
/// switch, the new one from then on. Whoever opens the folder next clears away the other.
class FolderSwitch {
public:
    /// Refused (`in_use`) where another program is replacing the folder, or `no_access`.
    static Result<std::unique_ptr<FolderSwitch>> begin(const QString& folder);
    /// Removes what is not in its place; keeps the backups.
    ~FolderSwitch();
    FolderSwitch(const FolderSwitch&) = delete;
    FolderSwitch& operator=(const FolderSwitch&) = delete;

    /// Where the new folder is built.
    const QString& path() const { return m_new; }
    /// By one rename where the system can exchange two folders (Linux). Elsewhere by two, and a
    /// first one alone is taken back at the next opening. Everything must be on the disk by now.
    Result<void> go();

    /// Puts the old folder back where a switch ended between its two renames. Changes nothing
    /// otherwise. Before opening, while the folder is shared.
    static void takeBack(const QString& folder);
    /// Removes what a switch that was ended has left, after the folder in its place was found
    /// sound.
    static void clear(const QString& folder);

private:
    FolderSwitch() = default;
    QString m_folder;
    QString m_new;
    std::unique_ptr<QLockFile> m_lock; ///< one at a time
};

} // namespace titledesk
