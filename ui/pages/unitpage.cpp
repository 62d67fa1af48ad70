// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitpage.h"

#include "audit.h"
#include "settings.h"
#include "unitform.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {

UnitPage::UnitPage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_form(new UnitForm(true))
    , m_save(new QPushButton(tr("保存")))
    , m_read([this](const Result<Unit>& unit) {
        if (unit && !m_edited)
            m_form->setUnit(unit.value());
    })
    , m_saved([this](const Result<Saved>& saved) {
        m_save->setEnabled(!saved);
        if (!saved)
            return emit this->context().showProblem(saved.error().message);
        m_edited = false;
        emit this->context().showMessageBar(tr("单位信息已保存"), {});
    })
{
    auto* note = new QLabel(tr("单位名称、统一社会信用代码和单位性质登记后不能修改。"));
    note->setObjectName(u"quiet"_s);
    auto* inside = new QWidget;
    inside->setMaximumWidth(fontMetrics().height() * 44);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(12);
    layout->addWidget(note);
    layout->addWidget(m_form);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    m_save->setEnabled(false);
    connect(m_form, &UnitForm::edited, this, [this] {
        m_edited = true;
        m_save->setEnabled(true);
    });
    connect(m_save, &QPushButton::clicked, this, &UnitPage::save);
}

QString UnitPage::title() const
{
    return tr("单位信息");
}

void UnitPage::activate(const Place&)
{
    refresh();
}

void UnitPage::refresh()
{
    m_read.ask(context().store.read([](Connection& c) { return readUnit(c); }));
}

void UnitPage::save()
{
    m_save->setEnabled(false);
    m_saved.ask(
        context().store.write([unit = m_form->unit(), account = context().store.session().account](
                                  Connection& c) -> Result<Saved> {
            if (auto written = writeUnit(c, unit); !written)
                return written.error();
            if (auto logged = AuditWriter(c, account).append(u"unit.set"_s); !logged)
                return logged.error();
            return Saved{};
        }));
}

} // namespace titledesk
