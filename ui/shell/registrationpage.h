// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit.h"

#include <QFutureWatcher>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace titledesk {

class ProblemLabel;
class UnitForm;

/// The unit registration form (M3), which comes before everything else, and the same form for the
/// sheet that a unit sends to its HR authority (M4).
class RegistrationPage : public QWidget {
    Q_OBJECT

public:
    enum class For { Registration, Sheet };
    explicit RegistrationPage(QWidget* parent = nullptr);
    /// `fixed`: name, credit code and nature are known for good. What was typed before stays where
    /// `unit` is empty.
    void begin(For purpose, const std::optional<Unit>& unit, bool fixed);
    /// Writes the sheet as if this file had been chosen.
    void writeSheet(const QString& path);

signals:
    void submitted(const titledesk::Unit& unit, const QString& noCreditCodeReason);
    void backAsked();

private:
    void submit();

    For m_purpose = For::Registration;
    UnitForm* m_form;
    QLabel* m_heading;
    QLabel* m_note;
    QPushButton* m_submit;
    ProblemLabel* m_problem;
    using Written = std::shared_ptr<Result<void>>;
    QFutureWatcher<Written> m_writing;
};

} // namespace titledesk
