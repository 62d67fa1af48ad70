// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "submission.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

// What the files of InboxWriter share.
namespace titledesk::inbox {

using namespace Qt::StringLiterals;

inline QString words(const char* text)
{
    return QCoreApplication::translate("Inbox", text);
}

inline Error refuse(const QString& reason, const char* message)
{
    return {Error::Code::Refused, reason, words(message)};
}

inline Error badItem()
{
    return refuse(u"bad_item"_s, QT_TRANSLATE_NOOP("Inbox", "平台下发的内容不符合约定。"));
}

inline qint64 timeOf(const QJsonValue& value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

inline Fields fieldsOf(const QJsonObject& record)
{
    return fieldsFromJson(
        QJsonDocument(record[u"fields"_s].toObject()).toJson(QJsonDocument::Compact));
}

/// An error of one item, not of the store as a whole.
inline bool isOfItem(const Error& error)
{
    if (error.reason == u"busy" || error.reason == u"disk_full" || error.reason == u"no_access")
        return false;
    return error.code == Error::Code::Refused || error.code == Error::Code::BadInput;
}

inline QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace titledesk::inbox
