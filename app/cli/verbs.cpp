// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

namespace titledesk {

const QVector<Verb>& verbs()
{
    static const QVector<Verb> all{
        initVerb(),   sampleVerb(),    listVerb(),   showVerb(),    passVerb(),
        returnVerb(), terminateVerb(), undoVerb(),   tallyVerb(),   unitVerb(),
        outboxVerb(), auditVerb(),     backupVerb(), restoreVerb(), verifyVerb(),
    };
    return all;
}

} // namespace titledesk
