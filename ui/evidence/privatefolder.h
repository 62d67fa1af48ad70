// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QTemporaryDir>

#include <memory>

namespace titledesk {

class PrivateFolder {
public:
    PrivateFolder();
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    bool isValid() const { return m_folder.isValid() && m_lock != nullptr; }
    /// A path for a file of this name in a folder of its own; empty where that cannot be made.
    QString pathFor(const QString& name);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QLockFile> m_lock; ///< tells other programs that this one is still there
    int m_number = 0;
};

} // namespace titledesk
