// SPDX-License-Identifier: GPL-3.0-or-later
#include "centralcopy.h"

#include "decisionbody.h"
#include "httpmessage.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPatienceMs = 60'000;

QString program()
{
    return QString::fromLatin1(TITLEDESK_BIN) + u"/titledesk-central"_s;
}

/// Rows of the first columns as text, in a connection that lives for this question only.
QVector<QStringList> rows(const QString& file, const QString& sql, int columns)
{
    const QString name = QUuid::createUuid().toString();
    QVector<QStringList> found;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
        if (!database.open())
            qFatal("central's database cannot be read");
        QSqlQuery query(sql, database);
        while (query.next()) {
            QStringList row;
            for (int column = 0; column < columns; ++column)
                row.append(query.value(column).toString());
            found.append(row);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

} // namespace

CentralCopy::CentralCopy(const QString& folder)
    : m_folder(folder)
{
    QDir().mkpath(folder);
    m_process.setStandardErrorFile(folder + u"/log"_s, QIODevice::Append);
    m_process.start(program(), {u"--listen"_s, u"127.0.0.1:0"_s, u"--database"_s,
                                u"sqlite:"_s + folder + u"/central.db"_s, u"--evidence"_s,
                                folder + u"/evidence"_s, u"--enrol"_s});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(kPatienceMs))
            qFatal("titledesk-central did not start");
    m_url = QUrl(QString::fromUtf8(m_process.readLine().trimmed().split(' ').constLast()));
}

CentralCopy::~CentralCopy()
{
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString CentralCopy::enrolmentCode(const QString& unit, const QString& name) const
{
    QProcess process;
    QStringList arguments{u"unit"_s, u"add"_s, u"--database"_s,
                          u"sqlite:"_s + m_folder + u"/central.db"_s};
    arguments += unit.isEmpty() ? QStringList{u"--name"_s, name} : QStringList{u"--unit"_s, unit};
    process.start(program(), arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitCode() != 0)
        qFatal("unit add failed");
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"code"_s].toString();
}

QString CentralCopy::unitId() const
{
    const auto found = rows(m_folder + u"/central.db"_s, u"SELECT id FROM unit"_s, 1);
    return found.size() == 1 ? found.first().first() : QString();
}

int CentralCopy::posts() const
{
    QFile log(m_folder + u"/log"_s);
    if (!log.open(QIODevice::ReadOnly))
        return 0;
    return int(log.readAll().count(R"("path":"/v1/decisions")"));
}

QVector<HeldDecision> CentralCopy::decisions() const
{
    QVector<HeldDecision> held;
    for (
        const QStringList& row : rows(
            m_folder + u"/central.db"_s,
            u"SELECT id, sha256, submission_id, desk, body, action FROM decision ORDER BY number"_s,
            6)) {
        const auto body = DecisionBody::parse(row[4].toUtf8());
        if (!body)
            qFatal("central holds a decision that is none");
        held.append({row[0], row[1], row[2], row[3], row[5], body.value().account,
                     body.value().opinion, body.value().evidence});
    }
    return held;
}

QString CentralCopy::evidencePath(const QString& sha256) const
{
    return m_folder + u"/evidence/"_s + unitId() + u'/' + sha256.left(2) + u'/' + sha256;
}

bool CentralCopy::isWhole(const QString& sha256) const
{
    QFile file(evidencePath(sha256));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) &&
           QString::fromLatin1(hash.result().toHex()) == sha256;
}

QJsonObject CentralCopy::summary(const QByteArray& authorization, const QString& desk) const
{
    QTcpSocket socket;
    socket.connectToHost(m_url.host(), quint16(m_url.port()));
    if (!socket.waitForConnected(kPatienceMs))
        return {};
    writeAll(socket, "GET /v1/summary?desk=" + desk.toLatin1() +
                         " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: " +
                         authorization + "\r\n\r\n");
    return QJsonDocument::fromJson(readMessage(socket).body).object();
}

bool copyFolder(const QString& from, const QString& to)
{
    if (!QDir().mkpath(to))
        return false;
    QDirIterator entries(from, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString entry = entries.next();
        const QString target = to + entry.mid(from.size());
        const bool done =
            entries.fileInfo().isDir() ? QDir().mkpath(target) : QFile::copy(entry, target);
        if (!done)
            return false;
    }
    return true;
}

} // namespace titledesk
