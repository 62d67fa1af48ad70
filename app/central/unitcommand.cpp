// SPDX-License-Identifier: GPL-3.0-or-later
#include "unitcommand.h"

#include "accountfile.h"
#include "centralcall.h"
#include "centralmigrations.h"
#include "credentials.h"
#include "serveroptions.h"
#include "units.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace titledesk::central {
namespace {

void print(const QJsonObject& object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

QJsonObject described(const HeldUnit& unit)
{
    return {
        {u"unit_id"_s, unit.id},
        {u"number"_s, unit.number},
        {u"name"_s, unit.form.name.isEmpty() ? unit.label : unit.form.name},
        {u"enrolled"_s, !unit.unitKey.isEmpty()},
        {u"revoked"_s, unit.revoked},
    };
}

Error wrong(const QString& message)
{
    return {Error::Code::BadInput, u"usage"_s, message};
}

/// Where the account file goes and what it says, as far as the command line says it.
struct AccountFilePlan {
    QString path; ///< empty: none is wanted
    AccountFile file;
};

Result<AccountFilePlan> accountFilePlan(const QCommandLineParser& asked)
{
    AccountFilePlan plan{asked.value(u"account-file"_s), {}};
    if (plan.path.isEmpty())
        return plan;
    plan.file.account = asked.value(u"account"_s);
    plan.file.server = asked.value(u"server"_s);
    if (plan.file.account.isEmpty() || plan.file.server.isEmpty() ||
        asked.value(u"details"_s).isEmpty())
        return wrong(u"--account-file needs --account, --server and --details"_s);
    QFile details(asked.value(u"details"_s));
    if (!details.open(QIODevice::ReadOnly))
        return wrong(u"--details cannot be read"_s);
    const auto form = formOf(QJsonDocument::fromJson(details.read(1 << 20)).object());
    if (!form)
        return wrong(u"--details: "_s + form.error().message);
    plan.file.unit = form.value();
    // What no desk would take is not written; the code is not there yet.
    AccountFile whole = plan.file;
    whole.code = u"A"_s;
    if (const auto read = AccountFile::parse(whole.toBytes()); !read)
        return wrong(u"--account-file: "_s + read.error().detail);
    if (QFile::exists(plan.path))
        return wrong(u"--account-file is there already"_s);
    return plan;
}

/// What the unit is called until its first desk has enrolled.
QString labelOf(const QCommandLineParser& asked, const AccountFilePlan& plan)
{
    const QString label = asked.isSet(u"name"_s) ? asked.value(u"name"_s) : plan.file.unit.name;
    return label.isNull() ? u""_s : label;
}

/// For its reader only: whoever has it can enrol a desk.
Result<void> writeAccountFile(const AccountFilePlan& plan)
{
    QFile file(plan.path);
    const QByteArray bytes = plan.file.toBytes();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return wrong(u"--account-file cannot be written"_s);
    return {};
}

/// A code for one more desk of the unit and, where an account is named, its central secret. Both
/// are shown once: the database keeps their hashes.
Result<void> add(Database& database, const QCommandLineParser& asked)
{
    auto plan = accountFilePlan(asked);
    if (!plan)
        return plan.error();
    const QString account = asked.value(u"account"_s);
    const QString secret = account.isEmpty() ? QString() : randomSecret();
    const QString hash = account.isEmpty() ? QString() : hashedSecret(secret);
    QJsonObject result;
    auto done = database.write([&]() -> Result<void> {
        Units units(database);
        const QString id = asked.value(u"unit"_s);
        const auto unit = id.isEmpty() ? units.add(labelOf(asked, plan.value())) : units.unit(id);
        if (!unit)
            return unit.error();
        const auto code = units.addCode(unit.value().id);
        if (!code)
            return code.error();
        if (!account.isEmpty())
            if (auto added = units.addAccount(unit.value().id, account, hash); !added)
                return added;
        result = described(unit.value());
        result[u"code"_s] = code.value();
        if (plan.value().path.isEmpty())
            return {};
        plan.value().file.code = code.value();
        if (unit.value().unitKey.isEmpty())
            if (auto set = units.setForm(unit.value().id, plan.value().file.unit); !set)
                return set;
        return writeAccountFile(plan.value());
    });
    if (!done)
        return done;
    if (!account.isEmpty()) {
        result[u"account"_s] = account;
        result[u"secret"_s] = secret;
    }
    print(result);
    return {};
}

Result<void> list(Database& database)
{
    const auto units = Units(database).all();
    if (!units)
        return units.error();
    for (const HeldUnit& unit : units.value())
        print(described(unit));
    return {};
}

Result<void> revoke(Database& database, const QString& id)
{
    auto done = database.write([&] { return Units(database).revoke(id); });
    if (done)
        print({{u"unit_id"_s, id}, {u"revoked"_s, true}});
    return done;
}

Result<void> runVerb(Database& database, const QCommandLineParser& asked)
{
    const QStringList words = asked.positionalArguments();
    const QString verb = words.value(0);
    if (verb == u"add" && words.size() == 1)
        return add(database, asked);
    if (verb == u"list" && words.size() == 1)
        return list(database);
    if (verb == u"revoke" && words.size() == 2)
        return revoke(database, words[1]);
    return Error{Error::Code::BadInput, u"usage"_s, usage()};
}

Result<void> run(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"database"_s, {}, u"URL"_s},
                       {u"name"_s, {}, u"TEXT"_s},
                       {u"unit"_s, {}, u"ID"_s},
                       {u"account"_s, {}, u"NAME"_s},
                       {u"account-file"_s, {}, u"FILE"_s},
                       {u"server"_s, {}, u"URL"_s},
                       {u"details"_s, {}, u"FILE"_s}});
    if (!parser.parse(QStringList{u"unit"_s} + arguments))
        return Error{Error::Code::BadInput, u"usage"_s, parser.errorText()};
    const auto url = DatabaseUrl::parse(parser.value(u"database"_s));
    if (!url)
        return url.error();
    auto database = Database::open(url.value());
    if (!database)
        return database.error();
    if (auto migrated = migrate(*database.value()); !migrated)
        return migrated;
    // Units are numbered in the server's row, which comes with its keys.
    if (const auto keys = ReceiptKeys::load(*database.value()); !keys)
        return keys.error();
    return runVerb(*database.value(), parser);
}

} // namespace

int runUnitCommand(const QStringList& arguments)
{
    const auto done = run(arguments);
    if (done)
        return 0;
    const Error& error = done.error();
    std::fprintf(stderr, "titledesk-central: %s %s\n", qPrintable(error.message),
                 qPrintable(error.detail));
    return error.code == Error::Code::BadInput ? 2 : 1;
}

} // namespace titledesk::central
