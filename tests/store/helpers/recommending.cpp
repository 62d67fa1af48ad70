// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommending.h"

#include "evidence.h"
#include "evidencefiles.h"
#include "needs.h"

using namespace Qt::StringLiterals;

namespace titledesk {

std::unique_ptr<Store> createIn(const StoreFixture& unit, const QString& nature)
{
    NewStore what = sampleUnit();
    what.unit.nature = nature;
    auto created = Store::create(unit.folder(), what);
    if (!created)
        qFatal("create: %s", qPrintable(created.error().reason));
    return std::move(created.value().store);
}

Fields applicationRow(const QString& year, const QString& plan)
{
    return {{u"year"_s, year},
            {u"plan"_s, plan},
            {u"series"_s, u"engineering"_s},
            {u"title"_s, u"工程师"_s},
            {u"level"_s, u"intermediate"_s},
            {u"specialty"_s, u"土木"_s},
            {u"kind"_s, u"regular"_s}};
}

QVector<SubmissionId> fillApplications(Store& store, int people)
{
    fill(store, people, 0);
    passRegistrations(store);
    for (int person = 0; person < people; ++person)
        if (const auto taken = take(store, u"application"_s, person, applicationRow()); !taken)
            qFatal("application: %s", qPrintable(taken.error().reason));
    SubmissionQuery query;
    query.kind = Kind::Application;
    return allIds(store, query);
}

Publicity endedPublicity()
{
    Publicity facts;
    facts.from = QDate(2026, 3, 2);
    facts.to = QDate(2026, 3, 6);
    facts.place = u"公告栏"_s;
    facts.department = u"人事科"_s;
    facts.phone = u"0551-60000000"_s;
    facts.result = u"无异议"_s;
    return facts;
}

EvidenceRef storedFile(Store& store, const StoreFixture& unit, const QString& name)
{
    return storedFile(store, unit, name, "%PDF-1.4\n" + name.toUtf8());
}

EvidenceRef storedFile(Store& store, const StoreFixture& unit, const QString& name,
                       const QByteArray& bytes)
{
    const QString path = writeFile(unit.beside(name), bytes);
    const auto put =
        waitFor(store.writeEvidence([&](Connection& c) { return putContent(c, path); }));
    if (!put)
        qFatal("content: %s", qPrintable(put.error().reason));
    return put.value();
}

PublicityId publicityIn(Store& store, const KeptPublicity& kept)
{
    const auto written = waitFor(
        store.write([&](Connection& c) { return writePublicity(c, store.session(), kept); }));
    if (!written)
        qFatal("publicity: %s", qPrintable(written.error().reason));
    return written.value();
}

Recommendation completeDraft(Store& store, const StoreFixture& unit)
{
    KeptPublicity kept;
    kept.facts = endedPublicity();
    kept.proof = {storedFile(store, unit, u"公示证明.pdf"_s)};
    Recommendation draft;
    draft.text = u"同意推荐。"_s;
    draft.publicity = publicityIn(store, kept);
    draft.takesPost = u"no"_s;
    draft.postNote = u"不占用本单位职位数"_s;
    draft.stamped = {storedFile(store, unit, u"推荐意见.pdf"_s)};
    return draft;
}

Result<void> recommend(Store& store, SubmissionId application, const Recommendation& draft)
{
    return waitFor(store.write([&](Connection& c) {
        return writeRecommendation(c, store.session(), application, draft);
    }));
}

QStringList missingFor(Store& store, SubmissionId application)
{
    const auto read = waitFor(store.read([&](Connection& c) -> Result<NeedFacts> {
        NeedFacts facts;
        if (auto gaps = readGaps(c, application, facts); !gaps)
            return gaps.error();
        return facts;
    }));
    QStringList codes;
    for (const Missing& gap : read.value().recommendationGaps + read.value().postGaps)
        codes.append(gap.code);
    return codes;
}

} // namespace titledesk
