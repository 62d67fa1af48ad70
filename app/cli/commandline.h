// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>
#include <QVector>

namespace titledesk {

struct Option {
    enum class Takes { Nothing, Value, MaybeValue };
    QString name; ///< without the dashes
    Takes takes = Takes::Value;
};

/// Options that every verb understands: data, account, json, password-stdin, help.
const QVector<Option>& globalOptions();

/// A command as it was written: `titledesk-cli [options] VERB [arguments and options]`.
struct CommandLine {
    QString verb;
    QStringList arguments;              ///< after the verb
    QMap<QString, QStringList> options; ///< each in the order given
    QString accountBefore;              ///< `--account` written before the verb: always the store's

    bool has(const QString& option) const { return options.contains(option); }
    /// The last one given, or `fallback`.
    QString value(const QString& option, const QString& fallback = {}) const;
    /// A whole number of at least `least`; usage error for anything else.
    Result<int> number(const QString& option, int least, int fallback) const;
};

/// The verb: the first argument that is neither an option nor a global option's value.
QString verbIn(const QStringList& arguments);

/// Usage error (reason `usage`) for an option that neither all verbs nor this one know, or one
/// without its value.
Result<CommandLine> parseCommandLine(const QStringList& arguments, const QVector<Option>& options);

} // namespace titledesk
