// SPDX-License-Identifier: GPL-3.0-or-later
#include "webaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace titledesk {

bool isLoopbackHost(const QString& host)
{
    static const QRegularExpression ipv4(u"\\A127(\\.\\d{1,3}){3}\\z"_s);
    return host == u"localhost" || host == u"::1" || ipv4.match(host).hasMatch();
}

bool isSafeWebAddress(const QUrl& address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty() ||
        address.hasFragment())
        return false;
    return address.scheme() == u"https" ||
           (address.scheme() == u"http" && isLoopbackHost(address.host()));
}

} // namespace titledesk
