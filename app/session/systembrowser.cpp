// SPDX-License-Identifier: GPL-3.0-or-later
#include "systembrowser.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace titledesk {

BrowserStart openByCommand(const QUrl& address)
{
    QStringList command = QProcess::splitCommand(qEnvironmentVariable("TITLEDESK_BROWSER"));
    if (command.isEmpty())
        return BrowserStart::NoCommand;
    QProcess browser;
    browser.setProgram(command.takeFirst());
    browser.setArguments(command << QString::fromLatin1(address.toEncoded()));
    // What it says is not ours: standard output may be read by a script.
    browser.setStandardOutputFile(QProcess::nullDevice());
    browser.setStandardErrorFile(QProcess::nullDevice());
    return browser.startDetached() ? BrowserStart::Started : BrowserStart::Failed;
}

} // namespace titledesk
