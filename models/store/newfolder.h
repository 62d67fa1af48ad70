// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <memory>

namespace titledesk {

/// A folder that is filled beside its place and then moved there; gone again where that did not
/// happen.
class NewFolder {
public:
    static Result<std::unique_ptr<NewFolder>> beside(const QString& folder);
    ~NewFolder();
    NewFolder(const NewFolder&) = delete;
    NewFolder& operator=(const NewFolder&) = delete;

    const QString& path() const { return m_path; }
    /// By one rename where the place is free or empty; otherwise file by file, the key slots last.
    Result<void> moveInto();

private:
    NewFolder() = default;
    QString m_path;
    QString m_place;
};

} // namespace titledesk
