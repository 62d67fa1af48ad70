// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacingfile.h"

#include "exchangeerrors.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace titledesk {

ReplacingFile::ReplacingFile() = default;

Result<std::unique_ptr<ReplacingFile>> ReplacingFile::create(const QString& path)
{
    const QFileInfo target(path);
    if (target.isDir())
        return exchangeError(ExchangeFault::CannotWrite, u"a folder"_s);
    std::unique_ptr<ReplacingFile> file(new ReplacingFile);
    file->m_path = target.absoluteFilePath();
    QTemporaryFile temporary(target.absoluteDir().filePath(u".titledesk-XXXXXX.part"_s));
    temporary.setAutoRemove(false);
    if (!temporary.open())
        return exchangeError(ExchangeFault::CannotWrite, temporary.errorString());
    file->m_temporary = temporary.fileName();
    return file;
}

ReplacingFile::~ReplacingFile()
{
    if (!m_done && !m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

QByteArray ReplacingFile::nativePath() const
{
#ifdef Q_OS_WIN
    // Names that the code page cannot say have a short form that it can.
    const QString longPath = QDir::toNativeSeparators(m_temporary);
    wchar_t shortPath[MAX_PATH * 2];
    const DWORD length = GetShortPathNameW(reinterpret_cast<const wchar_t*>(longPath.utf16()),
                                           shortPath, MAX_PATH * 2);
    if (length > 0 && length < MAX_PATH * 2)
        return QString::fromWCharArray(shortPath, static_cast<qsizetype>(length)).toLocal8Bit();
#endif
    return QFile::encodeName(m_temporary);
}

Result<ReplacingFile::Written> ReplacingFile::measure() const
{
    QFile file(m_temporary);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return exchangeError(ExchangeFault::CannotWrite, file.errorString());
    return Written{file.size(), QString::fromLatin1(hash.result().toHex())};
}

Result<void> ReplacingFile::commit()
{
    QFile file(m_temporary);
    if (!file.open(QIODevice::ReadWrite))
        return exchangeError(ExchangeFault::CannotWrite, file.errorString());
#ifdef Q_OS_WIN
    const bool flushed = _commit(file.handle()) == 0;
#else
    const bool flushed = fsync(file.handle()) == 0;
#endif
    file.close();
    std::error_code failed;
    if (flushed)
        std::filesystem::rename(QFileInfo(m_temporary).filesystemAbsoluteFilePath(),
                                QFileInfo(m_path).filesystemAbsoluteFilePath(), failed);
    if (!flushed || failed)
        return exchangeError(ExchangeFault::CannotWrite, QString::fromStdString(failed.message()));
    m_done = true;
    return {};
}

} // namespace titledesk
