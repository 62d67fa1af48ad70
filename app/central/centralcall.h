// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centraldatabase.h"
#include "problems.h"
#include "receipts.h"
#include "serveroptions.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace titledesk::central {

/// What a client asked, its body read under its limit.
struct Request {
    QByteArray method;
    QString path;
    QHash<QString, QString> query;
    QHash<QByteArray, QByteArray> headers; ///< by lower-case name
    QByteArray body;
    bool isCut = false; ///< the body is only a beginning: the connection broke, or stood still
    QString address;    ///< the client's, for rate limits
    QString id;         ///< X-Request-ID, or one that the server made
};

/// What the server says. `file` names a file whose content is the body, else `body` is.
struct Answer {
    int status = 200;
    QByteArray type;
    QByteArray body;
    QString file;
    QVector<QPair<QByteArray, QByteArray>> headers;

    static Answer json(const QJsonObject& object, int status = 200);
    /// Without a body: 204 and what tus answers.
    static Answer empty(int status);
    static Answer failure(const Problem& problem);
    static Answer failure(const Error& error) { return failure(problemFor(error)); }
    Answer& with(const QByteArray& header, const QByteArray& value);
};

/// An Error that becomes the problem of this name at the border.
Error refusal(const QString& problemName, const QString& detail = {});

/// What all calls share; the same from start to end.
struct Service {
    ServerOptions options;
    ReceiptKeys keys;
};

/// Who calls: a desk of a unit, by its token.
struct Caller {
    QString unit;
    QString desk;
};

/// One call on its way through a handler.
struct Call {
    const Request& request;
    const Service& service;
    Database& database;
    Caller caller;        ///< empty where the call needs no token
    QStringList captures; ///< what stood at the path's placeholders

    /// The body as a JSON object: `unsupported-media-type`, `bad-request` or `invalid` otherwise.
    Result<QJsonObject> json() const;
};

/// Milliseconds since 1970, and such a time as the API writes it.
qint64 nowMs();
QString timeText(qint64 ms);

/// Of a value of the API: whether it has the form of a UUID, or of a hash or key in hex.
bool isUuid(const QString& text);
bool isHex(const QString& text, qsizetype digits);

/// The member's text; `invalid` names it where it is missing, no text, empty (unless allowed) or
/// longer than `most`.
Result<QString> textMember(const QJsonObject& object, const QString& key, qsizetype most,
                           bool mayBeEmpty = false);

} // namespace titledesk::central
