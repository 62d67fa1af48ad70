// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"

#include "sqlerrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString inFolder(const QString& folder, const QString& name)
{
    return QDir(folder).filePath(name);
}

bool isRemote(const QString& path)
{
    const QString full = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (full.startsWith(u"//"))
        return true;
#ifdef Q_OS_WIN
    return GetDriveTypeW(reinterpret_cast<const wchar_t*>(QString(full.left(3)).utf16())) ==
           DRIVE_REMOTE;
#else
    static const QByteArrayList kinds = {"nfs",   "nfs4",  "cifs",       "smb2",       "smb3",
                                         "smbfs", "ncpfs", "fuse.sshfs", "fuse.davfs", "davfs"};
    QDir existing(full);
    while (!existing.exists() && existing.cdUp()) {
    }
    return kinds.contains(QStorageInfo(existing).fileSystemType());
#endif
}

} // namespace

QString unitFile(const QString& folder)
{
    return inFolder(folder, u"unit.db"_s);
}

QString evidenceFile(const QString& folder)
{
    return inFolder(folder, u"evidence.db"_s);
}

QString keySlotsFile(const QString& folder)
{
    return inFolder(folder, u"keyslots.json"_s);
}

QString sealFile(const QString& folder)
{
    return inFolder(folder, u"seal"_s);
}

Result<void> refuseOwnFile(const QString& folder, const QString& file)
{
    const QFileInfo target(file);
    if (target.dir().canonicalPath() != QDir(folder).canonicalPath())
        return {};
    const auto named = [&target](const QString& own) {
        return target.fileName().startsWith(QFileInfo(own).fileName(), Qt::CaseInsensitive);
    };
    if (!named(unitFile(folder)) && !named(evidenceFile(folder)) && !named(keySlotsFile(folder)) &&
        !named(sealFile(folder)))
        return {};
    return Error{Error::Code::Refused, u"store_file"_s,
                 QCoreApplication::translate(
                     "Store", "这是单位数据自己的文件，不能覆盖，没有改动。请换一个文件名。")};
}

QString backupsFolder(const QString& folder)
{
    return inFolder(folder, u"backups"_s);
}

bool holdsStore(const QString& folder)
{
    for (const QString& file : {unitFile(folder), evidenceFile(folder), keySlotsFile(folder),
                                sealFile(folder), unitFile(folder) + u"-wal"_s}) {
        if (QFileInfo::exists(file))
            return true;
    }
    return false;
}

Result<void> checkFiles(const QString& folder)
{
    if (!holdsStore(folder))
        return Error{Error::Code::Refused, u"no_store"_s,
                     QCoreApplication::translate(
                         "Store", "这个文件夹里没有单位数据。请先新建单位，或选择正确的文件夹。")};
    for (const QString& file :
         {keySlotsFile(folder), unitFile(folder), evidenceFile(folder), sealFile(folder)}) {
        if (QFileInfo(file).size() == 0)
            return damaged(u"%1 is missing or empty"_s.arg(QFileInfo(file).fileName()));
    }
    return {};
}

Result<void> checkHeader(const QString& file, const QString& cipher, const QByteArray& salt)
{
    QFile device(file);
    const QString name = QFileInfo(file).fileName();
    if (!device.open(QIODevice::ReadOnly))
        return damaged(u"%1 cannot be read"_s.arg(name));
    // SQLite's file format, 1.3: page size 4096, WAL twice, bytes kept free for nonce and tag, then
    // three constants.
    const char reserved = cipher == u"aegis" ? 64 : 32;
    const QByteArray must =
        salt + QByteArray("\x10\x00\x02\x02", 4) + QByteArray(1, reserved) + "\x40\x20\x20"_ba;
    if (device.read(must.size()) != must)
        return damaged(u"%1: header"_s.arg(name));
    return {};
}

Result<void> refuseNetworkShare(const QString& folder)
{
    if (!isRemote(folder))
        return {};
    return Error{
        Error::Code::Refused, u"network_share"_s,
        QCoreApplication::translate(
            "Store", "单位数据不能放在网络共享文件夹里，否则可能丢失。请选择本机硬盘上的文件夹。")};
}

Result<void> writeWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile device(file);
    if (device.open(QIODevice::WriteOnly) && device.write(bytes) == bytes.size() && device.commit())
        return {};
    return Error{Error::Code::Refused, u"no_access"_s,
                 QCoreApplication::translate(
                     "Store", "无法写入单位数据的文件夹，请检查磁盘空间和文件夹的权限。"),
                 u"%1: %2"_s.arg(QFileInfo(file).fileName(), device.errorString())};
}

Error newerStore()
{
    return {Error::Code::Refused, u"newer_store"_s,
            QCoreApplication::translate(
                "Store", "单位数据由更新版本的程序写入。请升级程序后再打开；数据没有改动。")};
}

} // namespace titledesk
