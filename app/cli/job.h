// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "exitcode.h"
#include "output.h"
#include "store.h"

#include <memory>
#include <optional>

namespace titledesk {

/// One run of the program: what was asked for, and where the answer goes.
class Job {
public:
    Job(CommandLine line, Output& out);

    const CommandLine& line() const { return m_line; }
    Output& out() { return m_out; }

    QString folder() const;  ///< `--data`, or the desk's
    QString account() const; ///< `--account`, or admin

    /// TITLEDESK_PASSWORD, a line of standard input, or what is typed at a terminal. Usage error
    /// where none of them is there. `twice`: a new password is typed again.
    Result<QString> password(bool twice = false);

    /// A password to be set: TITLEDESK_NEW_PASSWORD, the next line of standard input with
    /// `--password-stdin`, or what is typed twice at a terminal. Usage error otherwise.
    Result<QString> newPassword(const QString& forAccount);

    /// The unit's store, opened once with the account's password.
    Result<Store*> store();

private:
    Result<QString> readPassword(bool twice);
    static Result<QString> typedTwice(const QString& typed);

    CommandLine m_line;
    Output& m_out;
    std::unique_ptr<Store> m_store;
    std::optional<QString> m_password; ///< asked for once
};

} // namespace titledesk
