// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipopening.h"

#include <QFile>

#include <zip.h>

namespace titledesk {
namespace {

class ZipError {
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;
    zip_error_t* get() { return &m_error; }

private:
    zip_error_t m_error{};
};

struct zip* openSource(zip_source_t* source, ZipError& error, QString* detail)
{
    struct zip* opened =
        source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, error.get());
    if (opened == nullptr && source != nullptr)
        zip_source_free(source);
    if (opened == nullptr && detail != nullptr)
        *detail = QString::fromUtf8(zip_error_strerror(error.get()));
    return opened;
}

} // namespace

struct zip* openZip(const QString& path, QString* detail)
{
    ZipError error;
#ifdef Q_OS_WIN
    zip_source_t* source = zip_source_win32w_create(reinterpret_cast<const wchar_t*>(path.utf16()),
                                                    0, -1, error.get());
#else
    zip_source_t* source =
        zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, error.get());
#endif
    return openSource(source, error, detail);
}

struct zip* openZip(const QByteArray& bytes, QString* detail)
{
    ZipError error;
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, error.get());
    return openSource(source, error, detail);
}

} // namespace titledesk
