// SPDX-License-Identifier: GPL-3.0-or-later
#include "uniquekey.h"

#include <QCryptographicHash>

namespace titledesk {

QByteArray uniqueKey(const Item& item, const Fields& fields)
{
    const QByteArray text = item.uniqueValues(fields).join(QChar(0x1f)).toUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(16);
}

} // namespace titledesk
