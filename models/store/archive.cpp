// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive.h"

#include "storefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <zip.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kFormat = 1;
constexpr qint64 kBlock = 1 << 20;
const QStringList kFiles = {u"unit.db"_s, u"evidence.db"_s, u"keyslots.json"_s};

struct ZipDiscard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Zip = std::unique_ptr<zip_t, ZipDiscard>;
struct ZipClose {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using ZipFile = std::unique_ptr<zip_file_t, ZipClose>;

Error cannotWrite(const QString& detail)
{
    return {
        Error::Code::Refused, u"no_access"_s,
        QCoreApplication::translate("Store", "无法写入备份文件，请检查磁盘空间和文件夹的权限。"),
        detail};
}

Error badBackup(const QString& detail)
{
    return {Error::Code::BadInput, u"bad_backup"_s,
            QCoreApplication::translate("Store",
                                        "这不是完好的备份文件，没有恢复任何内容。请换一个备份。"),
            detail};
}

QByteArray hashOf(const QString& file)
{
    QFile device(file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!device.open(QIODevice::ReadOnly) || !hash.addData(&device))
        return {};
    return hash.result().toHex();
}

bool add(zip_t* archive, const QString& name, zip_source_t* source)
{
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    // Encrypted bytes do not pack.
    return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) ==
           0;
}

QByteArray manifest(const QString& folder, const QString& storeId)
{
    QJsonObject sums;
    for (const QString& name : kFiles)
        sums[name] = QString::fromLatin1(hashOf(QDir(folder).filePath(name)));
    return QJsonDocument(
               QJsonObject{{u"format"_s, kFormat},
                           {u"store_id"_s, storeId},
                           {u"made_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                           {u"sha256"_s, sums}})
        .toJson();
}

Result<QByteArray> readEntry(zip_t* archive, const QString& name, const QString& to)
{
    const ZipFile entry(zip_fopen(archive, name.toUtf8().constData(), 0));
    QFile device(to);
    if (!entry)
        return badBackup(u"%1 is missing"_s.arg(name));
    if (!to.isEmpty() && !device.open(QIODevice::WriteOnly))
        return cannotWrite(device.errorString());
    QByteArray block(kBlock, Qt::Uninitialized);
    QByteArray whole;
    zip_int64_t got = 0;
    while ((got = zip_fread(entry.get(), block.data(), kBlock)) > 0) {
        if (to.isEmpty())
            whole.append(block.constData(), got);
        else if (device.write(block.constData(), got) != got)
            return cannotWrite(device.errorString());
        if (whole.size() > kBlock)
            return badBackup(u"manifest too long"_s);
    }
    if (got < 0)
        return badBackup(u"%1 cannot be read"_s.arg(name));
    if (!to.isEmpty() && !device.flush())
        return cannotWrite(device.errorString());
    return whole;
}

} // namespace

Result<void> copyDatabase(Connection& from, const QString& to, const DataKey& key,
                          const QString& cipher)
{
    auto target = Connection::open(to, key, cipher, Connection::Mode::Create);
    if (!target)
        return target.error();
    sqlite3_backup* copy =
        sqlite3_backup_init(target.value()->handle(), "main", from.handle(), "main");
    if (!copy)
        return target.value()->lastError();
    const int stepped = sqlite3_backup_step(copy, -1);
    if (sqlite3_backup_finish(copy) != SQLITE_OK || stepped != SQLITE_DONE)
        return target.value()->lastError();
    return {};
}

Result<void> packBackup(const QString& folder, const QString& storeId, const QString& file)
{
    const QString part = file + u".part"_s;
    QFile::remove(part);
    int code = 0;
    Zip archive(zip_open(QFile::encodeName(part).constData(), ZIP_CREATE | ZIP_EXCL, &code));
    if (!archive)
        return cannotWrite(u"zip_open: %1"_s.arg(code));
    const QByteArray about = manifest(folder, storeId);
    bool added = true;
    for (const QString& name : kFiles) {
        const QByteArray path = QFile::encodeName(QDir(folder).filePath(name));
        added = added &&
                add(archive.get(), name, zip_source_file(archive.get(), path.constData(), 0, -1));
    }
    added = added && add(archive.get(), u"manifest.json"_s,
                         zip_source_buffer(archive.get(), about.constData(),
                                           static_cast<zip_uint64_t>(about.size()), 0));
    if (!added || zip_close(archive.get()) != 0)
        return cannotWrite(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // zip_close has freed it
    QFile::remove(file);
    if (!QFile::rename(part, file))
        return cannotWrite(u"rename"_s);
    return {};
}

Result<void> writeBackup(Connection& unit, Connection& evidence, const KeySlots& keySlots,
                         const DataKey& key, const QString& file)
{
    const QFileInfo place(file);
    QTemporaryDir folder(place.absoluteDir().filePath(u".backup-XXXXXX"_s));
    if (!folder.isValid())
        return cannotWrite(folder.errorString());
    if (auto copied = copyDatabase(unit, unitFile(folder.path()), key, keySlots.cipher()); !copied)
        return copied;
    if (auto copied = copyDatabase(evidence, evidenceFile(folder.path()), key, keySlots.cipher());
        !copied)
        return copied;
    if (auto saved = keySlots.save(folder.path()); !saved)
        return saved;
    return packBackup(folder.path(), keySlots.storeId(), place.absoluteFilePath());
}

Result<void> unpackBackup(const QString& file, const QString& folder)
{
    int code = 0;
    const Zip archive(
        zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive)
        return badBackup(u"zip_open: %1"_s.arg(code));
    auto about = readEntry(archive.get(), u"manifest.json"_s, {});
    if (!about)
        return about.error();
    const QJsonObject json = QJsonDocument::fromJson(about.value()).object();
    if (json[u"format"_s].toInt() > kFormat)
        return newerStore();
    const QJsonObject sums = json[u"sha256"_s].toObject();
    for (const QString& name : kFiles) {
        const QString to = QDir(folder).filePath(name);
        if (auto read = readEntry(archive.get(), name, to); !read)
            return read.error();
        if (sums[name].toString() != QString::fromLatin1(hashOf(to)))
            return badBackup(u"%1: checksum"_s.arg(name));
    }
    return {};
}

} // namespace titledesk
