// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace titledesk {

/// Fusion with tick boxes and radio buttons whose outline is seen on light and on dark ground
/// (contrast 3:1, WCAG 1.4.11).
class IndicatorStyle : public QProxyStyle {
    Q_OBJECT

public:
    IndicatorStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    /// Drop-down lists are lists: a style sheet on the box gives its ground to the chosen row of a
    /// menu, but not its text.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* more) const override;
};

} // namespace titledesk
