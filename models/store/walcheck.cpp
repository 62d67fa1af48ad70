// SPDX-License-Identifier: GPL-3.0-or-later
#include "walcheck.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kHeader = 32;
constexpr int kFrameHeader = 24;
constexpr quint32 kMagic = 0x377f0682; // its lowest bit says that checksums are big-endian

quint32 big(const char* bytes)
{
    return qFromBigEndian<quint32>(bytes);
}

/// The running checksum of the log, over pairs of 32-bit words (SQLite's file format, 4.2).
struct Sum {
    quint32 first = 0;
    quint32 second = 0;

    void add(const char* bytes, int size, bool bigEndian)
    {
        for (int at = 0; at < size; at += 8) {
            first += word(bytes + at, bigEndian) + second;
            second += word(bytes + at + 4, bigEndian) + first;
        }
    }
    bool is(const char* stored) const { return big(stored) == first && big(stored + 4) == second; }

private:
    static quint32 word(const char* bytes, bool bigEndian)
    {
        return bigEndian ? big(bytes) : qFromLittleEndian<quint32>(bytes);
    }
};

class WalReader {
public:
    explicit WalReader(sqlite3_file* file)
        : m_file(file)
    {
    }

    WalState read();

private:
    bool at(qint64 offset, char* to, int size)
    {
        return m_file->pMethods->xRead(m_file, to, size, offset) == SQLITE_OK;
    }
    bool header();
    bool holds(qint64 offset);
    bool isOfThisLog(qint64 offset);

    sqlite3_file* m_file;
    std::array<char, kHeader> m_header{};
    QByteArray m_frame;
    Sum m_sum;
    bool m_bigEndian = false;
    int m_pageSize = 0;
};

bool WalReader::header()
{
    if (!at(0, m_header.data(), kHeader) || (big(m_header.data()) & ~1U) != kMagic)
        return false;
    m_bigEndian = big(m_header.data()) & 1U;
    m_pageSize = static_cast<int>(big(m_header.data() + 8));
    m_sum.add(m_header.data(), 24, m_bigEndian);
    return m_pageSize == 4096 && m_sum.is(m_header.data() + 24);
}

bool WalReader::isOfThisLog(qint64 offset)
{
    std::array<char, kFrameHeader> head{};
    return at(offset, head.data(), kFrameHeader) &&
           std::equal(head.begin() + 8, head.begin() + 16, m_header.begin() + 16);
}

bool WalReader::holds(qint64 offset)
{
    m_frame.resize(kFrameHeader + m_pageSize);
    if (!at(offset, m_frame.data(), static_cast<int>(m_frame.size())))
        return false;
    m_sum.add(m_frame.constData(), 8, m_bigEndian);
    m_sum.add(m_frame.constData() + kFrameHeader, m_pageSize, m_bigEndian);
    return m_sum.is(m_frame.constData() + 16);
}

WalState WalReader::read()
{
    WalState state;
    sqlite3_int64 size = 0;
    if (m_file->pMethods->xFileSize(m_file, &size) != SQLITE_OK || size == 0)
        return state;
    state.size = size;
    state.headerHolds = header();
    if (!state.headerHolds)
        return state;
    const qint64 step = kFrameHeader + m_pageSize;
    bool whole = true;
    for (qint64 offset = kHeader; offset + step <= size; offset += step) {
        const bool ours = isOfThisLog(offset);
        if (whole && ours && holds(offset)) {
            ++state.frames;
            continue;
        }
        whole = false; // from here on only frames of an earlier log may follow
        state.brokenFrames = state.brokenFrames || ours;
    }
    return state;
}

} // namespace

Result<WalState> readWal(Connection& connection)
{
    // Opens the log if nothing has done so yet.
    if (auto opened = connection.script(u"SELECT count(*) FROM sqlite_schema"_s); !opened)
        return opened.error();
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_JOURNAL_POINTER, &file) !=
            SQLITE_OK ||
        !file || !file->pMethods)
        return WalState{};
    return WalReader(file).read();
}

} // namespace titledesk
