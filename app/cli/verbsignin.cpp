// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "centralsession.h"
#include "terminal.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("SignIn", text);
}

/// The secret of an account at the central server, which is not the store's password.
Result<QString> centralSecret()
{
    if (qEnvironmentVariableIsSet("TITLEDESK_CENTRAL_SECRET"))
        return qEnvironmentVariable("TITLEDESK_CENTRAL_SECRET");
    if (!isTerminal(stdin))
        return usageError(words(QT_TRANSLATE_NOOP(
            "SignIn", "没有平台密码：请设置环境变量 TITLEDESK_CENTRAL_SECRET。")));
    return readSecret(words(QT_TRANSLATE_NOOP("SignIn", "平台账号的密码：")));
}

Result<void> signIn(const CommandLine& line, CentralSession& session)
{
    if (line.has(u"enrol"_s))
        return session.enrol(line.value(u"enrol"_s));
    const auto secret = centralSecret();
    if (!secret)
        return secret.error();
    return session.signIn(line.value(u"account"_s), secret.value());
}

Result<Exit> run(Job& job)
{
    const CommandLine& line = job.line();
    // Before the verb `--account` names the store's account, after it the one at the server.
    const bool byAccount =
        line.options.value(u"account"_s).size() > (line.accountBefore.isEmpty() ? 0 : 1);
    if (line.has(u"enrol"_s) == byAccount)
        return usageError(words(QT_TRANSLATE_NOOP("SignIn", "请给出 --enrol 或 --account 之一。")));
    if (line.value(u"server"_s).isEmpty())
        return usageError(words(QT_TRANSLATE_NOOP("SignIn", "请用 --server 给出平台地址。")));
    auto store = job.store();
    if (!store)
        return store.error();
    auto session = CentralSession::open(*store.value(), line.value(u"server"_s));
    if (!session)
        return session.error();
    if (auto done = signIn(line, *session.value()); !done)
        return done.error();
    auto kept = centralSignIn(*store.value());
    if (!kept)
        return kept.error();
    job.out().json({{u"signed_in"_s, true},
                    {u"server"_s, kept.value().server},
                    {u"unit_id"_s, kept.value().unitId}});
    job.out().line(words(QT_TRANSLATE_NOOP("SignIn", "已登录 %1。")).arg(kept.value().server));
    return Exit::Done;
}

} // namespace

Verb signInVerb()
{
    return {u"sign-in"_s,
            u"--server URL (--enrol [CODE] | --account A)"_s,
            words(QT_TRANSLATE_NOOP("SignIn", "登录人社平台")),
            {{u"server"_s}, {u"enrol"_s, Option::Takes::MaybeValue}},
            0,
            0,
            run};
}

} // namespace titledesk
