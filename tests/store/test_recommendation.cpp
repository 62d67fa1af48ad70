// SPDX-License-Identifier: GPL-3.0-or-later
#include "decisionbody.h"
#include "recommendationphrase.h"
#include "recommending.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

KeptPublicity read(Store& store, PublicityId id)
{
    return waitFor(store.read([&](Connection& c) { return readPublicity(c, id); })).value();
}

Recommendation draftOf(Store& store, SubmissionId id)
{
    return waitFor(store.read([&](Connection& c) { return readRecommendation(c, id); })).value();
}

SubmissionDetail detailOf(Store& store, SubmissionId id)
{
    return waitFor(store.read([&](Connection& c) {
               return Submissions(c, Catalog::builtIn()).detail(id, u"admin"_s);
           }))
        .value();
}

SubmissionRow rowOf(Store& store, SubmissionId id)
{
    return waitFor(store.read([&](Connection& c) {
               return Submissions(c, Catalog::builtIn()).rows({id}, u"admin"_s);
           }))
        .value()
        .first();
}

bool warns(const SubmissionDetail& detail, const QString& code)
{
    return std::ranges::any_of(detail.checks, [&](const Check& check) {
        return check.code == code && check.level == Check::Level::Warning;
    });
}

bool isChanged(Store& store, SubmissionId id)
{
    return rowOf(store, id).application->publicity.status == PublicityFacts::Status::Changed;
}

Result<void> publiciseIn(Store& store, PublicityId id, const QVector<SubmissionId>& applications)
{
    return waitFor(store.write(
        [&](Connection& c) { return publicise(c, store.session(), id, applications); }));
}

} // namespace

/// What an application needs to pass (M14, M15, B8).
class TestRecommendation : public QObject {
    Q_OBJECT

private slots:
    void M14_everyGapIsNamed();
    void M14_phraseIsFilledIn();
    void M14_draftIsKeptAsWritten();
    void M14_frozenWithAllOfIt();
    void M14_onePublicityForMany();
    void M14_changedDatesLeaveTheOldLink();
    void M14_passedOnStays();
    void M14_materialChangedAfterPublicity();
    void M14_publicityIsFiveWorkingDays_data();
    void M14_publicityIsFiveWorkingDays();
    void M15_publicInstitutionAnswersAboutThePost();
    void M15_enterpriseIsNotAsked();
    void M15_noneLeftIsAWarning();
    void M16_returnNeedsNoRecommendation();
};

void TestRecommendation::M14_everyGapIsNamed()
{
    StoreFixture unit;
    auto store = unit.create();
    const SubmissionId id = fillApplications(*store, 1).first();
    QCOMPARE(decide(*store, passing({id})).value().refused.first().code,
             u"recommendation_missing"_s);
    QCOMPARE(missingFor(*store, id),
             (QStringList{u"recommendation_missing"_s, u"publicity_missing"_s,
                          u"post_answer_missing"_s}));
    const Recommendation complete = completeDraft(*store, unit);
    const auto gapsWith = [&](auto change) {
        Recommendation draft = complete;
        KeptPublicity kept = read(*store, complete.publicity);
        kept.id = {};
        change(draft, kept);
        draft.publicity = publicityIn(*store, kept);
        if (!recommend(*store, id, draft))
            return QStringList{u"refused"_s};
        return missingFor(*store, id);
    };
    QCOMPARE(gapsWith([](auto&, auto&) {}), QStringList());
    QCOMPARE(gapsWith([](auto& draft, auto&) { draft.text = u"  "_s; }),
             QStringList{u"recommendation_missing"_s});
    for (const QString& left :
         {u"自×年×月×日至×月×日公示"_s, u"自2026年3月2日至×月×日"_s, u"同意推荐申报××职称。"_s})
        QCOMPARE(gapsWith([&](auto& draft, auto&) { draft.text = left; }),
                 QStringList{u"recommendation_placeholder"_s});
    QCOMPARE(gapsWith([](auto& draft, auto&) { draft.text = u"展板 3×2 米，同意推荐。"_s; }),
             QStringList());
    QCOMPARE(gapsWith([](auto&, auto& kept) { kept.facts.to = QDate(2026, 3, 5); }),
             QStringList{u"publicity_short"_s});
    QCOMPARE(gapsWith([](auto&, auto& kept) { kept.facts.result.clear(); }),
             QStringList{u"publicity_result_missing"_s});
    QCOMPARE(gapsWith([](auto&, auto& kept) { kept.proof.clear(); }),
             QStringList{u"publicity_proof_missing"_s});
    // A year without a calendar is asked about, whatever the number of days.
    const auto elsewhere = [](auto&, auto& kept) {
        kept.facts.from = QDate(2015, 3, 2);
        kept.facts.to = QDate(2015, 3, 13);
    };
    QCOMPARE(gapsWith(elsewhere), QStringList{u"calendar_unknown"_s});
    QCOMPARE(gapsWith([&](auto& draft, auto& kept) {
                 elsewhere(draft, kept);
                 kept.facts.calendarConfirmed = true;
             }),
             QStringList());
    QCOMPARE(gapsWith([](auto& draft, auto&) { draft.stamped.clear(); }), QStringList());
    QVERIFY(warns(detailOf(*store, id), u"stamped_missing"_s));
    QVERIFY(recommend(*store, id, complete));
    const auto outcome = decide(*store, passing({id})).value();
    QVERIFY2(outcome.refused.isEmpty(),
             outcome.refused.isEmpty() ? "" : qPrintable(outcome.refused.first().message));
}

void TestRecommendation::M14_phraseIsFilledIn()
{
    const QString phrase = u"自×年×月×日至×月×日公示，无异议，同意推荐申报××职称。"_s;
    Publicity facts;
    QCOMPARE(filledPhrase(phrase, facts, {}), phrase);
    QCOMPARE(filledPhrase(phrase, facts, u"工程师"_s),
             u"自×年×月×日至×月×日公示，无异议，同意推荐申报工程师职称。"_s);
    facts.from = QDate(2026, 11, 2);
    facts.to = QDate(2026, 11, 6);
    const QString filled = filledPhrase(phrase, facts, u"工程师"_s);
    QCOMPARE(filled, u"自2026年11月2日至11月6日公示，无异议，同意推荐申报工程师职称。"_s);
    QVERIFY(!holdsPlaceholder(filled));
    facts.to = QDate(2027, 1, 8);
    QCOMPARE(filledPhrase(u"自×年×月×日至×月×日公示"_s, facts, {}),
             u"自2026年11月2日至2027年1月8日公示"_s);
}

void TestRecommendation::M14_draftIsKeptAsWritten()
{
    StoreFixture unit;
    auto store = unit.create();
    const SubmissionId id = fillApplications(*store, 1).first();
    Recommendation draft = completeDraft(*store, unit);
    draft.takesPost = u"yes"_s;
    draft.postGrade = 10;
    QVERIFY(recommend(*store, id, draft));
    QCOMPARE(draftOf(*store, id), draft);
    const KeptPublicity kept = read(*store, draft.publicity);
    QCOMPARE(kept.facts, endedPublicity());
    QCOMPARE(kept.proof.size(), 1);
    QCOMPARE(kept.applications, QVector<SubmissionId>{id});
    draft.stamped.clear();
    QVERIFY(recommend(*store, id, draft));
    QCOMPARE(draftOf(*store, id), draft);
    QCOMPARE(recommend(*store, allIds(*store).first(), draft).error().reason, u"not_application"_s);
    draft.postGrade = 14;
    QCOMPARE(recommend(*store, id, draft).error().reason, u"post_grade"_s);
}

void TestRecommendation::M14_frozenWithAllOfIt()
{
    StoreFixture unit;
    auto store = unit.create();
    const SubmissionId id = fillApplications(*store, 1).first();
    Recommendation draft = completeDraft(*store, unit);
    draft.takesPost = u"yes"_s;
    draft.postGrade = 10;
    QVERIFY(recommend(*store, id, draft));
    const KeptPublicity kept = read(*store, draft.publicity);
    QVERIFY(decide(*store, passing({id})).value().refused.isEmpty());
    const auto bytes = waitFor(store->read([&](Connection& c) -> Result<QByteArray> {
        Statement row(c, u"SELECT body FROM outbox ORDER BY seq DESC LIMIT 1"_s);
        return row.next() ? Result<QByteArray>(row.bytes(0)) : row.error();
    }));
    const DecisionBody body = DecisionBody::parse(bytes.value()).value();
    const QJsonObject publicity = body.recommendation[u"publicity"_s].toObject();
    QCOMPARE(body.recommendation[u"text"_s].toString(), draft.text);
    QCOMPARE(body.recommendation[u"takes_post"_s].toString(), u"yes"_s);
    QCOMPARE(body.recommendation[u"post_grade"_s].toInt(), 10);
    QCOMPARE(body.recommendation[u"post_note"_s].toString(), draft.postNote);
    QCOMPARE(publicity[u"id"_s].toString(), kept.uuid);
    QCOMPARE(publicity[u"from"_s].toString(), u"2026-03-02"_s);
    QCOMPARE(publicity[u"to"_s].toString(), u"2026-03-06"_s);
    QCOMPARE(publicity[u"working_days"_s].toInt(), 5);
    QCOMPARE(publicity[u"place"_s].toString(), u"公告栏"_s);
    QCOMPARE(publicity[u"department"_s].toString(), u"人事科"_s);
    QCOMPARE(publicity[u"phone"_s].toString(), u"0551-60000000"_s);
    QCOMPARE(publicity[u"result"_s].toString(), u"无异议"_s);
    const QString proof = kept.proof.first().sha256;
    const QString stamped = draft.stamped.first().sha256;
    QCOMPARE(publicity[u"proof"_s].toArray(), QJsonArray{proof});
    QCOMPARE(body.recommendation[u"stamped"_s].toArray(), QJsonArray{stamped});
    // Both files go up with the decision.
    QVERIFY(body.evidence.contains(proof));
    QVERIFY(body.evidence.contains(stamped));
}

void TestRecommendation::M14_onePublicityForMany()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto ids = fillApplications(*store, 3);
    const Recommendation complete = completeDraft(*store, unit);
    QVERIFY(publiciseIn(*store, complete.publicity, ids));
    QCOMPARE(read(*store, complete.publicity).applications, ids);
    for (const SubmissionId id : ids) {
        // Its proof is there once for all; what each lacks is its own.
        QCOMPARE(missingFor(*store, id),
                 (QStringList{u"recommendation_missing"_s, u"post_answer_missing"_s}));
    }
    // Another one of the same dates is another one: nothing is joined by chance.
    KeptPublicity same = read(*store, complete.publicity);
    same.id = {};
    QVERIFY(publicityIn(*store, same) != complete.publicity);
    QCOMPARE(waitFor(store->read([](Connection& c) { return readPublicities(c); })).value().size(),
             2);
    QCOMPARE(publiciseIn(*store, complete.publicity, {allIds(*store).first()}).error().reason,
             u"not_application"_s);
}

void TestRecommendation::M14_changedDatesLeaveTheOldLink()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto ids = fillApplications(*store, 2);
    Recommendation draft = completeDraft(*store, unit);
    const PublicityId first = draft.publicity;
    QVERIFY(publiciseIn(*store, first, ids));
    KeptPublicity other;
    other.facts = endedPublicity();
    other.facts.from = QDate(2026, 4, 7);
    other.facts.to = QDate(2026, 4, 14);
    draft.publicity = publicityIn(*store, other);
    QVERIFY(recommend(*store, ids[0], draft));
    QCOMPARE(read(*store, first).applications, QVector<SubmissionId>{ids[1]});
    const auto links = waitFor(store->read([&](Connection& c) -> Result<qint64> {
        Statement row(c, u"SELECT count(*) FROM publicity_submission WHERE submission_id = ?"_s);
        row.bind(ids[0].value);
        return row.next() ? Result<qint64>(row.number(0)) : row.error();
    }));
    QCOMPARE(links.value(), 1);
    // Dates changed in place hold for everyone who rests on it.
    KeptPublicity moved = read(*store, first);
    moved.facts.to = QDate(2026, 3, 9);
    QCOMPARE(publicityIn(*store, moved), first);
    QCOMPARE(read(*store, first).facts.to, QDate(2026, 3, 9));
    moved.facts.to = QDate(2026, 3, 1);
    QCOMPARE(waitFor(store->write(
                         [&](Connection& c) { return writePublicity(c, store->session(), moved); }))
                 .error()
                 .reason,
             u"publicity_dates"_s);
}

void TestRecommendation::M14_passedOnStays()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto ids = fillApplications(*store, 2);
    const Recommendation draft = completeDraft(*store, unit);
    for (const SubmissionId id : ids)
        QVERIFY(recommend(*store, id, draft));
    const auto passed = decide(*store, passing({ids[0]})).value();
    QCOMPARE(passed.decisions.size(), 1);
    KeptPublicity kept = read(*store, draft.publicity);
    QVERIFY(kept.fixed);
    kept.facts.result = u"有异议"_s;
    const auto write = [&] {
        return waitFor(
            store->write([&](Connection& c) { return writePublicity(c, store->session(), kept); }));
    };
    QCOMPARE(write().error().reason, u"publicity_fixed"_s);
    QCOMPARE(recommend(*store, ids[0], draft).error().reason, u"not_pending"_s);
    QVERIFY(waitFor(store->write([&](Connection& c) {
        return Decisions(c, Catalog::builtIn(), store->session()).undo(passed.decisions);
    })));
    QVERIFY(write());
}

void TestRecommendation::M14_materialChangedAfterPublicity()
{
    StoreFixture unit;
    auto store = unit.create();
    const SubmissionId id = fillApplications(*store, 1).first();
    const Recommendation draft = completeDraft(*store, unit);
    QVERIFY(recommend(*store, id, draft));
    QVERIFY(!warns(detailOf(*store, id), u"publicity_changed"_s));
    Fields changed = applicationRow();
    changed[u"specialty"_s] = u"建筑"_s;
    // What hung on the wall stays as it was: the change is a version of its own.
    QCOMPARE(take(*store, u"application"_s, 0, changed).value(), Intake::Updated);
    const SubmissionRow row = rowOf(*store, id);
    QCOMPARE(row.version, 2);
    QVERIFY(isChanged(*store, id));
    QVERIFY(row.checks >= Check::Level::Warning);
    QVERIFY(warns(detailOf(*store, id), u"publicity_changed"_s));
    // Saving the same draft again does not publicise anew.
    QVERIFY(recommend(*store, id, draft));
    QVERIFY(publiciseIn(*store, draft.publicity, {id}));
    QVERIFY(isChanged(*store, id));
    // It warns and does not bar; another notice settles it.
    QCOMPARE(missingFor(*store, id), QStringList());
    KeptPublicity again = read(*store, draft.publicity);
    again.id = {};
    QVERIFY(publiciseIn(*store, publicityIn(*store, again), {id}));
    QVERIFY(!isChanged(*store, id));
}

void TestRecommendation::M14_publicityIsFiveWorkingDays_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char* name, const QDate& from, const QDate& to, const QDate& today,
                        const QString& fault) {
        QTest::newRow(name) << from << to << today << fault;
    };
    const QDate later(2026, 12, 1);
    row("monday to friday", {2026, 3, 2}, {2026, 3, 6}, later, {});
    row("four days", {2026, 3, 2}, {2026, 3, 5}, later, u"publicity_short"_s);
    row("a week over the weekend", {2026, 3, 5}, {2026, 3, 11}, later, {});
    row("weekends do not count", {2026, 3, 6}, {2026, 3, 11}, later, u"publicity_short"_s);
    row("national day is no work", {2026, 9, 30}, {2026, 10, 7}, later, u"publicity_short"_s);
    row("ends today", {2026, 3, 2}, {2026, 3, 6}, {2026, 3, 6}, {});
    row("ends tomorrow", {2026, 3, 2}, {2026, 3, 6}, {2026, 3, 5}, u"publicity_running"_s);
    row("no calendar", {2035, 3, 5}, {2035, 3, 16}, {2036, 1, 1}, u"calendar_unknown"_s);
    row("no dates", {}, {}, later, u"publicity_missing"_s);
    row("wrong way round", {2026, 3, 6}, {2026, 3, 2}, later, u"publicity_dates"_s);
}

void TestRecommendation::M14_publicityIsFiveWorkingDays()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(QDate, today);
    QFETCH(QString, fault);
    Publicity facts = endedPublicity();
    facts.from = from;
    facts.to = to;
    const auto faults = publicityFaults(facts, today);
    QCOMPARE(faults.isEmpty() ? QString() : faults.first().code, fault);
    if (!faults.isEmpty())
        QVERIFY(!faults.first().message.isEmpty());
}

void TestRecommendation::M15_publicInstitutionAnswersAboutThePost()
{
    StoreFixture unit;
    auto store = unit.create();
    const SubmissionId id = fillApplications(*store, 1).first();
    Recommendation draft = completeDraft(*store, unit);
    const auto gaps = [&](const QString& takes, std::optional<int> grade, const QString& note) {
        draft.takesPost = takes;
        draft.postGrade = grade;
        draft.postNote = note;
        return recommend(*store, id, draft) ? missingFor(*store, id) : QStringList{u"refused"_s};
    };
    const QStringList missing{u"post_answer_missing"_s};
    QCOMPARE(gaps({}, {}, u"说明"_s), missing); // there is no default
    QCOMPARE(gaps(u"no"_s, {}, {}), missing);
    QCOMPARE(gaps(u"yes"_s, 10, {}), missing);
    QCOMPARE(gaps(u"yes"_s, {}, u"占用中级岗位"_s), missing);
    QCOMPARE(gaps(u"yes"_s, 10, u"占用中级岗位"_s), QStringList());
    QCOMPARE(gaps(u"no"_s, {}, u"不占用"_s), QStringList());
}

void TestRecommendation::M15_enterpriseIsNotAsked()
{
    StoreFixture unit;
    auto store = createIn(unit, u"state_enterprise"_s);
    const SubmissionId id = fillApplications(*store, 1).first();
    Recommendation draft = completeDraft(*store, unit);
    QVERIFY(recommend(*store, id, draft));
    // An answer that nobody asked for is not kept.
    QVERIFY(draftOf(*store, id).takesPost.isEmpty());
    QVERIFY(draftOf(*store, id).postNote.isEmpty());
    QCOMPARE(missingFor(*store, id), QStringList());
    QCOMPARE(decide(*store, passing({id})).value().decisions.size(), 1);
}

void TestRecommendation::M15_noneLeftIsAWarning()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto ids = fillApplications(*store, 2);
    EvidenceRef form = storedFile(*store, unit, u"岗位核准表.pdf"_s);
    const auto approved = waitFor(store->write([&](Connection& c) -> Result<void> {
        if (auto grades = c.script(u"INSERT INTO post_grade (kind, grade, approved) VALUES "
                                   "('professional', 10, 1), ('professional', 7, 2)"_s);
            !grades)
            return grades;
        if (auto attached =
                attachEvidence(c, store->session(), EvidenceOwner::PostApproval, 1, 1, form);
            !attached)
            return attached;
        return c.script(u"INSERT INTO post_approval (id, document_no, authority, approved_on, "
                        "submitted_at, account) VALUES (1, '皖人社〔2025〕1 号', '人社局', "
                        "'2025-01-01', 1, 'admin')"_s);
    }));
    QVERIFY2(approved, approved ? "" : qPrintable(approved.error().detail));
    Recommendation draft = completeDraft(*store, unit);
    draft.takesPost = u"yes"_s;
    draft.postGrade = 10;
    QVERIFY(recommend(*store, ids[0], draft));
    QVERIFY(!warns(detailOf(*store, ids[0]), u"post_none_left"_s));
    QCOMPARE(decide(*store, passing({ids[0]})).value().decisions.size(), 1);
    QVERIFY(recommend(*store, ids[1], draft));
    QVERIFY(warns(detailOf(*store, ids[1]), u"post_none_left"_s));
    QCOMPARE(decide(*store, passing({ids[1]})).value().decisions.size(), 1);
}

void TestRecommendation::M16_returnNeedsNoRecommendation()
{
    StoreFixture unit;
    auto store = unit.create();
    const SubmissionId id = fillApplications(*store, 1).first();
    QCOMPARE(decide(*store, returning({id})).value().decisions.size(), 1);
    // What was returned may be recommended: correcting it to passed needs it.
    QVERIFY(recommend(*store, id, completeDraft(*store, unit)));
}

QTEST_GUILESS_MAIN(TestRecommendation)
#include "test_recommendation.moc"
