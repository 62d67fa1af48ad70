// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefresh.h"

#include "decisions.h"
#include "submissions.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kLookAt = 400; // rows among which those that can pass are looked for

Result<QVector<SubmissionId>> candidates(Connection& connection, const QString& account, int most)
{
    SubmissionQuery query;
    query.kind = Kind::Achievement;
    query.states = {State::Pending};
    query.descending = true;
    Submissions submissions(connection, Catalog::builtIn());
    auto ids = submissions.ids(query);
    if (!ids)
        return ids.error();
    auto rows = submissions.rows(ids.value().mid(0, kLookAt), account);
    if (!rows)
        return rows.error();
    QVector<SubmissionId> chosen;
    for (const SubmissionRow& row : rows.value())
        if (chosen.size() < most && row.person.registration == State::Passed &&
            row.checks != Check::Level::Error)
            chosen.append(row.id);
    return chosen;
}

} // namespace

Result<void> decideFresh(Store& store, int most)
{
    const Session& session = store.session();
    return waitFor(store.write([&](Connection& connection) -> Result<void> {
        auto ids = candidates(connection, session.account, most);
        if (!ids)
            return ids.error();
        const qsizetype returned = ids.value().size() / 4;
        Decisions decisions(connection, Catalog::builtIn(), session);
        DecisionRequest pass;
        pass.ids = ids.value().mid(returned);
        pass.opinion = u"经审核，所提交材料真实、完整、有效，同意通过。"_s;
        pass.each = true;
        DecisionRequest back;
        back.action = Action::Return;
        back.ids = ids.value().mid(0, returned);
        back.opinion = u"证明材料不清晰，请重新上传。"_s;
        back.each = true;
        for (const DecisionRequest& request : {pass, back})
            if (auto done = decisions.decide(request); !done)
                return done.error();
        return {};
    }));
}

} // namespace titledesk
