// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include "terminal.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Job", text);
}

} // namespace

Job::Job(CommandLine line, Output& out)
    : m_line(std::move(line))
    , m_out(out)
{
}

QString Job::folder() const
{
    const QString given = m_line.value(u"data"_s);
    if (!given.isEmpty())
        return QDir(given).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/titledesk/unit"_s;
}

QString Job::account() const
{
    // After `sign-in` the option names the account at the central server.
    if (m_line.verb == u"sign-in")
        return m_line.accountBefore.isEmpty() ? u"admin"_s : m_line.accountBefore;
    return m_line.value(u"account"_s, u"admin"_s);
}

Result<QString> Job::password(bool twice)
{
    if (!m_password) {
        auto given = readPassword(twice);
        if (!given)
            return given.error();
        m_password = given.value();
    }
    return *m_password;
}

Result<QString> Job::newPassword(const QString& forAccount)
{
    if (qEnvironmentVariableIsSet("TITLEDESK_NEW_PASSWORD"))
        return qEnvironmentVariable("TITLEDESK_NEW_PASSWORD");
    if (m_line.has(u"password-stdin"_s))
        return readLine();
    if (!isTerminal(stdin))
        return usageError(words(
            QT_TRANSLATE_NOOP("Job", "没有新密码：请设置环境变量 TITLEDESK_NEW_PASSWORD，或用 "
                                     "--password-stdin 在第二行给出。")));
    const QString typed =
        readSecret(words(QT_TRANSLATE_NOOP("Job", "账号 %1 的新密码：")).arg(forAccount));
    return typedTwice(typed);
}

Result<QString> Job::typedTwice(const QString& typed)
{
    if (readSecret(words(QT_TRANSLATE_NOOP("Job", "再输入一次："))) != typed)
        return usageError(words(QT_TRANSLATE_NOOP("Job", "两次输入的密码不同，没有改动。")));
    return typed;
}

Result<QString> Job::readPassword(bool twice)
{
    if (m_line.has(u"password-stdin"_s))
        return readLine();
    if (qEnvironmentVariableIsSet("TITLEDESK_PASSWORD"))
        return qEnvironmentVariable("TITLEDESK_PASSWORD");
    if (!isTerminal(stdin))
        return usageError(
            words(QT_TRANSLATE_NOOP("Job", "没有密码：请设置环境变量 TITLEDESK_PASSWORD，或用 "
                                           "--password-stdin 从标准输入给出。")));
    const QString typed =
        readSecret(words(QT_TRANSLATE_NOOP("Job", "账号 %1 的密码：")).arg(account()));
    return twice ? typedTwice(typed) : typed;
}

Result<Store*> Job::store()
{
    if (m_store)
        return m_store.get();
    const auto secret = password();
    if (!secret)
        return secret.error();
    auto opened = Store::open(folder(), account(), secret.value());
    if (!opened)
        return opened.error();
    m_store = std::move(opened).value();
    return m_store.get();
}

} // namespace titledesk
