// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace titledesk {

/// What the pages of the start window share: margins, headings, texts, passwords.
QVBoxLayout* startLayout(QWidget* page, const QString& heading);
QLabel* quietText(const QString& text);
/// The button that Enter presses on its page; the window sees to that when it turns to the page.
QPushButton* primaryButton(const QString& text);
void makePrimaryDefault(const QWidget& page);
QLineEdit* passwordEdit(const QString& name);

/// Central's address, as it was typed last; it is no secret and known before a store is open.
QString rememberedServer();
void rememberServer(const QString& server);

} // namespace titledesk
