// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "sqlerrors.h"
#include "storefolder.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QStringList scriptsOf(const QString& folder)
{
    return QDir(folder).entryList({u"[0-9][0-9][0-9][0-9]_*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> runScript(Connection& connection, const QString& file, int version)
{
    QFile script(file);
    if (!script.open(QIODevice::ReadOnly))
        return Error{Error::Code::Internal, u"internal"_s, {}, u"schema script missing"_s};
    Transaction transaction(connection);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto ran = connection.script(QString::fromUtf8(script.readAll())); !ran)
        return ran;
    if (auto set = connection.script(u"PRAGMA user_version = %1"_s.arg(version)); !set)
        return set;
    return transaction.commit();
}

} // namespace

int newestVersion(const QString& scripts)
{
    const QStringList files = scriptsOf(scripts);
    return files.isEmpty() ? 0 : files.last().left(4).toInt();
}

Result<int> schemaVersion(Connection& connection)
{
    Statement row(connection, u"PRAGMA user_version"_s);
    if (row.next())
        return static_cast<int>(row.number(0));
    return row.failed() ? row.error() : damaged(u"no schema version"_s);
}

Result<void> migrate(Connection& connection, const QString& scripts,
                     const std::function<Result<void>()>& before)
{
    auto version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (version.value() > newestVersion(scripts))
        return newerStore();
    bool told = false;
    for (const QString& file : scriptsOf(scripts)) {
        const int number = file.left(4).toInt();
        if (number <= version.value())
            continue;
        if (!told && before) {
            if (auto ready = before(); !ready)
                return ready;
            told = true;
        }
        if (auto ran = runScript(connection, QDir(scripts).filePath(file), number); !ran)
            return ran;
    }
    return {};
}

} // namespace titledesk
