// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace titledesk {

/// Puts what Tab reaches in `container` in the order of its layouts, which is the eye's: rows of
/// forms and grids, panes of splitters, what is scrolled, hidden parts too. Qt's own order is that
/// of construction, and what is built later (a detail) comes after all the rest of the window. The
/// first control keeps its place in the window's round.
void tabAsLaidOut(QWidget& container);

/// `container.setFocus()` goes to `inner`. Unlike with a focus proxy, Tab goes through all of the
/// container: a proxy is entered at `inner`, past what stands above it, and not left where `inner`
/// is hidden.
void leadFocus(QWidget& container, QWidget& inner);

} // namespace titledesk
