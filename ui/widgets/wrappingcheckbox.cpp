// SPDX-License-Identifier: GPL-3.0-or-later
#include "wrappingcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace titledesk {
namespace {

constexpr int kUsualCharacters = 30;
constexpr int kLeastCharacters = 12;
constexpr int kWrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop;
constexpr int kEndless = 10'000;

} // namespace

WrappingCheckBox::WrappingCheckBox(const QString& words, QWidget* parent)
    : QCheckBox(words, parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappingCheckBox::indent() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - indent()), kEndless);
    const int words = fontMetrics().boundingRect(room, kWrapped, text()).height();
    return std::max(words, style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this));
}

QSize WrappingCheckBox::sizeHint() const
{
    const int em = fontMetrics().height();
    const int width =
        indent() + std::min(fontMetrics().horizontalAdvance(text()) + 1, em * kUsualCharacters);
    return {width, heightForWidth(width)};
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return {indent() + fontMetrics().height() * kLeastCharacters, fontMetrics().height()};
}

void WrappingCheckBox::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words = rect().adjusted(indent(), 0, 0, 0);
    // The box stands beside the first line.
    option.text.clear();
    option.rect.setHeight(std::max(
        fontMetrics().height(), style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)));
    option.rect.setWidth(indent());
    option.state.setFlag(QStyle::State_HasFocus, false);
    painter.drawControl(QStyle::CE_CheckBox, option);
    painter.drawItemText(words, kWrapped, palette(), isEnabled(), text(), QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = words;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace titledesk
