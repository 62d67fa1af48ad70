// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailmarks.h"

#include "statelook.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("DetailPane", text);
}

QLabel* addLine(QVBoxLayout& layout, const QString& name, const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(label);
    return label;
}

} // namespace

void addMarksSection(QVBoxLayout& layout, const SubmissionRow& row)
{
    if (row.marked) {
        const QString mark = words(QT_TRANSLATE_NOOP("DetailPane", "待定"));
        QLabel* label = addLine(
            layout, u"markNote"_s,
            row.note.isEmpty() ? mark
                               : words(QT_TRANSLATE_NOOP("DetailPane", "待定：%1")).arg(row.note));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, stateColor(State::Pending, palette));
        label->setPalette(palette);
        label->setToolTip(words(QT_TRANSLATE_NOOP("DetailPane", "只有本账号能看到，不会上报。")));
    }
    if (row.person.leftOn.isValid())
        addLine(layout, u"leftOn"_s,
                words(QT_TRANSLATE_NOOP("DetailPane", "已调出（%1）"))
                    .arg(row.person.leftOn.toString(Qt::ISODate)));
    if (row.sameAsLastYear) {
        QLabel* label = addLine(layout, u"lastYear"_s,
                                words(QT_TRANSLATE_NOOP("DetailPane", "与上年度已通过记录一致")));
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, stateColor(State::Passed, palette));
        label->setPalette(palette);
    }
}

} // namespace titledesk
