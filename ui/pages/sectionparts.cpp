// SPDX-License-Identifier: GPL-3.0-or-later
#include "sectionparts.h"

#include "statelook.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

QLabel* textLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

QLabel* quietLabel(const QString& text)
{
    QLabel* label = textLabel(text);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, quietColor(palette));
    label->setPalette(palette);
    return label;
}

void addSectionTitle(QVBoxLayout& layout, const QString& text)
{
    auto* rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Sunken);
    layout.addSpacing(8);
    layout.addWidget(rule);
    auto* title = new QLabel(text);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    layout.addWidget(title);
}

QFormLayout* makeForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    return form;
}

void addNamed(QFormLayout& form, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    QLabel* shown = textLabel(value);
    shown->setAccessibleName(u"%1：%2"_s.arg(name, value));
    form.addRow(quietLabel(name), shown);
}

QLabel* addSigned(QVBoxLayout& layout, const QIcon& sign, const QString& text)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* picture = new QLabel;
    picture->setPixmap(sign.pixmap(kSectionSign));
    QLabel* words = textLabel(text);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(words, 1);
    layout.addLayout(row);
    return words;
}

} // namespace titledesk
