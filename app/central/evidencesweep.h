// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace titledesk::central {

/// How long an upload is kept after its last piece. Clients are told when that will be
/// (Upload-Expires).
inline constexpr qint64 kUploadKeptMs = 7LL * 24 * 3600 * 1000;

/// Removes, of all units below `root`, what uploads left behind and nobody touched since `before`
/// (milliseconds since 1970): unfinished ones, and the notes of finished ones. Whole files stay.
/// How many files it removed. Several servers may sweep one folder at once.
int sweepUploads(const QString& root, qint64 before);

/// Sweeps at once and then every six hours, on a thread of its own, until this object goes.
class EvidenceSweeper {
public:
    explicit EvidenceSweeper(QString root);
    ~EvidenceSweeper();
    EvidenceSweeper(const EvidenceSweeper&) = delete;
    EvidenceSweeper& operator=(const EvidenceSweeper&) = delete;

private:
    void run();

    QString m_root;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ended = false;
    std::thread m_thread;
};

} // namespace titledesk::central
