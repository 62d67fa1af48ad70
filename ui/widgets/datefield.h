// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace titledesk {

/// The width at which no digit of a date is cut.
int dateWidth(const QWidget& edit);

/// A date that may not be said yet (未填写); its calendar opens at today then.
class DateField : public QDateEdit {
    Q_OBJECT

public:
    explicit DateField(const QString& name, QWidget* parent = nullptr);

    /// Invalid: not said.
    QDate said() const;
    void say(const QDate& date);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Where no date is said there are no year, month and day to go through: Tab leaves. Qt's own
    /// would stay for ever.
    bool focusNextPrevChild(bool next) override;
    /// The wheel scrolls the dialog, it changes no date.
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace titledesk
