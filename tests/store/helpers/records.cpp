// SPDX-License-Identifier: GPL-3.0-or-later
#include "records.h"

#include "identifiers.h"

using namespace Qt::StringLiterals;

namespace titledesk {

QString madeUpIdNumber(int number)
{
    const QString first = u"34000019800102%1"_s.arg(number, 3, 10, QChar(u'0'));
    return first + idNumberCheckCharacter(first);
}

Fields rosterRow(int number)
{
    const QString id = madeUpIdNumber(number);
    return {{u"name"_s, u"人员%1"_s.arg(number)},
            {u"sex"_s, sexFromIdNumber(id)},
            {u"id_number"_s, id},
            {u"mobile"_s, u"1380000%1"_s.arg(number, 4, 10, QChar(u'0'))}};
}

Fields courseRow(int number, const QString& hours)
{
    return {{u"year"_s, u"2025"_s},
            {u"kind"_s, u"public"_s},
            {u"subject"_s, u"培训%1"_s.arg(number)},
            {u"organizer"_s, u"示例学校"_s},
            {u"hours"_s, hours},
            {u"start"_s, u"2025-03-01"_s}};
}

Result<Intake> take(Store& store, const QString& item, int person, const Fields& fields)
{
    return waitFor(store.write([&](Connection& c) {
        IntakeWriter writer(c, Catalog::builtIn(), store.session());
        if (item == kRegistrationItem)
            return writer.registration(fields, u"import"_s);
        return writer.submission(*Catalog::builtIn().item(item), madeUpIdNumber(person), fields,
                                 u"import"_s);
    }));
}

void fill(Store& store, int people, int courses)
{
    const auto done = waitFor(store.write([&](Connection& c) -> Result<void> {
        IntakeWriter writer(c, Catalog::builtIn(), store.session());
        const Item& course = *Catalog::builtIn().item(u"continuing_education");
        for (int person = 0; person < people; ++person) {
            if (auto taken = writer.registration(rosterRow(person), u"import"_s); !taken)
                return taken.error();
            for (int n = 0; n < courses; ++n) {
                auto taken =
                    writer.submission(course, madeUpIdNumber(person), courseRow(n), u"import"_s);
                if (!taken)
                    return taken.error();
            }
        }
        return {};
    }));
    if (!done)
        qFatal("fill: %s", qPrintable(done.error().reason + done.error().detail));
}

QVector<SubmissionId> allIds(Store& store, const SubmissionQuery& query)
{
    return waitFor(store.read([&](Connection& c) {
               return Submissions(c, Catalog::builtIn()).ids(query);
           }))
        .value();
}

Result<DecisionOutcome> decide(Store& store, const DecisionRequest& request)
{
    return waitFor(store.write([&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), store.session()).decide(request);
    }));
}

DecisionRequest passing(const QVector<SubmissionId>& ids)
{
    DecisionRequest request;
    request.ids = ids;
    request.opinion = u"同意通过。"_s;
    return request;
}

DecisionRequest returning(const QVector<SubmissionId>& ids)
{
    DecisionRequest request = passing(ids);
    request.action = Action::Return;
    request.opinion = u"请补充材料。"_s;
    return request;
}

void passRegistrations(Store& store)
{
    SubmissionQuery query;
    query.kind = Kind::Registration;
    query.states = {State::Pending};
    const auto outcome = decide(store, passing(allIds(store, query)));
    if (!outcome || !outcome.value().refused.isEmpty())
        qFatal("registrations: %s", outcome ? qPrintable(outcome.value().refused.first().code)
                                            : qPrintable(outcome.error().detail));
}

Result<void> runScript(Store& store, const QString& sql)
{
    return waitFor(store.write([&](Connection& c) { return c.script(sql); }));
}

} // namespace titledesk
