// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

Card::Card(const QString& heading, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(heading))
    , m_figure(new QLabel)
    , m_note(new QLabel)
    , m_share(new QProgressBar)
{
    setObjectName(u"card"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    m_figure->setObjectName(u"figure"_s);
    QFont large = m_figure->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_figure->setFont(large);
    m_note->setObjectName(u"quiet"_s);
    m_share->setTextVisible(false);
    m_share->setObjectName(u"share"_s);
    m_share->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
    layout->addWidget(m_share);
    describe();
}

void Card::setFigure(const QString& figure)
{
    m_figure->setText(figure);
    describe();
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    describe();
}

void Card::setShare(int percent)
{
    m_share->setVisible(percent >= 0);
    m_share->setValue(percent);
}

void Card::describe()
{
    setAccessibleName(
        u"%1 %2 %3"_s.arg(m_heading->text(), m_figure->text(), m_note->text()).trimmed());
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void Card::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        emit activated();
    else
        QFrame::keyPressEvent(event);
}

void Card::focusInEvent(QFocusEvent* event)
{
    setStyleSheet(u"QFrame#card { border-color: palette(highlight); }"_s);
    QFrame::focusInEvent(event);
}

void Card::focusOutEvent(QFocusEvent* event)
{
    setStyleSheet({});
    QFrame::focusOutEvent(event);
}

} // namespace titledesk
