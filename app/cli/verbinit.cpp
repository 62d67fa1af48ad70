// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "portalentry.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Init", text);
}

Result<Unit> unitFrom(const CommandLine& line)
{
    for (const QString& needed : {u"name"_s, u"nature"_s, u"region"_s, u"affiliation"_s})
        if (line.value(needed).isEmpty())
            return usageError(words(QT_TRANSLATE_NOOP("Init", "缺少选项 --%1。")).arg(needed));
    if (!natureKeys().contains(line.value(u"nature"_s)))
        return usageError(words(QT_TRANSLATE_NOOP("Init", "--nature 应为其中之一：%1。"))
                              .arg(natureKeys().join(u"、"_s)));
    if (!affiliationKeys().contains(line.value(u"affiliation"_s)))
        return usageError(words(QT_TRANSLATE_NOOP("Init", "--affiliation 应为其中之一：%1。"))
                              .arg(affiliationKeys().join(u"、"_s)));
    Unit unit;
    unit.name = line.value(u"name"_s);
    unit.nature = line.value(u"nature"_s);
    unit.region = line.value(u"region"_s);
    unit.affiliation = line.value(u"affiliation"_s);
    unit.creditCode = line.value(u"credit-code"_s);
    unit.contact = line.value(u"contact"_s);
    unit.contactMobile = line.value(u"contact-mobile"_s);
    unit.legalRepresentative = line.value(u"legal-representative"_s);
    unit.legalRepresentativeId = line.value(u"legal-representative-id"_s);
    unit.address = line.value(u"address"_s);
    unit.industry = line.value(u"industry"_s);
    unit.email = line.value(u"email"_s);
    return unit;
}

/// The account file that was given (M4), or nothing.
Result<std::optional<AccountFile>> accountFileIn(const CommandLine& line)
{
    if (!line.has(u"account-file"_s))
        return std::optional<AccountFile>();
    QFile source(line.value(u"account-file"_s));
    if (!source.open(QIODevice::ReadOnly))
        return Error{
            Error::Code::BadInput, u"cannot_read"_s,
            words(QT_TRANSLATE_NOOP("Init", "打不开账号文件 %1。")).arg(source.fileName())};
    auto file = AccountFile::parse(source.read(1 << 20));
    return file ? Result<std::optional<AccountFile>>(file.value()) : file.error();
}

Result<Exit> run(Job& job)
{
    auto file = accountFileIn(job.line());
    if (!file)
        return file.error();
    auto unit = file.value() ? Result<Unit>(file.value()->unit) : unitFrom(job.line());
    if (!unit)
        return unit.error();
    const QString account = file.value() ? file.value()->account : job.account();
    auto password = job.password(true);
    if (!password)
        return password.error();
    auto created = Store::create(job.folder(), {unit.value(), account, password.value()});
    if (!created)
        return created.error();
    const QString recoveryKey = created.value().recoveryKey;
    job.out().line(words(QT_TRANSLATE_NOOP("Init", "已建立单位“%1”，数据在 %2。"))
                       .arg(unit.value().name, job.folder()));
    job.out().line(
        words(QT_TRANSLATE_NOOP("Init", "恢复密钥（只显示这一次，请抄下来妥善保管）：%1"))
            .arg(recoveryKey));
    QJsonObject answer{{u"unit"_s, created.value().store->session().unit.toJson()},
                       {u"data"_s, job.folder()},
                       {u"recovery_key"_s, recoveryKey}};
    if (file.value()) {
        // Where central is not reached, the next sync does it.
        const auto joined = joinCentral(*created.value().store, *file.value());
        answer[u"registered"_s] = joined && joined.value();
        if (!joined)
            job.out().line(joined.error().message);
    }
    job.out().json(answer);
    return Exit::Done;
}

} // namespace

Verb initVerb()
{
    return {u"init"_s,
            u"--name N --nature K --region CODE --affiliation A [--credit-code C] [--contact N] "
            "[--contact-mobile M] [--legal-representative N] [--legal-representative-id I] "
            "[--address A] [--industry I] [--email E] | "
            "--account-file FILE"_s,
            words(QT_TRANSLATE_NOOP("Init", "建立新的单位数据")),
            {{u"name"_s},
             {u"nature"_s},
             {u"region"_s},
             {u"affiliation"_s},
             {u"credit-code"_s},
             {u"contact"_s},
             {u"contact-mobile"_s},
             {u"legal-representative"_s},
             {u"legal-representative-id"_s},
             {u"address"_s},
             {u"industry"_s},
             {u"email"_s},
             {u"account-file"_s}},
            0,
            0,
            run};
}

} // namespace titledesk
