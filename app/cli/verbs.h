// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job.h"

namespace titledesk {

/// One thing that the program does. `run` answers through the job's output and gives the exit, or
/// the error that the program ends with.
struct Verb {
    QString name;
    QString usage;   ///< what is written after the name
    QString summary; ///< one line for the list of verbs
    QVector<Option> options;
    int leastArguments = 0;
    int mostArguments = 0; ///< -1: any number
    Result<Exit> (*run)(Job& job) = nullptr;
};

/// All verbs in the order of the help.
const QVector<Verb>& verbs();

Verb initVerb();
Verb sampleVerb();
Verb importVerb();
Verb listVerb();
Verb showVerb();
Verb passVerb();
Verb returnVerb();
Verb terminateVerb();
Verb undoVerb();
Verb tallyVerb();
Verb unitVerb();
Verb postsVerb();
Verb evidenceVerb();
Verb plansVerb();
Verb newsVerb();
Verb outboxVerb();
Verb signInVerb();
Verb syncVerb();
Verb exportVerb();
Verb auditVerb();
Verb backupVerb();
Verb restoreVerb();
Verb verifyVerb();
Verb rekeyVerb();
Verb accountVerb();

} // namespace titledesk
