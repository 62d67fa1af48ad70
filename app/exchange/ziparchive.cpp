// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include "exchangeerrors.h"
#include "zipopening.h"

#include <zip.h>

#include <algorithm>

namespace titledesk {
namespace {

QString partKey(QString name)
{
    name.replace(u'\\', u'/');
    while (name.startsWith(u'/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    QString detail;
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_zip = openZip(path, &detail);
    if (archive->m_zip == nullptr)
        return exchangeError(ExchangeFault::DamagedFile, detail);
    const zip_int64_t count = zip_get_num_entries(archive->m_zip, 0);
    if (count > kMaxParts)
        return exchangeError(ExchangeFault::TooLarge, QStringLiteral("%1 parts").arg(count));
    for (zip_int64_t i = 0; i < count; ++i) {
        const char* name = zip_get_name(archive->m_zip, static_cast<zip_uint64_t>(i), 0);
        if (name != nullptr)
            archive->m_parts.insert(partKey(QString::fromUtf8(name)), i);
    }
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_zip != nullptr)
        zip_discard(m_zip);
}

bool ZipArchive::has(const QString& name) const
{
    return m_parts.contains(partKey(name));
}

Result<std::unique_ptr<ZipPart>> ZipArchive::part(const QString& name) const
{
    const auto found = m_parts.constFind(partKey(name));
    if (found == m_parts.constEnd())
        return exchangeError(ExchangeFault::DamagedFile, QStringLiteral("no part ") + name);
    const auto index = static_cast<zip_uint64_t>(*found);
    zip_stat_t stat;
    if (zip_stat_index(m_zip, index, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
        (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
        return exchangeError(ExchangeFault::DamagedFile, QStringLiteral("no sizes of ") + name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return exchangeError(ExchangeFault::Encrypted, name);
    const auto size = static_cast<qint64>(std::min<zip_uint64_t>(stat.size, kMaxPartSize + 1));
    const auto packed = static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, kMaxPartSize));
    if (size > kMaxPartSize || (size > kFreeSize && size / std::max(packed, 1LL) > kMaxRatio))
        return exchangeError(ExchangeFault::TooLarge, name);
    zip_file_t* file = zip_fopen_index(m_zip, index, 0);
    if (file == nullptr)
        return exchangeError(ExchangeFault::DamagedFile, name);
    return std::make_unique<ZipPart>(file, size);
}

ZipPart::ZipPart(zip_file* file, qint64 size)
    : m_file(file)
    , m_size(size)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

double ZipPart::fraction() const
{
    return m_size > 0 ? static_cast<double>(m_read) / static_cast<double>(m_size) : 1.0;
}

qint64 ZipPart::readData(char* data, qint64 size)
{
    // What the directory says is what the ratio was judged by: more than that is a lie.
    if (m_token > kMaxToken || m_read > m_size) {
        m_tooLarge = true;
        return -1;
    }
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        m_failed = true;
        return -1;
    }
    m_read += got;
    m_token += got;
    if (got == 0 && size > 0)
        return -1;
    return got;
}

qint64 ZipPart::writeData(const char* /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace titledesk
