// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenrecommendation.h"

namespace titledesk {

Result<WrittenRecommendation> readWritten(Connection& connection, SubmissionId application)
{
    auto draft = readRecommendation(connection, application);
    if (!draft)
        return draft.error();
    WrittenRecommendation read{draft.value(), {}};
    if (!read.draft.publicity.isValid())
        return read;
    auto publicity = readPublicity(connection, read.draft.publicity);
    if (!publicity)
        return publicity.error();
    read.publicity = publicity.value();
    return read;
}

} // namespace titledesk
