// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountfixture.h"

#include "audit.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

void copyTree(const QString& from, const QString& to)
{
    if (!QFileInfo(from).isDir()) {
        if (!QFile::copy(from, to))
            qFatal("copy %s", qPrintable(from));
        return;
    }
    QDir().mkpath(to);
    for (const QString& name :
         QDir(from).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (name.endsWith(u".lock"_s))
            continue; // of this program, which lives on
        copyTree(QDir(from).filePath(name), QDir(to).filePath(name));
    }
}

} // namespace

QString passwordOf(const QString& name)
{
    return name == sampleUnit().account ? sampleUnit().password : name + u"-2026"_s;
}

void addPerson(Store& store, const QString& name, Role role)
{
    const auto added = addAccount(store, {name, name + u"老师"_s, role, passwordOf(name)});
    if (!added)
        qFatal("add: %s", qPrintable(added.error().reason + added.error().detail));
}

Result<std::unique_ptr<Store>> openAs(const StoreFixture& unit, const QString& name)
{
    return Store::open(unit.folder(), name, passwordOf(name));
}

QVector<Account> accountsOf(Store& store)
{
    return waitFor(store.read([](Connection& c) { return accounts(c); })).value();
}

QStringList actions(Store& store, int after)
{
    QStringList all;
    const auto entries = waitFor(store.read([](Connection& c) { return auditEntries(c); }));
    for (const AuditEntry& entry : entries.value())
        all.append(entry.action);
    return all.mid(after);
}

void copyState(const QString& folder, const QString& to)
{
    const QFileInfo place(folder);
    const QString name = place.fileName();
    for (const QString& entry :
         place.dir().entryList({name, name + u".*"_s}, QDir::AllEntries | QDir::NoDotAndDotDot)) {
        if (!entry.endsWith(u".lock"))
            copyTree(place.dir().filePath(entry), to + entry.mid(name.size()));
    }
}

} // namespace titledesk
