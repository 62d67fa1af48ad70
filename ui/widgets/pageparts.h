// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QTableView;

namespace titledesk {

/// The words at the top of a page: large and bold.
void dressHeading(QLabel& heading);
/// A table of a page that is read row by row: no grid, rows as high as the font asks for, single
/// letters reach the page (no input method) and Tab leaves the table.
void dressTable(QTableView& table);

} // namespace titledesk
