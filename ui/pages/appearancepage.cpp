// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearancepage.h"

#include "sheet.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kSizes[] = {80, 90, 100, 110, 125, 150, 175, 200};

} // namespace

AppearancePage::AppearancePage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_text(new QComboBox)
{
    auto* sheet = makeSheet(this, title());
    sheet->addWidget(quietNote(tr("只影响这台电脑，改后立即生效。")));
    QFormLayout* form = addGroup(sheet, tr("显示"));
    // Each language is named in itself.
    m_language = addChoices(form, tr("语言"), {u"中文"_s, u"English"_s});
    m_scheme = addChoices(form, tr("外观"), {tr("跟随系统"), tr("浅色"), tr("深色")});
    for (const int percent : kSizes)
        m_text->addItem(tr("%1 %").arg(percent), percent);
    m_text->setAccessibleName(tr("文字大小"));
    m_text->setObjectName(u"textSize"_s);
    auto* row = new QHBoxLayout;
    row->addWidget(m_text);
    row->setSpacing(12);
    auto* keys = new QLabel(tr("也可用 Ctrl+= 和 Ctrl+− 调整"));
    keys->setObjectName(u"quiet"_s);
    row->addWidget(keys);
    row->addStretch(1);
    form->addRow(tr("文字大小"), row);
    sheet->addStretch(1);
    connect(m_language, &QButtonGroup::idClicked, this, &AppearancePage::change);
    connect(m_scheme, &QButtonGroup::idClicked, this, &AppearancePage::change);
    connect(m_text, &QComboBox::activated, this, &AppearancePage::change);
    show(Look::load());
}

QString AppearancePage::title() const
{
    return tr("界面设置");
}

void AppearancePage::activate(const Place&)
{
    show(Look::load());
}

QButtonGroup* AppearancePage::addChoices(QFormLayout* form, const QString& name,
                                         const QStringList& words)
{
    auto* group = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* choice = new QRadioButton(words.at(i));
        choice->setAccessibleDescription(name);
        group->addButton(choice, int(i));
        row->addWidget(choice);
    }
    row->addStretch(1);
    form->addRow(name, row);
    return group;
}

void AppearancePage::show(const Look& look)
{
    m_language->button(int(look.language))->setChecked(true);
    m_scheme->button(int(look.scheme))->setChecked(true);
    const QSignalBlocker quiet(m_text);
    int at = m_text->findData(look.textPercent);
    if (at < 0) {
        m_text->addItem(tr("%1 %").arg(look.textPercent), look.textPercent);
        at = m_text->count() - 1;
    }
    m_text->setCurrentIndex(at);
}

void AppearancePage::change()
{
    Look look = Look::load();
    look.language = Language(m_language->checkedId());
    look.scheme = Scheme(m_scheme->checkedId());
    look.textPercent = m_text->currentData().toInt();
    look.save();
    emit context().lookRequested(look);
}

} // namespace titledesk
