// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unit.h"

namespace titledesk {

/// The account file (账号文件, M4) that `titledesk-central unit add --account-file` writes for a
/// unit that cannot have a portal account. It opens nothing by itself: its code enrols one desk,
/// once, and the password is chosen at that desk.
struct AccountFile {
    QString server;  ///< central's address: https, or http on the loopback address
    Unit unit;       ///< as the HR authority sent it
    QString account; ///< the administrator's account
    QString code;    ///< enrolment code, good once

    QByteArray toBytes() const; ///< JSON, UTF-8

    /// BadInput (`bad_account_file`, `newer_account_file`) for anything that toBytes() would not
    /// write: more than 64 KiB, no JSON, a missing, additional or wrong member, an unsafe address,
    /// a unit that checkUnit() refuses.
    static Result<AccountFile> parse(const QByteArray& bytes);
};

} // namespace titledesk
