// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include <array>
#include <functional>

namespace titledesk {

/// Notices that nobody has touched keys, mouse or screen for as long as this machine's setting
/// says. Sleeping counts: the first touch after it is too late.
class IdleLock : public QObject {
    Q_OBJECT

public:
    /// Milliseconds of a clock that goes on while the machine sleeps.
    using Clock = std::function<qint64()>;
    explicit IdleLock(Clock clock = {}, QObject* parent = nullptr);

    /// Of this machine, kept outside the unit's folder: 0 is never.
    static int minutes();
    static void setMinutes(int minutes);
    static constexpr std::array kChoices{5, 10, 15, 30, 0};
    static constexpr int kUsualMinutes = 15;

    /// Looks at the clock now; the timer does so every few seconds.
    void look();

signals:
    void idle();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Clock m_clock;
    QTimer m_timer;
    qint64 m_touched;
    QPointF m_pointer;
};

} // namespace titledesk
