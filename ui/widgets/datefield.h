// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace titledesk {

/// The width at which no digit of a date is cut.
int dateWidth(const QWidget& edit);

/// A date that may not be said yet (未填写); its calendar opens at today then. The date is typed as
/// a whole, as 20261102 or as 2026-11-2, and not section by section. Without a special value text
/// there is always a date.
class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);

    /// Invalid: not said.
    QDate said() const;
    void say(const QDate& date);

    void stepBy(int steps) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Tab leaves at once: there are no sections to go through.
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The wheel scrolls the dialog, it changes no date.
    void wheelEvent(QWheelEvent* event) override;

    QValidator::State validate(QString& input, int& position) const override;
    QDateTime dateTimeFromText(const QString& text) const override;
    StepEnabled stepEnabled() const override;

private:
    bool mayBeEmpty() const;
    bool holds(const QDate& date) const;
    void settle();
    void selectForDigit();
};

} // namespace titledesk
