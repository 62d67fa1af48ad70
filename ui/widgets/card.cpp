// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QStyleOption>
#include <QStylePainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

Card::Card(const QString& heading, QWidget* parent)
    : QPushButton(parent)
    , m_heading(new QLabel(heading))
    , m_figure(new QLabel)
    , m_note(new QLabel)
    , m_share(new QProgressBar)
{
    setObjectName(u"card"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_heading->setWordWrap(true);
    m_figure->setObjectName(u"figure"_s);
    QFont large = m_figure->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_figure->setFont(large);
    m_note->setObjectName(u"quiet"_s);
    m_note->setWordWrap(true);
    m_note->hide();
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
    connect(this, &QPushButton::clicked, this, &Card::activated);
    describe();
}

void Card::setFigure(const QString& figure, const QString& said)
{
    m_figure->setText(figure);
    m_said = said.isEmpty() ? figure : said;
    describe();
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    describe();
}

void Card::setShare(int percent)
{
    m_share->setVisible(percent >= 0);
    m_share->setValue(percent);
}

QString Card::figure() const
{
    return m_figure->text();
}

void Card::describe()
{
    setAccessibleName(u"%1 %2 %3"_s.arg(m_heading->text(), m_said, m_note->text()).trimmed());
}

QSize Card::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize Card::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

void Card::paintEvent(QPaintEvent*)
{
    QStyleOption option;
    option.initFrom(this);
    QStylePainter(this).drawPrimitive(QStyle::PE_Widget, option);
}

void Card::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace titledesk
