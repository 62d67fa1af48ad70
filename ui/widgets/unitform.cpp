// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitform.h"

#include "regions.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace titledesk {

UnitForm::UnitForm(bool registered, QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(8);
    m_name = addText(tr("单位名称"), true);
    m_creditCode = addText(tr("统一社会信用代码"));
    m_nature = addChoice(tr("单位性质"));
    for (const QString& key : natureKeys())
        m_nature->addItem(natureName(key), key);
    m_affiliation = addChoice(tr("隶属关系"));
    for (const QString& key : affiliationKeys())
        m_affiliation->addItem(affiliationName(key), key);
    m_affiliation->setCurrentIndex(m_affiliation->findData(u"county"_s));
    m_city = addChoice(tr("所在市"));
    m_county = addChoice(tr("所在县（市、区）"));
    m_address = addText(tr("单位地址"));
    m_industry = addText(tr("所属行业"));
    m_legal = addText(tr("法定代表人"));
    m_legalId = addText(tr("法定代表人证件号码"));
    m_contact = addText(tr("联系人"));
    m_mobile = addText(tr("联系人手机"));
    m_email = addText(tr("电子邮箱"));
    m_name->setReadOnly(registered);
    m_creditCode->setReadOnly(registered);
    m_nature->setEnabled(!registered);
    for (const Region& each : regions()) {
        if (each.level == Region::Level::Province)
            m_city->addItem(tr("省直"), each.code);
        if (each.level == Region::Level::City)
            m_city->addItem(each.name, each.code);
    }
    connect(m_city, &QComboBox::currentIndexChanged, this, &UnitForm::fillRegions);
    connect(m_affiliation, &QComboBox::currentIndexChanged, this, &UnitForm::fillRegions);
    fillRegions();
}

QLineEdit* UnitForm::addText(const QString& label, bool required)
{
    auto* edit = new QLineEdit;
    edit->setAccessibleName(label);
    m_form->addRow(required ? label + u" *"_s : label, edit);
    connect(edit, &QLineEdit::textEdited, this, &UnitForm::edited);
    return edit;
}

QComboBox* UnitForm::addChoice(const QString& label)
{
    auto* box = new QComboBox;
    box->setAccessibleName(label);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, &UnitForm::edited);
    return box;
}

/// M3: what stands below the province says a city, what stands below a city a county.
void UnitForm::fillRegions()
{
    const QString affiliation = m_affiliation->currentData().toString();
    const bool province = affiliation == u"central" || affiliation == u"province";
    const bool city = affiliation == u"city";
    const QString before = m_county->currentData().toString();
    m_county->clear();
    for (const Region& each : regions()) {
        if (each.level == Region::Level::County && each.parent == m_city->currentData().toString())
            m_county->addItem(each.name, each.code);
    }
    m_county->setCurrentIndex(std::max(0, m_county->findData(before)));
    m_city->setEnabled(!province);
    m_county->setEnabled(!province && !city && m_county->count() > 0);
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

Unit UnitForm::unit() const
{
    Unit unit;
    unit.name = m_name->text().trimmed();
    unit.creditCode = m_creditCode->text().trimmed();
    unit.nature = m_nature->currentData().toString();
    unit.affiliation = m_affiliation->currentData().toString();
    unit.region = m_county->isEnabled() ? m_county->currentData().toString()
                                        : m_city->currentData().toString();
    if (!m_city->isEnabled())
        unit.region = m_city->itemData(0).toString();
    unit.address = m_address->text().trimmed();
    unit.industry = m_industry->text().trimmed();
    unit.legalRepresentative = m_legal->text().trimmed();
    unit.legalRepresentativeId = m_legalId->text().trimmed();
    unit.contact = m_contact->text().trimmed();
    unit.contactMobile = m_mobile->text().trimmed();
    unit.email = m_email->text().trimmed();
    return unit;
}

} // namespace titledesk
