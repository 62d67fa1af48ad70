// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <string>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

/// Keeps what is typed from being shown for as long as it lives.
class SilentInput {
public:
    SilentInput();
    ~SilentInput();
    SilentInput(const SilentInput&) = delete;
    SilentInput& operator=(const SilentInput&) = delete;

private:
#ifdef Q_OS_WIN
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
};

#ifdef Q_OS_WIN
SilentInput::SilentInput()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    GetConsoleMode(input, &m_before);
    SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

SilentInput::~SilentInput()
{
    SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}
#else
SilentInput::SilentInput()
{
    tcgetattr(STDIN_FILENO, &m_before);
    termios silent = m_before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
}

SilentInput::~SilentInput()
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
}
#endif

void ask(const QString& prompt)
{
    const QByteArray bytes = prompt.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

bool isTerminal(FILE* stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

QString readLine()
{
    std::string line;
    for (int c = std::fgetc(stdin); c != EOF && c != '\n'; c = std::fgetc(stdin))
        line.push_back(char(c));
    while (!line.empty() && line.back() == '\r')
        line.pop_back();
    return QString::fromUtf8(line.data(), qsizetype(line.size()));
}

QString readSecret(const QString& prompt)
{
    ask(prompt);
    QString line;
    {
        const SilentInput silent;
        line = readLine();
    }
    ask(u"\n"_s);
    return line;
}

bool confirms(const QString& question)
{
    ask(question);
    const QString answer = readLine().trimmed().toLower();
    return answer == u"y" || answer == u"yes" || answer == u"是";
}

} // namespace titledesk
