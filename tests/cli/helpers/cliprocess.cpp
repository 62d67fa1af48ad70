// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QJsonDocument>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPatienceMs = 120'000;

} // namespace

QString CliResult::errorCode() const
{
    return json[u"error"_s].toObject()[u"code"_s].toString();
}

Cli::Cli() = default;

std::unique_ptr<QProcess> Cli::process(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TITLEDESK_KDF"_s, u"light"_s);
    environment.insert(u"LC_ALL"_s, m_locale);
    environment.remove(u"TITLEDESK_PASSWORD"_s);
    if (!m_password.isEmpty())
        environment.insert(u"TITLEDESK_PASSWORD"_s, m_password);
    process->setProcessEnvironment(environment);
    process->setProgram(QString::fromLatin1(TITLEDESK_BIN) + u"/titledesk-cli"_s);
    process->setArguments(arguments);
    return process;
}

std::unique_ptr<QProcess> Cli::start(const QStringList& arguments) const
{
    auto running = process(QStringList{u"--json"_s, u"--data"_s, folder()} + arguments);
    running->start();
    if (!running->waitForStarted(kPatienceMs))
        qFatal("titledesk-cli did not start");
    return running;
}

CliResult Cli::run(const QStringList& arguments, const QByteArray& input) const
{
    const auto running = process(arguments);
    running->start();
    running->write(input);
    running->closeWriteChannel();
    if (!running->waitForFinished(kPatienceMs))
        qFatal("titledesk-cli did not end");
    CliResult result;
    result.exit = running->exitStatus() == QProcess::NormalExit ? running->exitCode() : -1;
    result.out = running->readAllStandardOutput();
    result.err = running->readAllStandardError();
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(result.out, &error);
    result.oneValue = error.error == QJsonParseError::NoError;
    result.json = document.object();
    return result;
}

CliResult Cli::json(const QStringList& arguments, const QByteArray& input) const
{
    return run(QStringList{u"--json"_s, u"--data"_s, folder()} + arguments, input);
}

CliResult Cli::plain(const QStringList& arguments) const
{
    return run(arguments, {});
}

void Cli::init() const
{
    const CliResult made = json(
        {u"init"_s, u"--name"_s, u"合肥示例大学"_s, u"--nature"_s, u"public_institution"_s,
         u"--region"_s, u"340000"_s, u"--affiliation"_s, u"province"_s, u"--contact"_s, u"李四"_s,
         u"--contact-mobile"_s, u"13800000000"_s, u"--legal-representative"_s, u"张三"_s});
    if (made.exit != 0)
        qFatal("init failed: %s", made.out.constData());
}

QString inputFile(const QString& name)
{
    return QString::fromLatin1(TITLEDESK_TEST_DATA) + u"/input/"_s + name;
}

} // namespace titledesk
