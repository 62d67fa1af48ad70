// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebyside.h"

#include <QVBoxLayout>

namespace titledesk {
namespace {

constexpr int kRoomInLines = 40; // of the font's height: two columns of some twenty characters each
constexpr int kGap = 24;

} // namespace

SideBySide::SideBySide(QWidget* parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_columns->setContentsMargins({});
    m_columns->setSpacing(0);
    const auto column = [this](int stretch) {
        auto* widget = new QWidget(this);
        auto* layout = new QVBoxLayout(widget);
        layout->setContentsMargins({});
        layout->setSpacing(6);
        m_columns->addWidget(widget, stretch, Qt::AlignTop);
        return layout;
    };
    m_first = column(3);
    m_second = column(2);
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool beside = width() >= kRoomInLines * fontMetrics().height();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(beside ? kGap : 0);
}

} // namespace titledesk
