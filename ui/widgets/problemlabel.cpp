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
    fitHeight();
}

void ProblemLabel::tell(const QString& text)
{
    paintRed(false);
    setText(text);
    setVisible(!text.isEmpty());
    fitHeight();
}

void ProblemLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintRed(m_red);
}

void ProblemLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fitHeight();
}

/// A form asks a field for its height before its width is known; the last line must not be cut.
void ProblemLabel::fitHeight()
{
    setMinimumHeight(text().isEmpty() ? 0 : std::max(heightForWidth(width()), 0));
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
