// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

#include "centralsession.h"
#include "portalentry.h"
#include "systembrowser.h"
#include "terminal.h"

#include <QCoreApplication>

#include <cstdio>

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

/// Prints the address, too: a browser may be on another screen, or the command be none.
bool openPortal(const QUrl& address)
{
    std::fprintf(stderr, "%s\n%s\n",
                 qPrintable(words(QT_TRANSLATE_NOOP(
                     "SignIn", "请在本机的浏览器中打开以下地址，登录安徽政务服务网："))),
                 address.toEncoded().constData());
    std::fflush(stderr);
    return openByCommand(address) != BrowserStart::Failed;
}

Result<void> signInByPortal(const CommandLine& line, Store& store)
{
    const auto seconds = line.number(u"timeout"_s, 1, 300);
    if (!seconds)
        return seconds.error();
    auto entry = enterByPortal(line.value(u"server"_s),
                               {openPortal, std::chrono::seconds(seconds.value()), {}});
    if (!entry)
        return entry.error();
    auto joined = joinCentral(store, entry.value());
    if (!joined)
        return joined.error();
    if (!joined.value())
        return Error{Error::Code::Unreachable, u"unreachable"_s,
                     words(QT_TRANSLATE_NOOP(
                         "SignIn", "连接不上人社平台，登录结果保存在本机，恢复网络后同步即可。"))};
    return {};
}

Result<void> signIn(const CommandLine& line, Store& store)
{
    if (line.has(u"portal"_s))
        return signInByPortal(line, store);
    auto opened = CentralSession::open(store, line.value(u"server"_s));
    if (!opened)
        return opened.error();
    CentralSession& session = *opened.value();
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
    if (int(line.has(u"enrol"_s)) + int(line.has(u"portal"_s)) + int(byAccount) != 1)
        return usageError(
            words(QT_TRANSLATE_NOOP("SignIn", "请给出 --portal、--account、--enrol 之一。")));
    if (line.value(u"server"_s).isEmpty())
        return usageError(words(QT_TRANSLATE_NOOP("SignIn", "请用 --server 给出平台地址。")));
    auto store = job.store();
    if (!store)
        return store.error();
    if (auto done = signIn(line, *store.value()); !done)
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
            u"--server URL (--portal [--timeout SECONDS] | --account A | --enrol [CODE])"_s,
            words(QT_TRANSLATE_NOOP("SignIn", "登录人社平台")),
            {{u"server"_s},
             {u"portal"_s, Option::Takes::Nothing},
             {u"timeout"_s},
             {u"enrol"_s, Option::Takes::MaybeValue}},
            0,
            0,
            run};
}

} // namespace titledesk
