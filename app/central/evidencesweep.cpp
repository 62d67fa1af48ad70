// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencesweep.h"

#include "centralcall.h"
#include "uploadfile.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>

#include <chrono>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

constexpr std::chrono::hours kBetween(6);

bool isOld(const QFileInfo& file, qint64 before)
{
    return file.exists() && file.lastModified().toMSecsSinceEpoch() < before;
}

/// An upload with bytes: they say when it was last touched.
int sweepUpload(const QString& data, qint64 before)
{
    const auto locked = UploadFile::open(data);
    if (!locked || locked.value()->changedAt() >= before)
        return 0;
    // The description goes first: without it there is no upload.
    const int described = QFile::remove(data + u".json"_s) ? 1 : 0;
    return described + (QFile::remove(data) ? 1 : 0);
}

int sweepFolder(const QString& folder, qint64 before)
{
    int removed = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (!isOld(file, before))
            continue;
        const QString data = folder + u'/' + file.fileName().section(u'.', 0, 0);
        if (file.filePath() == data)
            removed += sweepUpload(data, before);
        else if (!QFile::exists(data) && QFile::remove(file.filePath()))
            ++removed;
    }
    return removed;
}

} // namespace

int sweepUploads(const QString& root, qint64 before)
{
    int removed = 0;
    QDirIterator units(root, QDir::Dirs | QDir::NoDotAndDotDot);
    while (units.hasNext())
        removed += sweepFolder(units.next() + u"/uploads"_s, before);
    return removed;
}

EvidenceSweeper::EvidenceSweeper(QString root)
    : m_root(std::move(root))
    , m_thread([this] { run(); })
{
}

EvidenceSweeper::~EvidenceSweeper()
{
    {
        const std::lock_guard locker(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void EvidenceSweeper::run()
{
    std::unique_lock locker(m_mutex);
    while (!m_ended) {
        locker.unlock();
        if (!m_root.isEmpty())
            sweepUploads(m_root, nowMs() - kUploadKeptMs);
        locker.lock();
        m_wake.wait_for(locker, kBetween, [this] { return m_ended; });
    }
}

} // namespace titledesk::central
