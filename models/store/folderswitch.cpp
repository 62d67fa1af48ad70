// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderswitch.h"

#include "storefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <cstdio>
#endif

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kWaitMs = 5'000;
constexpr qint64 kLongestNote = 64;

Error noAccess()
{
    return {Error::Code::Refused, u"no_access"_s,
            QCoreApplication::translate(
                "Store", "无法在这个位置写入文件，请检查文件夹的权限或选择另一个文件夹。")};
}

Error inUse()
{
    return {Error::Code::Refused, u"in_use"_s,
            QCoreApplication::translate(
                "Store", "另一个程序正在使用单位数据，没有改动。请关闭它之后再试。")};
}

QString wholePath(const QString& folder)
{
    return QDir::cleanPath(QDir(folder).absolutePath());
}

QString noteFile(const QString& folder)
{
    return wholePath(folder) + u".rekey"_s;
}

QString newPath(const QString& folder, const QString& mark)
{
    return u"%1.new-%2"_s.arg(wholePath(folder), mark);
}

QString oldPath(const QString& folder, const QString& mark)
{
    return u"%1.old-%2"_s.arg(wholePath(folder), mark);
}

/// The mark in the names of a switch that was begun; empty: there is none.
QString markOf(const QString& folder)
{
    QFile note(noteFile(folder));
    if (!note.open(QIODevice::ReadOnly) || note.size() > kLongestNote)
        return {};
    const QString mark = QString::fromLatin1(note.readAll()).trimmed();
    const bool hex = QByteArray::fromHex(mark.toLatin1()).toHex() == mark.toLatin1();
    return hex && mark.size() == 16 ? mark : QString();
}

/// Names are on the disk only when their folder was written.
void flushFolder(const QString& folder)
{
#ifndef Q_OS_WIN
    const int file = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
#else
    Q_UNUSED(folder);
#endif
}

QString parentOf(const QString& folder)
{
    return QFileInfo(wholePath(folder)).absolutePath();
}

/// The names of a store's own files; everything else in its folder is somebody's.
bool isOwn(const QString& name)
{
    static const QSet<QString> names = [] {
        QSet<QString> own{u"keyslots.json"_s, u"keyslots.json.previous"_s, u"seal"_s,
                          u"seal.lock"_s, u"sync.lock"_s};
        for (const QString& file : {u"unit.db"_s, u"evidence.db"_s}) {
            for (const QString& beside : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
                own.insert(file + beside);
        }
        return own;
    }();
    return names.contains(name);
}

/// Moves backups, which open with the passwords of their time, and whatever somebody has put there.
/// False where something could not be moved; it is kept then.
bool moveTheRest(const QString& from, const QString& to, bool inside = false)
{
    bool moved = true;
    for (const QFileInfo& entry :
         QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!inside && isOwn(entry.fileName()))
            continue;
        const QString target = QDir(to).filePath(entry.fileName());
        if (entry.isDir() && QFileInfo(target).isDir())
            moved = moveTheRest(entry.filePath(), target, true) && moved;
        else
            moved = QDir().rename(entry.filePath(), target) && moved;
    }
    return moved;
}

void removeRest(const QString& folder, const QString& mark)
{
    bool gone = true;
    for (const QString& rest : {newPath(folder, mark), oldPath(folder, mark)}) {
        if (QFileInfo::exists(rest))
            gone = moveTheRest(rest, folder) && QDir(rest).removeRecursively() && gone;
    }
    if (gone)
        QFile::remove(noteFile(folder));
    flushFolder(parentOf(folder));
}

std::unique_ptr<QLockFile> lockOf(const QString& folder, int waitMs)
{
    auto lock = std::make_unique<QLockFile>(wholePath(folder) + u".rekey.lock"_s);
    lock->setStaleLockTime(0); // however long it takes; a program that is gone holds nothing
    if (!lock->tryLock(waitMs))
        return nullptr;
    return lock;
}

bool exchange(const QString& one, const QString& other)
{
#ifdef Q_OS_LINUX
    return ::renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD,
                       QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0;
#else
    Q_UNUSED(one);
    Q_UNUSED(other);
    return false;
#endif
}

} // namespace

Result<std::unique_ptr<FolderSwitch>> FolderSwitch::begin(const QString& folder)
{
    std::unique_ptr<FolderSwitch> begun(new FolderSwitch);
    begun->m_folder = wholePath(folder);
    begun->m_lock = lockOf(folder, 0);
    if (!begun->m_lock)
        return inUse();
    if (const QString rest = markOf(folder); !rest.isEmpty())
        removeRest(folder, rest);
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(16);
    if (auto noted = writeWhole(noteFile(folder), mark.toLatin1()); !noted)
        return noted.error();
    begun->m_new = newPath(folder, mark);
    if (!QDir().mkpath(begun->m_new))
        return noAccess();
    QFile::setPermissions(begun->m_new, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return begun;
}

FolderSwitch::~FolderSwitch()
{
    const QString mark = markOf(m_folder);
    if (m_lock && !mark.isEmpty() && holdsStore(m_folder))
        removeRest(m_folder, mark);
}

Result<void> FolderSwitch::go()
{
    flushFolder(m_new);
    flushFolder(parentOf(m_folder));
    if (!exchange(m_new, m_folder)) {
        const QString old = oldPath(m_folder, markOf(m_folder));
        if (!QDir().rename(m_folder, old))
            return inUse();
        if (!QDir().rename(m_new, m_folder)) {
            QDir().rename(old, m_folder);
            return noAccess();
        }
    }
    flushFolder(parentOf(m_folder));
    return {};
}

void FolderSwitch::takeBack(const QString& folder)
{
    const QString mark = markOf(folder);
    if (mark.isEmpty() || holdsStore(folder))
        return;
    const auto lock = lockOf(folder, kWaitMs);
    const QString old = oldPath(folder, mark);
    if (!lock || holdsStore(folder) || !holdsStore(old))
        return;
    QDir().rmdir(wholePath(folder)); // takes an empty folder only
    QDir().rename(old, wholePath(folder));
    flushFolder(parentOf(folder));
}

void FolderSwitch::clear(const QString& folder)
{
    const QString mark = markOf(folder);
    if (mark.isEmpty())
        return;
    const auto lock = lockOf(folder, 0);
    if (lock && holdsStore(folder))
        removeRest(folder, markOf(folder));
}

} // namespace titledesk
