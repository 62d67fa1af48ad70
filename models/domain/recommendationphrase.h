// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publicity.h"

namespace titledesk {

/// A phrase of 单位推荐意见 with its first 自×年×月×日至×月×日 and ××职称 filled in from what is
/// known: dates as 2026年11月2日, the last day's year only where it is another one or the phrase
/// asks for it. What is not known keeps its ×.
QString filledPhrase(const QString& phrase, const Publicity& publicity, const QString& title);

/// Whether a text still holds a × that stands for a date or a title: ×年, ×月, ×日, ××职称.
bool holdsPlaceholder(const QString& text);

} // namespace titledesk
