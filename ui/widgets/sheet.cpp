// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kWidest = 52; // text heights

} // namespace

QVBoxLayout* makeSheet(QWidget* page, const QString& heading)
{
    auto* title = new QLabel(heading);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    title->setFont(large);
    auto* inside = new QWidget;
    inside->setMaximumWidth(page->fontMetrics().height() * kWidest);
    auto* sheet = new QVBoxLayout(inside);
    sheet->setContentsMargins(24, 16, 24, 16);
    sheet->setSpacing(16);
    sheet->addWidget(title);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    return sheet;
}

QFormLayout* addGroup(QVBoxLayout* sheet, const QString& name, QGroupBox** box)
{
    auto* group = new QGroupBox(name);
    auto* form = new QFormLayout(group);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    sheet->addWidget(group);
    if (box)
        *box = group;
    return form;
}

QLabel* quietNote(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

QLabel* valueLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setValue(QLabel* label, const QString& name, const QString& value)
{
    const QString shown = value.isEmpty() ? QCoreApplication::translate("Sheet", "未填写") : value;
    label->setText(shown);
    label->setForegroundRole(value.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    label->setAccessibleName(QCoreApplication::translate("Sheet", "%1：%2").arg(name, shown));
}

} // namespace titledesk
