// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QGroupBox;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace titledesk {

/// The sheet of a settings page: a heading and a column below it that scrolls and is never wider
/// than one reads with comfort.
QVBoxLayout* makeSheet(QWidget* page, const QString& heading);
/// A group of a sheet with a form in it.
QFormLayout* addGroup(QVBoxLayout* sheet, const QString& name, QGroupBox** box = nullptr);
/// A line in quiet colour that wraps.
QLabel* quietNote(const QString& text = {});
/// A value that can be marked and copied; its accessible name is `name：value`.
QLabel* valueLabel();
void setValue(QLabel* label, const QString& name, const QString& value);

} // namespace titledesk
