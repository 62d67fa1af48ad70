// SPDX-License-Identifier: GPL-3.0-or-later
#include "startparts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

QVBoxLayout* startLayout(QWidget* page, const QString& heading)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    auto* label = new QLabel(heading);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    label->setFont(large);
    layout->addWidget(label);
    return layout;
}

QLabel* quietText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

QPushButton* primaryButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(u"primary"_s);
    button->setDefault(true);
    return button;
}

void makePrimaryDefault(const QWidget& page)
{
    // A dialog has one default button, and forgets it when another page's gets the focus.
    if (auto* button = page.findChild<QPushButton*>(u"primary"_s))
        button->setDefault(true);
}

QLineEdit* passwordEdit(const QString& name)
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(name);
    return edit;
}

QString rememberedServer()
{
    return QSettings().value(u"central/server"_s).toString();
}

void rememberServer(const QString& server)
{
    QSettings().setValue(u"central/server"_s, server);
}

} // namespace titledesk
