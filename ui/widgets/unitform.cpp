// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitform.h"

#include "fieldparser.h"
#include "problemlabel.h"
#include "regions.h"
#include "unitfields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Without a choice of its own: what is not chosen must not look chosen.
QComboBox* emptyChoice(const QString& placeholder)
{
    auto* box = new QComboBox;
    box->setPlaceholderText(placeholder);
    box->setCurrentIndex(-1);
    // Its longest entry must not make the form wider than its window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    // The wheel is for the page that the form stands on.
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

} // namespace

UnitForm::UnitForm(bool registered, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_asksReason(!registered)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addText(u"name"_s, Need::Required);
    m_creditCode = addText(u"credit_code"_s);
    m_reason = emptyChoice(tr("请选择或填写"));
    m_reason->setEditable(true);
    m_reason->addItems({tr("无统一社会信用代码"), tr("与集团单位共用统一社会信用代码")});
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("请选择或填写"));
    addRow(u"no_credit_code_reason"_s, m_reason, m_reason, Need::Required);
    connect(m_reason, &QComboBox::editTextChanged, this,
            [this] { touched(u"no_credit_code_reason"_s); });
    m_nature = addChoice(u"nature"_s);
    for (const QString& key : natureKeys())
        m_nature->addItem(natureName(key), key);
    m_affiliation = addChoice(u"affiliation"_s);
    for (const QString& key : affiliationKeys())
        m_affiliation->addItem(affiliationName(key), key);
    m_nature->setCurrentIndex(-1);
    m_affiliation->setCurrentIndex(-1);
    addRegion();
    m_address = addText(u"address"_s);
    m_industry = addText(u"industry"_s);
    m_legal = addText(u"legal_representative"_s, Need::Required);
    m_legalId = addText(u"legal_representative_id"_s);
    m_contact = addText(u"contact"_s, Need::Required);
    m_mobile = addText(u"contact_mobile"_s, Need::Required);
    m_email = addText(u"email"_s);
    setFocusProxy(m_name);
    setRegistered(registered);
    connect(m_creditCode, &QLineEdit::textChanged, this, &UnitForm::showReason);
    connect(m_city, &QComboBox::currentIndexChanged, this, &UnitForm::fillRegions);
    connect(m_affiliation, &QComboBox::currentIndexChanged, this, &UnitForm::fillRegions);
    fillRegions();
    showReason();
}

void UnitForm::setRegistered(bool registered)
{
    m_name->setReadOnly(registered);
    m_creditCode->setReadOnly(registered);
    m_creditCode->setPlaceholderText(registered ? tr("无") : tr("18 位；没有代码的单位请留空"));
    m_nature->setEnabled(!registered);
    showReason();
}

/// The label, the field, and below it what is wrong with it.
void UnitForm::addRow(const QString& key, QWidget* field, QWidget* focus, Need need)
{
    const QString name = unitFieldName(key);
    if (focus->accessibleName().isEmpty())
        focus->setAccessibleName(name);
    Row row{new QWidget, focus, new ProblemLabel};
    auto* column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(row.problem);
    auto* label = new QLabel(need == Need::Required ? name + u" *"_s : name);
    label->setBuddy(focus);
    m_form->addRow(label, row.box);
    m_rows.insert(key, row);
}

QLineEdit* UnitForm::addText(const QString& key, Need need)
{
    auto* edit = new QLineEdit;
    edit->setMaxLength(500);
    addRow(key, edit, edit, need);
    connect(edit, &QLineEdit::textEdited, this, [this, key] { touched(key); });
    return edit;
}

QComboBox* UnitForm::addChoice(const QString& key)
{
    auto* box = emptyChoice(tr("请选择"));
    addRow(key, box, box, Need::Required);
    connect(box, &QComboBox::activated, this, [this, key] { touched(key); });
    return box;
}

void UnitForm::addRegion()
{
    m_city = emptyChoice(tr("请选择市"));
    m_county = emptyChoice(tr("请选择县（市、区）"));
    m_city->setAccessibleName(tr("所在市"));
    m_county->setAccessibleName(tr("所在县（市、区）"));
    auto* both = new QWidget;
    auto* line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_city, 1);
    line->addWidget(m_county, 1);
    addRow(u"region"_s, both, m_city, Need::Required);
    connect(m_city, &QComboBox::activated, this, [this] { touched(u"region"_s); });
    connect(m_county, &QComboBox::activated, this, [this] { touched(u"region"_s); });
}

/// M3: a unit of the province has 安徽省, a city's unit its city, every other its county.
void UnitForm::fillRegions()
{
    const QString affiliation = m_affiliation->currentData().toString();
    const bool province = affiliation == u"central" || affiliation == u"province";
    const bool county = affiliation == u"county" || affiliation == u"other";
    const auto level = province ? Region::Level::Province : Region::Level::City;
    const QString city = m_city->currentData().toString();
    const QString before = m_county->currentData().toString();
    const QSignalBlocker quietly(m_city);
    m_city->clear();
    m_county->clear();
    for (const Region& each : regions()) {
        if (each.level == level)
            m_city->addItem(each.name, each.code);
        if (each.level == Region::Level::County && each.parent == city)
            m_county->addItem(each.name, each.code);
    }
    m_city->setCurrentIndex(province ? 0 : m_city->findData(city));
    m_county->setCurrentIndex(m_county->findData(before));
    m_city->setEnabled(!affiliation.isEmpty() && !province);
    m_county->setVisible(county);
    m_county->setEnabled(m_county->count() > 0);
}

void UnitForm::showReason()
{
    m_form->setRowVisible(m_rows[u"no_credit_code_reason"_s].box,
                          m_asksReason && m_creditCode->text().trimmed().isEmpty());
}

void UnitForm::touched(const QString& key)
{
    m_rows[key].problem->say({});
    if (key == u"affiliation") // what fits depends on it
        m_rows[u"region"_s].problem->say({});
    emit edited();
}

void UnitForm::showFaults(const QVector<UnitFault>& faults)
{
    for (const Row& row : std::as_const(m_rows))
        row.problem->say({});
    for (auto fault = faults.rbegin(); fault != faults.rend(); ++fault) {
        const Row row = m_rows.value(fault->field);
        if (!row.box)
            continue;
        row.problem->say(fault->message);
        row.focus->setFocus();
    }
}

void UnitForm::setUnit(const Unit& unit)
{
    m_name->setText(unit.name);
    m_creditCode->setText(unit.creditCode);
    m_nature->setCurrentIndex(m_nature->findData(unit.nature));
    m_affiliation->setCurrentIndex(m_affiliation->findData(unit.affiliation));
    const Region* place = region(unit.region);
    const bool county = place && place->level == Region::Level::County;
    m_city->setCurrentIndex(m_city->findData(county ? place->parent : unit.region));
    fillRegions();
    if (county)
        m_county->setCurrentIndex(m_county->findData(unit.region));
    m_address->setText(unit.address);
    m_industry->setText(unit.industry);
    m_legal->setText(unit.legalRepresentative);
    m_legalId->setText(unit.legalRepresentativeId);
    m_contact->setText(unit.contact);
    m_mobile->setText(unit.contactMobile);
    m_email->setText(unit.email);
}

QString UnitForm::noCreditCodeReason() const
{
    return m_creditCode->text().trimmed().isEmpty() ? m_reason->currentText().trimmed() : QString();
}

Unit UnitForm::unit() const
{
    const auto text = [](const QLineEdit* edit) { return normalizedText(edit->text()); };
    Unit unit;
    unit.name = m_name->text().trimmed();
    unit.creditCode = text(m_creditCode).remove(u' ').toUpper();
    unit.nature = m_nature->currentData().toString();
    unit.affiliation = m_affiliation->currentData().toString();
    const bool county = unit.affiliation == u"county" || unit.affiliation == u"other";
    unit.region = (county ? m_county : m_city)->currentData().toString();
    unit.address = m_address->text().trimmed();
    unit.industry = m_industry->text().trimmed();
    unit.legalRepresentative = m_legal->text().trimmed();
    unit.legalRepresentativeId = text(m_legalId).remove(u' ').toUpper();
    unit.contact = m_contact->text().trimmed();
    unit.contactMobile = text(m_mobile).remove(u' ').remove(u'-');
    unit.email = text(m_email).remove(u' ');
    return unit;
}

} // namespace titledesk
