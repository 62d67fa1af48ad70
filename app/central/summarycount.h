// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"
#include "decisionbody.h"

#include <QMap>

namespace titledesk::central {

/// An end of the span that a summary is asked for. `ms` is its first time that counts (from) or no
/// longer counts (to); `isMonth` where it lies between two months.
struct SummaryEnd {
    qint64 ms = 0;
    bool isMonth = true;

    /// `2026-03` or a time of the API; as `to` a month counts whole. Empty: no end. Nothing for
    /// anything else.
    static std::optional<SummaryEnd> parse(const QString& text, bool isTo);
};

/// What central accepted, by month of the decisions' own time (UTC).
struct SummaryCount {
    struct Month {
        qint64 count = 0;
        DecisionDigest digest;
    };
    QMap<QString, Month> months; ///< only such as have decisions

    QJsonObject toJson() const;
};

/// Of the unit's decisions whose body names `desk` (empty: any desk). Whole months come from the
/// running sums, anything finer is counted anew.
Result<SummaryCount> countDecisions(Database& database, const QString& unit, const QString& desk,
                                    const SummaryEnd& from, const SummaryEnd& to);

} // namespace titledesk::central
