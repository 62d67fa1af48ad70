// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "ids.h"

#include <QVector>

#include <optional>

namespace titledesk {

/// Notes that an account has opened the current version of a submission (未查看 ends).
Result<void> markViewed(Connection& connection, const QString& account, SubmissionId id);
/// How many of `ids` the account has not opened.
Result<qint64> countUnseen(Connection& connection, const QString& account,
                           const QVector<SubmissionId>& ids);
/// How many of `ids` the account has marked 待定.
Result<qint64> countMarked(Connection& connection, const QString& account,
                           const QVector<SubmissionId>& ids);
/// 待定 with a note, private to the account; an empty optional takes the mark away.
Result<void> setMark(Connection& connection, const QString& account, SubmissionId id,
                     const std::optional<QString>& note);

} // namespace titledesk
