// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisionbody.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

namespace titledesk::test {

struct Reply {
    int status = 0;
    QByteArray body;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name

    QJsonObject json() const;
    /// The name of the problem: the end of its `type`.
    QString problem() const;
    QByteArray header(const QByteArray& lowerName) const { return headers.value(lowerName); }
};

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// A desk as central sees it. Each call waits for its answer.
class DeskClient {
public:
    explicit DeskClient(const QUrl& server);

    Reply send(const QByteArray& method, const QString& path, const QByteArray& body = {},
               const Headers& headers = {});
    Reply get(const QString& path, const Headers& headers = {});
    Reply post(const QString& path, const QJsonObject& body);
    /// Takes this certificate for a good one.
    void trust(const QString& certificateFile);
    /// Enrols with the unit below and keeps the tokens.
    Reply enrol(const QString& code = {});
    QJsonObject enrolment(const QString& code = {}) const;
    Reply postDecisions(const QVector<DecisionBody>& bodies);
    /// Of one decision: its result.
    QJsonObject decide(const DecisionBody& body);
    static QJsonObject posted(const DecisionBody& body);

    QString desk;
    QString publicKey;
    QJsonObject unit; ///< a public institution with a name that no other has
    QString token;
    QString refreshToken;
    QString unitId;

private:
    QUrl m_server;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

/// An ID number that no other call gives, with prefix 340000 and a right check character.
QString freshIdNumber();
/// The pass of a registration, of a fresh person and submission.
DecisionBody registrationPass(const DeskClient& desk);
/// The pass of an achievement of that person, whose registration the body calls passed.
DecisionBody achievementPass(const DeskClient& desk, const QString& idNumber);
/// The pass of an application of that person in 2026, with a recommendation.
DecisionBody applicationPass(const DeskClient& desk, const QString& idNumber);
/// Another decision on the same submission, on top of `before`.
DecisionBody correction(const DecisionBody& before, Action action);

/// The problem of a decision's result: the end of its `type`.
QString problemOf(const QJsonObject& result);

} // namespace titledesk::test
