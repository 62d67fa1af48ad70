// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace titledesk {

// What the sections of the detail pane are made of.

/// Side of a sign beside words, in pixels.
inline constexpr int kSectionSign = 16;

/// Plain text that wraps and can be selected.
QLabel* textLabel(const QString& text);
/// The same in the colour of what says little.
QLabel* quietLabel(const QString& text);
/// A line and a bold heading below it.
void addSectionTitle(QVBoxLayout& layout, const QString& text);
/// Names at the left, values beside them.
QFormLayout* makeForm();
/// A name and its value, which wraps; nothing where there is no value.
void addNamed(QFormLayout& form, const QString& name, const QString& value);
/// A sign and words beside it, aligned at the first line; gives the words.
QLabel* addSigned(QVBoxLayout& layout, const QIcon& sign, const QString& text);

} // namespace titledesk
