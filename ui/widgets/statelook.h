// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks.h"
#include "plan.h"
#include "submission.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace titledesk {

/// Whether text stands light on dark.
bool isDark(const QPalette& palette);

/// Amber, green, red, grey; at least 4.5:1 on the base colour of a light and of a dark palette.
QColor stateColor(State state, const QPalette& palette);
QColor checkColor(Check::Level level, const QPalette& palette);
/// Of a day that presses: amber where it is near, red where it is urgent; `usual` where it is not.
QColor urgencyColor(Urgency urgency, const QPalette& palette, const QColor& usual);
/// Of text that is there but says little, 4.5:1 too.
QColor quietColor(const QPalette& palette);

/// A sign of the state beside its word, so that colour is never all there is: a clock, a tick, an
/// arrow back, a bar.
void paintState(QPainter& painter, const QRectF& box, State state, const QColor& color);
/// A tick, a triangle, a cross.
void paintCheck(QPainter& painter, const QRectF& box, Check::Level level, const QColor& color);

/// The same signs as icons for labels and lists.
QIcon stateIcon(State state, const QPalette& palette);
QIcon checkIcon(Check::Level level, const QPalette& palette);

} // namespace titledesk
