// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDropEvent>

namespace titledesk {

/// Takes what is dragged here as a copy, whatever the other program proposes: a file manager
/// deletes the files that it believes to have been moved.
inline void acceptCopy(QDropEvent& event)
{
    event.setDropAction(Qt::CopyAction);
    event.accept();
}

} // namespace titledesk
