// SPDX-License-Identifier: GPL-3.0-or-later
#include "uniteditdialog.h"

#include "identifiers.h"
#include "regions.h"
#include "settings.h"
#include "sheet.h"
#include "unitedit.h"
#include "unitfields.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

const QString kDraft = u"draft.unit"_s;

QLabel* faultLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setStyleSheet(u"color: #c0392b;"_s);
    label->hide();
    return label;
}

/// What is wrong with one field that may be edited; empty: nothing.
QString faultOf(const Unit& unit, const QString& key)
{
    const QString text = unit.toJson().value(key).toString();
    if (key == u"legal_representative_id" && !text.isEmpty() &&
        idNumberFault(text, QDate::currentDate()) != IdNumberFault::None)
        return UnitEditDialog::tr("身份证号码不正确，请核对 18 位号码。");
    static const QRegularExpression mobile(u"^1[0-9]{10}$"_s);
    if (key == u"contact_mobile" && !text.isEmpty() && !mobile.match(text).hasMatch())
        return UnitEditDialog::tr("手机号码应为 11 位数字。");
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    if (key == u"email" && !text.isEmpty() && !email.match(text).hasMatch())
        return UnitEditDialog::tr("电子邮箱应为 name@example.com 这样的地址。");
    if (key == u"region" && !checkUnit(unit) &&
        checkUnit(unit).error().reason.startsWith(u"region"))
        return checkUnit(unit).error().message;
    return {};
}

} // namespace

UnitEditDialog::UnitEditDialog(DeskContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_affiliation(new QComboBox)
    , m_region(new QComboBox)
    , m_problem(faultLabel())
    , m_read([this](const Result<Loaded>& loaded) { load(loaded); })
    , m_saved([this](const Result<void>& done) { saved(done); })
{
    setWindowTitle(tr("完善单位信息"));
    build();
    m_read.ask(m_context.store.read(&UnitEditDialog::read));
}

void UnitEditDialog::build()
{
    auto* inside = new QWidget;
    auto* sheet = new QVBoxLayout(inside);
    sheet->setContentsMargins(24, 16, 24, 8);
    sheet->setSpacing(12);
    sheet->addWidget(quietNote(tr("单位名称、统一社会信用代码和单位性质登记后不能修改；如有变更，请"
                                  "联系所属人社部门。")));
    QFormLayout* basic = addGroup(sheet, tr("基本信息"));
    QFormLayout* detailed = addGroup(sheet, tr("详细信息"));
    for (const UnitField& field : unitFields()) {
        QFormLayout* form = field.group == UnitField::Group::Basic ? basic : detailed;
        if (field.fixed) {
            m_fixed.insert(field.key, valueLabel());
            form->addRow(field.name(), m_fixed.value(field.key));
            continue;
        }
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        QWidget* editor = editorFor(field.key);
        editor->setAccessibleName(field.name());
        editor->setObjectName(u"edit_"_s + field.key);
        m_faults.insert(field.key, faultLabel());
        column->addWidget(editor);
        column->addWidget(m_faults.value(field.key));
        auto* label = new QLabel(field.name());
        label->setBuddy(editor);
        form->addRow(label, column);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("保存"), QDialogButtonBox::AcceptRole);
    m_save->setEnabled(false);
    buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    auto* bottom = new QVBoxLayout;
    bottom->setContentsMargins(24, 8, 24, 16);
    bottom->addWidget(m_problem);
    bottom->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addLayout(bottom);
    const int line = fontMetrics().height();
    resize(line * 40, std::min(line * 42, parentWidget() ? parentWidget()->height() : line * 42));
    connect(buttons, &QDialogButtonBox::accepted, this, &UnitEditDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &UnitEditDialog::reject);
}

QWidget* UnitEditDialog::editorFor(const QString& key)
{
    if (key == u"affiliation") {
        for (const QString& each : affiliationKeys())
            m_affiliation->addItem(affiliationName(each), each);
        connect(m_affiliation, &QComboBox::currentIndexChanged, this, &UnitEditDialog::fillRegions);
        return m_affiliation;
    }
    if (key == u"region")
        return m_region;
    auto* edit = new QLineEdit;
    m_edits.insert(key, edit);
    return edit;
}

Result<UnitEditDialog::Loaded> UnitEditDialog::read(Connection& connection)
{
    auto unit = readUnit(connection);
    if (!unit)
        return unit.error();
    auto draft = setting(connection, kDraft);
    if (!draft)
        return draft.error();
    return Loaded{unit.value(), draft.value()};
}

void UnitEditDialog::load(const Result<Loaded>& loaded)
{
    if (!loaded) {
        m_problem->setText(loaded.error().message);
        return m_problem->show();
    }
    m_before = loaded.value().unit;
    for (const UnitField& field : unitFields())
        if (field.fixed)
            setValue(m_fixed.value(field.key), field.name(), unitFieldText(m_before, field.key));
    Unit shown = m_before;
    const QByteArray draft = loaded.value().draft.toUtf8();
    if (!draft.isEmpty()) {
        QJsonObject both = m_before.toJson();
        const QJsonObject kept = QJsonDocument::fromJson(draft).object();
        for (const UnitField& field : unitFields())
            if (!field.fixed && kept.contains(field.key))
                both[field.key] = kept.value(field.key);
        shown = Unit::fromJson(both);
    }
    show(shown);
    m_loaded = true;
    m_save->setEnabled(true);
}

void UnitEditDialog::show(const Unit& unit)
{
    m_affiliation->setCurrentIndex(m_affiliation->findData(unit.affiliation));
    fillRegions();
    m_region->setCurrentIndex(m_region->findData(unit.region));
    const QJsonObject json = unit.toJson();
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        it.value()->setText(json.value(it.key()).toString());
}

/// M3: central and province have 安徽省, a city's unit the city, all others a county.
void UnitEditDialog::fillRegions()
{
    const QString affiliation = m_affiliation->currentData().toString();
    const bool province = affiliation == u"central" || affiliation == u"province";
    const auto wanted = province                 ? Region::Level::Province
                        : affiliation == u"city" ? Region::Level::City
                                                 : Region::Level::County;
    const QString before = m_region->currentData().toString();
    m_region->clear();
    if (!province)
        m_region->addItem(tr("请选择属地"));
    for (const Region& each : regions())
        if (each.level == wanted)
            m_region->addItem(regionPath(each.code), each.code);
    m_region->setCurrentIndex(std::max(0, m_region->findData(before)));
}

Unit UnitEditDialog::typed() const
{
    QJsonObject json = m_before.toJson();
    for (auto it = m_edits.begin(); it != m_edits.end(); ++it)
        json[it.key()] = it.value()->text().trimmed();
    json[u"affiliation"_s] = m_affiliation->currentData().toString();
    json[u"region"_s] = m_region->currentData().toString();
    return Unit::fromJson(json);
}

bool UnitEditDialog::check()
{
    const Unit unit = typed();
    bool sound = true;
    for (const UnitField& field : unitFields()) {
        if (field.fixed)
            continue;
        const QString fault = faultOf(unit, field.key);
        QLabel* label = m_faults.value(field.key);
        label->setText(fault);
        label->setVisible(!fault.isEmpty());
        if (sound && !fault.isEmpty())
            if (auto* editor = findChild<QWidget*>(u"edit_"_s + field.key))
                editor->setFocus();
        sound = sound && fault.isEmpty();
    }
    return sound;
}

void UnitEditDialog::accept()
{
    if (!m_loaded || m_saved.isWaiting() || !check())
        return;
    m_save->setEnabled(false);
    m_saved.ask(m_context.store.write(
        [session = m_context.store.session(), unit = typed()](Connection& c) -> Result<void> {
            if (auto edited = editUnit(c, session, unit); !edited)
                return edited;
            return setSetting(c, kDraft, u""_s);
        }));
}

void UnitEditDialog::saved(const Result<void>& done)
{
    m_save->setEnabled(true);
    if (done)
        return QDialog::accept();
    m_problem->setText(done.error().message);
    m_problem->show();
}

/// Escape and 取消 keep what was typed for the next time.
void UnitEditDialog::reject()
{
    if (m_saved.isWaiting())
        return;
    keepDraft();
    QDialog::reject();
}

void UnitEditDialog::keepDraft()
{
    if (!m_loaded)
        return;
    const QString draft =
        typed() == m_before
            ? u""_s
            : QString::fromUtf8(QJsonDocument(typed().toJson()).toJson(QJsonDocument::Compact));
    m_context.store.write([draft](Connection& c) { return setSetting(c, kDraft, draft); });
}

void UnitEditDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        return QDialog::keyPressEvent(event);
    // Enter in a text never decides.
    if (event->modifiers() & Qt::ControlModifier)
        accept();
}

} // namespace titledesk
