// SPDX-License-Identifier: GPL-3.0-or-later
#include "uploadfile.h"

#include "centralcall.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

Error ioError()
{
    return {
        Error::Code::Internal, u"evidence_io"_s, {}, QString::fromLocal8Bit(std::strerror(errno))};
}

struct stat stateOf(int file)
{
    struct stat state = {};
    ::fstat(file, &state);
    return state;
}

} // namespace

Result<std::unique_ptr<UploadFile>> UploadFile::open(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_APPEND | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT ? refusal(u"not-found"_s) : ioError();
    std::unique_ptr<UploadFile> opened(new UploadFile(file));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? refusal(u"upload-locked"_s) : ioError();
    // Whoever held it before may have moved or removed it.
    struct stat there = {};
    const struct stat mine = stateOf(file);
    if (::stat(name.constData(), &there) != 0 || there.st_ino != mine.st_ino ||
        there.st_dev != mine.st_dev)
        return refusal(u"not-found"_s);
    return opened;
}

UploadFile::~UploadFile()
{
    ::close(m_file);
}

qint64 UploadFile::size() const
{
    return stateOf(m_file).st_size;
}

qint64 UploadFile::changedAt() const
{
    const auto changed = stateOf(m_file).st_mtim;
    return qint64(changed.tv_sec) * 1000 + changed.tv_nsec / 1'000'000;
}

Result<void> UploadFile::append(const QByteArray& bytes)
{
    // What a full disk cuts off is a beginning of the piece, and as good as one.
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written =
            ::write(m_file, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return ioError();
        done += std::max<ssize_t>(written, 0);
    }
    return ::fsync(m_file) == 0 ? Result<void>() : ioError();
}

void syncFolder(const QString& path)
{
    const int folder =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
}

} // namespace titledesk::central
