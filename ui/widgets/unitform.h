// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unitchecks.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace titledesk {

class ProblemLabel;

/// The fields of a unit (M3), for its registration and for edits. What is wrong with a field stands
/// below it, in words, until it is changed.
class UnitForm : public QWidget {
    Q_OBJECT

public:
    /// `registered`: name, credit code and nature can no longer be changed.
    explicit UnitForm(bool registered, QWidget* parent = nullptr);
    void setUnit(const Unit& unit);
    Unit unit() const;
    /// Why there is no credit code; empty where there is one.
    QString noCreditCodeReason() const;
    QFormLayout* form() const { return m_form; }
    /// From now on name, credit code and nature cannot be changed, or can again.
    void setRegistered(bool registered);
    /// Shows what is wrong beside its field, and goes to the first of them.
    void showFaults(const QVector<UnitFault>& faults);

signals:
    void edited();

private:
    enum class Need { Required, Optional };
    QLineEdit* addText(const QString& key, Need need = Need::Optional);
    QComboBox* addChoice(const QString& key);
    void addRow(const QString& key, QWidget* field, QWidget* focus, Need need);
    void addRegion();
    void fillRegions();
    void showReason();
    void touched(const QString& key);

    struct Row {
        QWidget* box = nullptr;   ///< field and problem
        QWidget* focus = nullptr; ///< who gets the keyboard
        ProblemLabel* problem = nullptr;
    };
    QFormLayout* m_form;
    bool m_asksReason; ///< at the registration, also where the credit code is known for good
    QMap<QString, Row> m_rows;
    QLineEdit* m_name;
    QLineEdit* m_creditCode;
    QComboBox* m_reason;
    QComboBox* m_nature;
    QComboBox* m_affiliation;
    QComboBox* m_city = nullptr;
    QComboBox* m_county = nullptr;
    QLineEdit* m_address;
    QLineEdit* m_industry;
    QLineEdit* m_legal;
    QLineEdit* m_legalId;
    QLineEdit* m_contact;
    QLineEdit* m_mobile;
    QLineEdit* m_email;
};

} // namespace titledesk
