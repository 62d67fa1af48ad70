// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemlabel.h"

#include "statelook.h"

#include <QApplication>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace titledesk {

ProblemLabel::ProblemLabel(QWidget* parent)
    : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    hide();
}

void ProblemLabel::say(const QString& problem)
{
    paintRed(true);
    setText(problem.isEmpty() ? QString() : u"✖ "_s + problem);
    setVisible(!problem.isEmpty());
}

void ProblemLabel::tell(const QString& text)
{
    paintRed(false);
    setText(text);
    setVisible(!text.isEmpty());
}

void ProblemLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintRed(m_red);
}

void ProblemLabel::paintRed(bool red)
{
    m_red = red;
    QPalette colours = QApplication::palette();
    if (red)
        colours.setColor(QPalette::WindowText, stateColor(State::Returned, colours));
    setPalette(colours);
}

} // namespace titledesk
