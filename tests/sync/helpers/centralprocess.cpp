// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralprocess.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace titledesk {

CentralProcess::CentralProcess(const QStringList& options)
{
    const QString bin = QString::fromLatin1(TITLEDESK_BIN);
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(bin + u"/titledesk-central"_s,
                    QStringList{u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s,
                                u"sqlite:"_s + m_folder.filePath(u"central.db"_s), u"--evidence"_s,
                                m_folder.filePath(u"evidence"_s)} +
                        options);
    QString said;
    while (!said.contains(u'\n') && m_process.waitForReadyRead(20'000))
        said += QString::fromUtf8(m_process.readAllStandardOutput());
    const auto match = QRegularExpression(u"https?://[^\\s]+"_s).match(said);
    if (!match.hasMatch())
        qFatal("titledesk-central did not start");
    m_url = QUrl(match.captured(0));
}

CentralProcess::~CentralProcess()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
}

QStringList CentralProcess::decisions() const
{
    QStringList ids;
    {
        QSqlDatabase look = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        look.setDatabaseName(database());
        if (!look.open())
            qFatal("central's database cannot be read");
        QSqlQuery query(u"SELECT id FROM decision ORDER BY id"_s, look);
        while (query.next())
            ids.append(query.value(0).toString());
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return ids;
}

} // namespace titledesk
