// SPDX-License-Identifier: GPL-3.0-or-later
#include "openedbox.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace titledesk {

void OpenedBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_F4:
        showPopup();
        event->accept();
        return;
    default:
        event->ignore(); // Escape and the rest are the dialog's
    }
}

void OpenedBox::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // it scrolls what the box stands in
}

} // namespace titledesk
