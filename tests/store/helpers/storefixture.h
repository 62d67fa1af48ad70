// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QTemporaryDir>

namespace titledesk {

/// A made-up unit and its password.
NewStore sampleUnit();

/// A folder with a new store, gone again at the end.
class StoreFixture {
public:
    StoreFixture();
    QString folder() const { return m_folder.filePath(QStringLiteral("unit")); }
    QString beside(const QString& name) const { return m_folder.filePath(name); }
    /// Makes the store; the test fails where that fails.
    std::unique_ptr<Store> create();
    std::unique_ptr<Store> open();

private:
    QTemporaryDir m_folder;
};

/// Copies a folder's files.
void copyFolder(const QString& from, const QString& to);
/// Turns one bit of a file.
void flip(const QString& file, qint64 at);

} // namespace titledesk
