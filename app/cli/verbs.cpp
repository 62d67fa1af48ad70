// SPDX-License-Identifier: GPL-3.0-or-later
#include "verbs.h"

namespace titledesk {

const QVector<Verb>& verbs()
{
    static const QVector<Verb> all{
        initVerb(),   sampleVerb(),  importVerb(),    listVerb(),   showVerb(),
        passVerb(),   returnVerb(),  terminateVerb(), undoVerb(),   tallyVerb(),
        unitVerb(),   postsVerb(),   evidenceVerb(),  plansVerb(),  newsVerb(),
        outboxVerb(), signInVerb(),  syncVerb(),      exportVerb(), auditVerb(),
        backupVerb(), restoreVerb(), verifyVerb(),    rekeyVerb(),  accountVerb(),
    };
    return all;
}

} // namespace titledesk
