// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderuse.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QThread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kTries = 100;
constexpr unsigned long kBetweenTriesMs = 50;

QString lockFile(const QString& folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath()) + u".in-use"_s;
}

} // namespace

Result<std::shared_ptr<FolderUse>> FolderUse::share(const QString& folder)
{
    std::shared_ptr<FolderUse> use(new FolderUse);
    if (!use->open(lockFile(folder)))
        return use;
    for (int i = 0; i < kTries; ++i) {
        if (use->lock(false))
            return use;
        QThread::msleep(kBetweenTriesMs);
    }
    return Error{Error::Code::Refused, u"rekeying"_s,
                 QCoreApplication::translate("Store", "正在更换数据密钥，请稍后再打开。")};
}

#ifdef Q_OS_WIN

bool FolderUse::open(const QString& file)
{
    const QString native = QDir::toNativeSeparators(file);
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t*>(native.utf16()), GENERIC_READ | GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                    FILE_ATTRIBUTE_NORMAL, nullptr);
    m_file = handle == INVALID_HANDLE_VALUE ? nullptr : handle;
    return m_file != nullptr;
}

FolderUse::~FolderUse()
{
    if (m_file)
        CloseHandle(m_file);
}

bool FolderUse::lock(bool alone)
{
    OVERLAPPED at{};
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY | (alone ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    return m_file && LockFileEx(m_file, flags, 0, 1, 0, &at) != 0;
}

void FolderUse::unlock()
{
    OVERLAPPED at{};
    if (m_file)
        UnlockFileEx(m_file, 0, 1, 0, &at);
}

#else

bool FolderUse::open(const QString& file)
{
    m_file = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    return m_file >= 0;
}

FolderUse::~FolderUse()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool FolderUse::lock(bool alone)
{
    return m_file >= 0 && ::flock(m_file, (alone ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0;
}

void FolderUse::unlock()
{
    if (m_file >= 0)
        ::flock(m_file, LOCK_UN);
}

#endif

bool FolderUse::takeAlone()
{
    unlock();
    if (lock(true))
        return true;
    shareAgain();
    return false;
}

void FolderUse::shareAgain()
{
    unlock();
    for (int i = 0; i < kTries && !lock(false); ++i)
        QThread::msleep(kBetweenTriesMs);
}

} // namespace titledesk
