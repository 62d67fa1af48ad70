// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace titledesk {

/// The fields of a unit (M3), for its registration and for edits.
class UnitForm : public QWidget {
    Q_OBJECT

public:
    /// `registered`: name, credit code and nature can no longer be changed.
    explicit UnitForm(bool registered, QWidget* parent = nullptr);
    void setUnit(const Unit& unit);
    Unit unit() const;
    QFormLayout* form() const { return m_form; }

signals:
    void edited();

private:
    QLineEdit* addText(const QString& label, bool required = false);
    QComboBox* addChoice(const QString& label);
    void fillRegions();

    QFormLayout* m_form;
    QLineEdit* m_name;
    QLineEdit* m_creditCode;
    QComboBox* m_nature;
    QComboBox* m_affiliation;
    QComboBox* m_city;
    QComboBox* m_county;
    QLineEdit* m_address;
    QLineEdit* m_industry;
    QLineEdit* m_legal;
    QLineEdit* m_legalId;
    QLineEdit* m_contact;
    QLineEdit* m_mobile;
    QLineEdit* m_email;
};

} // namespace titledesk
