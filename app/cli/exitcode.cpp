// SPDX-License-Identifier: GPL-3.0-or-later
#include "exitcode.h"

using namespace Qt::StringLiterals;

namespace titledesk {

Error usageError(const QString& message)
{
    return {Error::Code::BadInput, u"usage"_s, message};
}

Exit exitFor(const Error& error)
{
    if (error.reason == u"usage")
        return Exit::Usage;
    switch (error.code) {
    case Error::Code::BadInput:
        return Exit::BadInput;
    case Error::Code::Unreachable:
        return Exit::Unreachable;
    case Error::Code::Damaged:
        return Exit::Damaged;
    case Error::Code::Refused:
    case Error::Code::WrongPassword:
    case Error::Code::Cancelled:
    case Error::Code::Internal:
        return Exit::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace titledesk
