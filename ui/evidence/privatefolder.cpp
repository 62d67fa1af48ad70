// SPDX-License-Identifier: GPL-3.0-or-later
#include "privatefolder.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kName = "titledesk-view-";
constexpr auto kLock = "lock";

/// Folders whose program ended without clearing them: nobody holds their lock.
/// Others write into the folder for temporary files, too: only folders of `owner` are cleared, and
/// no link is followed.
void sweep(uint owner)
{
    const QDir temporary(QDir::tempPath());
    const QFileInfoList folders = temporary.entryInfoList(
        {QLatin1StringView(kName) + u"*"_s}, QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QFileInfo& folder : folders) {
        const QString path = folder.filePath();
        if (folder.ownerId() != owner || !QFile::exists(path + u'/' + QLatin1StringView(kLock)))
            continue; // just being made, or not ours
        QLockFile lock(path + u'/' + QLatin1StringView(kLock));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        lock.unlock();
        QDir(path).removeRecursively();
    }
}

} // namespace

PrivateFolder::PrivateFolder()
    : m_folder(QDir::temp().filePath(QLatin1StringView(kName) + u"XXXXXX"_s))
{
    if (!m_folder.isValid())
        return;
    sweep(QFileInfo(m_folder.path()).ownerId());
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(m_folder.filePath(QString::fromLatin1(kLock)));
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        m_lock = std::move(lock);
}

PrivateFolder::~PrivateFolder()
{
    m_lock.reset();
}

QString PrivateFolder::pathFor(const QString& name)
{
    const QString folder = QString::number(++m_number);
    if (!isValid() || !QDir(m_folder.path()).mkpath(folder))
        return {};
    return m_folder.filePath(folder + u'/' + name);
}

} // namespace titledesk
