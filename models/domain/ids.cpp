// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <mutex>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr QUuid kSubmissionNamespace(0x5f2d8c1e, 0x7a43, 0x4b96, 0x9d, 0x0e, 0x31, 0xc8, 0x6a, 0x54,
                                     0xf7, 0x12);
constexpr QUuid kPersonNamespace(0xa81b47d3, 0x2e65, 0x4f0c, 0x86, 0x79, 0xd4, 0x1f, 0x93, 0xb0,
                                 0x2c, 0x5e);

struct Tick {
    quint64 milliseconds = 0;
    quint32 counter = 0; // 26 bits
};

// RFC 9562, 6.2, method 1: a counter after the milliseconds, started at random with room above it,
// keeps ids of one millisecond in order; where it runs over, or the clock was set back, the last
// millisecond is counted on.
Tick nextTick()
{
    constexpr quint32 counterEnd = 1u << 26;
    static std::mutex mutex;
    static Tick last;
    const std::scoped_lock lock(mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const auto restart = [] { return QRandomGenerator::global()->generate() >> 7; };
    if (now > last.milliseconds)
        last = {now, restart()};
    else if (++last.counter >= counterEnd)
        last = {last.milliseconds + 1, restart()};
    return last;
}

QString uuid5(const QUuid& space, const QStringList& parts)
{
    // A JSON array keeps apart what a plain joint would run together.
    const QByteArray name =
        QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact);
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

} // namespace

QString newUuid7()
{
    const Tick tick = nextTick();
    const quint32 random1 = QRandomGenerator::system()->generate();
    const quint32 random2 = QRandomGenerator::system()->generate();
    const auto byteOf = [](quint32 value, int shift) {
        return static_cast<uchar>((value >> shift) & 0xffu);
    };
    const auto time1 = static_cast<uint>(tick.milliseconds >> 16);
    const auto time2 = static_cast<ushort>(tick.milliseconds & 0xffffu);
    const auto versioned = static_cast<ushort>(0x7000u | (tick.counter >> 14));
    const auto variant = static_cast<uchar>(0x80u | ((tick.counter >> 8) & 0x3fu));
    return QUuid(time1, time2, versioned, variant, byteOf(tick.counter, 0), byteOf(random1, 24),
                 byteOf(random1, 16), byteOf(random1, 8), byteOf(random1, 0), byteOf(random2, 24),
                 byteOf(random2, 16))
        .toString(QUuid::WithoutBraces);
}

QString submissionUuid(const QString& unitKey, const QString& item, const QString& idNumber,
                       const QStringList& uniqueValues)
{
    return uuid5(kSubmissionNamespace, QStringList{unitKey, item, idNumber} + uniqueValues);
}

QString personUuid(const QString& unitKey, const QString& idNumber)
{
    return uuid5(kPersonNamespace, {unitKey, idNumber});
}

} // namespace titledesk
