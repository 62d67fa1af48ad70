// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {

Result<void> mayEdit(const Session& session)
{
    if (session.role != Role::ReadOnly)
        return {};
    return Error{Error::Code::Refused, u"read_only_account"_s,
                 QCoreApplication::translate("Rights", "只读账号只能查看，没有改动。")};
}

} // namespace titledesk
