// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "exitcode.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

const Option* optionNamed(const QVector<Option>& options, QStringView name)
{
    const auto found =
        std::ranges::find_if(options, [&](const Option& each) { return each.name == name; });
    return found == options.end() ? nullptr : &*found;
}

bool isOption(const QString& argument)
{
    return argument.startsWith(u"--") && argument.size() > 2;
}

class Reader {
public:
    Reader(const QStringList& arguments, const QVector<Option>& options)
        : m_arguments(arguments)
        , m_options(options)
    {
    }

    Result<CommandLine> read();

private:
    Result<void> readOption(const QString& argument);
    void readWord(const QString& argument);

    const QStringList& m_arguments;
    const QVector<Option>& m_options;
    qsizetype m_next = 0;
    CommandLine m_line;
};

Result<CommandLine> Reader::read()
{
    bool onlyWords = false;
    while (m_next < m_arguments.size()) {
        const QString argument = m_arguments.at(m_next++);
        if (argument == u"--" && !onlyWords) {
            onlyWords = true;
        } else if (isOption(argument) && !onlyWords) {
            if (auto taken = readOption(argument); !taken)
                return taken.error();
        } else {
            readWord(argument);
        }
    }
    return m_line;
}

Result<void> Reader::readOption(const QString& argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
    const Option* option = optionNamed(m_options, name);
    if (!option)
        option = optionNamed(globalOptions(), name);
    if (!option)
        return usageError(
            words(QT_TRANSLATE_NOOP("CommandLine", "没有 --%1 这个选项。")).arg(name));
    QString value;
    const bool more = m_next < m_arguments.size();
    if (equals >= 0 && option->takes == Option::Takes::Nothing)
        return usageError(words(QT_TRANSLATE_NOOP("CommandLine", "选项 --%1 不带值。")).arg(name));
    if (equals >= 0)
        value = argument.mid(equals + 1);
    else if (option->takes == Option::Takes::Value && !more)
        return usageError(words(QT_TRANSLATE_NOOP("CommandLine", "选项 --%1 缺少值。")).arg(name));
    else if (option->takes == Option::Takes::Value ||
             (option->takes == Option::Takes::MaybeValue && more &&
              !m_arguments.at(m_next).startsWith(u'-')))
        value = m_arguments.at(m_next++);
    if (name == u"account" && m_line.verb.isEmpty())
        m_line.accountBefore = value;
    m_line.options[name].append(value);
    return {};
}

void Reader::readWord(const QString& argument)
{
    if (m_line.verb.isEmpty())
        m_line.verb = argument;
    else
        m_line.arguments.append(argument);
}

} // namespace

const QVector<Option>& globalOptions()
{
    static const QVector<Option> options{
        {u"data"_s, Option::Takes::Value},   {u"account"_s, Option::Takes::Value},
        {u"json"_s, Option::Takes::Nothing}, {u"password-stdin"_s, Option::Takes::Nothing},
        {u"help"_s, Option::Takes::Nothing}, {u"version"_s, Option::Takes::Nothing},
    };
    return options;
}

QString CommandLine::value(const QString& option, const QString& fallback) const
{
    const auto found = options.constFind(option);
    return found == options.cend() ? fallback : found->last();
}

Result<int> CommandLine::number(const QString& option, int least, int fallback) const
{
    if (!has(option))
        return fallback;
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (!whole || number < least)
        return usageError(
            words(QT_TRANSLATE_NOOP("CommandLine", "选项 --%1 应为不小于 %2 的整数。"))
                .arg(option)
                .arg(least));
    return number;
}

QString verbIn(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!isOption(argument))
            return argument;
        const Option* option = optionNamed(globalOptions(), QStringView(argument).mid(2));
        if (option && option->takes == Option::Takes::Value)
            ++i;
    }
    return {};
}

Result<CommandLine> parseCommandLine(const QStringList& arguments, const QVector<Option>& options)
{
    return Reader(arguments, options).read();
}

} // namespace titledesk
