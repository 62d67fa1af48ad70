// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QJsonObject>

namespace titledesk::central {

/// One kind of failure of the API (RFC 9457), as resources/central-api.yaml lists them. `name` is
/// the end of its `type`.
struct Problem {
    QString name;
    int status = 500;
    QString title;      ///< Chinese, for the administrator
    QString detail;     ///< what exactly, or empty
    int retryAfter = 0; ///< seconds; 0: not said

    /// The members of application/problem+json, without `instance`.
    QJsonObject toJson() const;
};

/// The problem of this name with its status and title; `internal` for a name that is not in the
/// table.
Problem problem(const QString& name, const QString& detail = {});

/// The problem that an error of the database or of a check becomes. What it says is safe to send.
Problem problemFor(const Error& error);

} // namespace titledesk::central
