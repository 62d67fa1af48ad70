// SPDX-License-Identifier: GPL-3.0-or-later
#include "opinionedit.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace titledesk {
namespace {

constexpr int kLines = 5;
constexpr int kWidth = 420;

} // namespace

OpinionEdit::OpinionEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
}

QSize OpinionEdit::sizeHint() const
{
    return {kWidth, fontMetrics().lineSpacing() * kLines + 2 * int(document()->documentMargin())};
}

void OpinionEdit::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit confirmed();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (enter)
        event->accept(); // a dialog would take it for its default button
}

void OpinionEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void OpinionEdit::focusOutEvent(QFocusEvent* event)
{
    m_composing = false;
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace titledesk
