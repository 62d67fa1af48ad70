// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"
#include "verbs.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QLoggingCategory>
#include <QTranslator>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Main", text);
}

void speakEnglish(QCoreApplication& app)
{
    setEnglish(true);
    auto* translator = new QTranslator(&app);
    if (translator->load(u"titledesk_en"_s, u":/titledesk/translations"_s))
        QCoreApplication::installTranslator(translator);
}

void printHelp(Output& out)
{
    out.line(words(QT_TRANSLATE_NOOP(
        "Main", "用法：titledesk-cli [--data 文件夹] [--json] [--account 账号] 命令 …")));
    out.line(words(QT_TRANSLATE_NOOP(
        "Main", "密码取自环境变量 TITLEDESK_PASSWORD、--password-stdin，或在终端输入。")));
    out.line({});
    for (const Verb& verb : verbs())
        out.line(u"  %1 %2"_s.arg(verb.name, -10).arg(verb.summary));
    out.line({});
    out.line(words(QT_TRANSLATE_NOOP("Main", "titledesk-cli 命令 --help 显示一个命令的用法。")));
}

const Verb* verbNamed(const QString& name)
{
    for (const Verb& verb : verbs())
        if (verb.name == name)
            return &verb;
    return nullptr;
}

Result<Exit> run(const QStringList& arguments, Output& out)
{
    const QString name = verbIn(arguments);
    const Verb* verb = verbNamed(name);
    if (arguments.contains(u"--version"_s)) {
        out.line(QStringLiteral("titledesk-cli " TITLEDESK_VERSION));
        out.json({{u"version"_s, QStringLiteral(TITLEDESK_VERSION)}});
        return Exit::Done;
    }
    if (!verb && arguments.contains(u"--help"_s)) {
        printHelp(out);
        return Exit::Done;
    }
    if (name.isEmpty())
        return usageError(
            words(QT_TRANSLATE_NOOP("Main", "请给出命令；titledesk-cli --help 列出全部命令。")));
    if (!verb)
        return usageError(
            words(
                QT_TRANSLATE_NOOP("Main", "没有“%1”这个命令；titledesk-cli --help 列出全部命令。"))
                .arg(name));
    const QString usage =
        words(QT_TRANSLATE_NOOP("Main", "用法：titledesk-cli %1 %2")).arg(verb->name, verb->usage);
    auto line = parseCommandLine(arguments, verb->options);
    if (!line)
        return usageError(line.error().message + u'\n' + usage);
    if (line.value().has(u"help"_s)) {
        out.line(usage);
        return Exit::Done;
    }
    const qsizetype given = line.value().arguments.size();
    if (given < verb->leastArguments || (verb->mostArguments >= 0 && given > verb->mostArguments))
        return usageError(words(QT_TRANSLATE_NOOP("Main", "参数个数不对。")) + u'\n' + usage);
    Job job(line.value(), out);
    return verb->run(job);
}

/// A sample draws certificates, which takes fonts but no display.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    if (verbIn(arguments) != u"sample")
        return std::make_unique<QCoreApplication>(argc, argv);
#ifdef Q_OS_LINUX
    const QString plugin =
        QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms/libqoffscreen.so"_s;
    if (!QFile::exists(plugin))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication& app = *application;
    QCoreApplication::setApplicationName(u"titledesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TITLEDESK_VERSION));
    // Standard error is for what a person or a script must know; QT_LOGGING_RULES shows more.
    QLoggingCategory::setFilterRules(u"titledesk.*.debug=false\ntitledesk.*.info=false"_s);
#ifdef Q_OS_WIN
    SetConsoleOutputCP(CP_UTF8);
#endif
    if (QLocale::system().language() == QLocale::English)
        speakEnglish(app);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    Output out(arguments.contains(u"--json"_s));
    const auto outcome = run(arguments, out);
    if (!outcome)
        out.failure(outcome.error());
    std::fflush(stdout);
    return int(outcome ? outcome.value() : exitFor(outcome.error()));
}
