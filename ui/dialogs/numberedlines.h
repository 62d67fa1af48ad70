// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace titledesk {

/// A text whose defects stand as numbered lines (1. 2. 3., B7): those of `ticked` are there, those
/// of `known` that are not ticked are gone, all others (typed by hand, or changed by hand) stay,
/// and all numbers run on. The first defect of an empty text follows `intro`, which goes with the
/// last.
QString withNumberedLines(const QString& text, const QStringList& known, const QStringList& ticked,
                          const QString& intro);

} // namespace titledesk
