// SPDX-License-Identifier: GPL-3.0-or-later
#include "idlelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMouseEvent>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLookEveryMs = 5'000;
constexpr qint64 kMinuteMs = 60'000;

QString settingKey()
{
    return u"lock/idleMinutes"_s;
}

/// Whether the event comes from a hand; a window that moves under the pointer does not count.
bool isTouch(const QEvent& event, QPointF& pointer)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    case QEvent::MouseMove: {
        const QPointF now = static_cast<const QMouseEvent&>(event).globalPosition();
        return std::exchange(pointer, now) != now;
    }
    default:
        return false;
    }
}

} // namespace

IdleLock::IdleLock(Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : [] { return QDateTime::currentMSecsSinceEpoch(); })
    , m_touched(m_clock())
{
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &IdleLock::look);
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

int IdleLock::minutes()
{
    const int kept = QSettings().value(settingKey(), kUsualMinutes).toInt();
    return std::ranges::find(kChoices, kept) == kChoices.end() ? kUsualMinutes : kept;
}

void IdleLock::setMinutes(int minutes)
{
    QSettings().setValue(settingKey(), minutes);
}

void IdleLock::look()
{
    const int limit = minutes();
    // A clock that was set back must not put the lock off for ever.
    m_touched = std::min(m_touched, m_clock());
    if (limit > 0 && m_clock() - m_touched >= limit * kMinuteMs)
        emit idle();
}

bool IdleLock::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(*event, m_pointer)) {
        look();
        m_touched = m_clock();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace titledesk
