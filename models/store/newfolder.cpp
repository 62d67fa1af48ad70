// SPDX-License-Identifier: GPL-3.0-or-later
#include "newfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

Error noAccess()
{
    return {Error::Code::Refused, u"no_access"_s,
            QCoreApplication::translate(
                "Store", "无法在这个位置写入文件，请检查文件夹的权限或选择另一个文件夹。")};
}

} // namespace

Result<std::unique_ptr<NewFolder>> NewFolder::beside(const QString& folder)
{
    std::unique_ptr<NewFolder> made(new NewFolder);
    made->m_place = QDir::cleanPath(QDir(folder).absolutePath());
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).left(8);
    made->m_path = u"%1.new-%2"_s.arg(made->m_place, mark);
    if (!QDir().mkpath(made->m_path))
        return noAccess();
    QFile::setPermissions(made->m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return made;
}

NewFolder::~NewFolder()
{
    if (!m_path.isEmpty())
        QDir(m_path).removeRecursively();
}

Result<void> NewFolder::moveInto()
{
    QDir place(m_place);
    // rmdir takes an empty folder only.
    if ((!place.exists() || place.rmdir(m_place)) && QDir().rename(m_path, m_place)) {
        m_path.clear();
        return {};
    }
    if (!place.exists() && !place.mkpath(m_place))
        return noAccess();
    QStringList files = QDir(m_path).entryList(QDir::Files, QDir::Name);
    files.removeOne(u"keyslots.json"_s);
    files.append(u"keyslots.json"_s);
    for (const QString& file : files) {
        if (!QFile::rename(QDir(m_path).filePath(file), place.filePath(file)))
            return noAccess();
    }
    return {};
}

} // namespace titledesk
