// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverwait.h"

#include "sqlerrors.h"

#include <QRandomGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qint64 kFirstWaitMs = 2'000;
constexpr qint64 kLongestWaitMs = qint64(15) * 60 * 1000;
constexpr qint64 kLongestAskedMs = qint64(24) * 60 * 60 * 1000;
constexpr int kMostDoublings = 20;

Result<void> write(Connection& connection, int failures, qint64 nextTry)
{
    Statement update(connection, u"UPDATE server_wait SET failures = ?, next_try = ?"_s);
    return update.bind(failures).bind(nextTry).run();
}

} // namespace

bool ServerWait::isOver(const QDateTime& now) const
{
    // A wait longer than any that is ever kept comes from a clock that was wrong.
    return !nextTry.isValid() || now >= nextTry || now.msecsTo(nextTry) > kLongestAskedMs;
}

Result<ServerWait> serverWait(Connection& connection)
{
    Statement row(connection, u"SELECT failures, next_try FROM server_wait"_s);
    if (!row.next())
        return row.failed() ? row.error() : damaged(u"server_wait is empty"_s);
    ServerWait wait{int(row.number(0)), {}};
    if (row.number(1) > 0)
        wait.nextTry = QDateTime::fromMSecsSinceEpoch(row.number(1), Qt::UTC);
    return wait;
}

qint64 jitteredWaitMs(int failures, double share)
{
    const qint64 bound =
        std::min(kLongestWaitMs, kFirstWaitMs << std::clamp(failures, 0, kMostDoublings));
    return qint64(std::floor(share * double(bound)));
}

Result<ServerWait> noteServerFailed(Connection& connection, qint64 askedSeconds)
{
    auto wait = serverWait(connection);
    if (!wait)
        return wait;
    const int before = wait.value().failures;
    const qint64 ms = askedSeconds >= 0
                          ? std::min(askedSeconds, kLongestAskedMs / 1000) * 1000
                          : jitteredWaitMs(before, QRandomGenerator::global()->generateDouble());
    wait.value().failures = std::min(before + 1, 1'000'000);
    wait.value().nextTry = QDateTime::currentDateTimeUtc().addMSecs(ms);
    const qint64 at = wait.value().nextTry.toMSecsSinceEpoch();
    if (auto done = write(connection, wait.value().failures, at); !done)
        return done.error();
    Statement sending(connection, u"UPDATE outbox SET next_try = ? WHERE state = 'sending'"_s);
    if (auto done = sending.bind(at).run(); !done)
        return done.error();
    return wait;
}

Result<void> noteServerAnswered(Connection& connection)
{
    return write(connection, 0, 0);
}

} // namespace titledesk
