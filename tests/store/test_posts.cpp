// SPDX-License-Identifier: GPL-3.0-or-later
#include "postrecords.h"
#include "recommendations.h"
#include "records.h"
#include "storefixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

const PostGrade kSeventh{PostKind::Professional, 7};
const PostGrade kTenth{PostKind::Professional, 10};

Result<void> fillPosts(Store& store, const PostNumbers& filled,
                       const QString& asOf = u"2026-06-30"_s)
{
    return waitFor(store.write([&](Connection& c) {
        return writeFilledPosts(c, store.session(), {filled, asOf});
    }));
}

/// A person's application of `year`, with a draft that says it takes a post of the grade.
SubmissionId applyFor(Store& store, int person, const QString& year, int grade)
{
    const Fields fields{{u"year"_s, year},
                        {u"plan"_s, u"2026 年度中级"_s},
                        {u"series"_s, u"primary_secondary_teacher"_s},
                        {u"title"_s, u"一级教师"_s},
                        {u"level"_s, u"intermediate"_s},
                        {u"specialty"_s, u"语文"_s},
                        {u"kind"_s, u"regular"_s}};
    const auto taken = waitFor(store.write([&](Connection& c) {
        return IntakeWriter(c, Catalog::builtIn(), store.session())
            .submission(*Catalog::builtIn().item(QString::fromUtf16(kApplicationItem)),
                        madeUpIdNumber(person), fields, u"import"_s);
    }));
    if (!taken)
        qFatal("application: %s", qPrintable(taken.error().reason + taken.error().message));
    const SubmissionId id = waitFor(store.read([](Connection& c) -> Result<SubmissionId> {
                                Statement newest(c, u"SELECT max(id) FROM submission"_s);
                                newest.next();
                                return SubmissionId{newest.number(0)};
                            })).value();
    Recommendation draft;
    draft.takesPost = u"yes"_s;
    draft.postGrade = grade;
    const auto kept = waitFor(store.write(
        [&](Connection& c) { return writeRecommendation(c, store.session(), id, draft); }));
    if (!kept)
        qFatal("recommendation: %s", qPrintable(kept.error().reason));
    return id;
}

} // namespace

/// 岗位核准信息: once and for ever, whoever asks (M22).
class TestPosts : public QObject {
    Q_OBJECT

private slots:
    void M22_approvalIsSubmittedOnce();
    void M22_formAndNumbersAreNeeded();
    void M22_submittedPostsAreRefusedToEverybody_data();
    void M22_submittedPostsAreRefusedToEverybody();
    void M22_enterpriseHasNoPosts();
    void M22_readOnlyAccountChangesNothing();
    void filledNumbersStandApart();
    void applicationsTakePosts();
    void badFilesSayWhat_data();
    void badFilesSayWhat();
};

void TestPosts::M22_approvalIsSubmittedOnce()
{
    StoreFixture unit;
    auto store = unit.create();
    QVERIFY(!postsOf(*store).submitted);
    QVERIFY(submit(*store, schoolPosts(), stampedForm(*store, unit.beside(u"."_s))));
    const Posts posts = postsOf(*store);
    QVERIFY(posts.submitted);
    QCOMPARE(posts.approval.documentNo, schoolPosts().documentNo);
    QCOMPARE(posts.of(kSeventh).approved, 6);
    QCOMPARE(posts.of({PostKind::Skilled, kOrdinaryGrade}).approved, 1);
    QCOMPARE(posts.total().approved, 26);
    QCOMPARE(posts.totalOf(PostKind::Professional).approved, 23);
    QCOMPARE(posts.totalOf(*postLevel(u"intermediate")).approved, 12);
    QCOMPARE(posts.form.name, u"岗位核准表.pdf"_s);
    QCOMPARE(posts.account, u"admin"_s);

    PostApproval other = schoolPosts();
    other.approved[kSeventh] = 60;
    const auto second =
        submit(*store, other, stampedForm(*store, unit.beside(u"."_s), "%PDF-1.4 other"));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Refused);
    QCOMPARE(second.error().reason, u"posts_fixed"_s);
    store.reset();
    QCOMPARE(postsOf(*unit.open()).total().approved, 26);
}

void TestPosts::M22_formAndNumbersAreNeeded()
{
    StoreFixture unit;
    auto store = unit.create();
    QVERIFY(runScript(*store, u"INSERT INTO post_grade VALUES ('professional', 7, 3)"_s));
    const auto insert = u"INSERT INTO post_approval VALUES (1, '文号', '部门', '%1', 1, 'admin')"_s;
    const auto bare = runScript(*store, insert.arg(u"2025-03-05"_s));
    QVERIFY(!bare);
    QCOMPARE(bare.error().reason, u"posts_need_form"_s);
    PostApproval empty = schoolPosts();
    empty.approved = {{kSeventh, 0}};
    const EvidenceRef form = stampedForm(*store, unit.beside(u"."_s));
    QCOMPARE(submit(*store, empty, form).error().reason, u"no_posts"_s);
    PostApproval undated = schoolPosts();
    undated.approvedOn = u"2025-02-30"_s;
    QCOMPARE(submit(*store, undated, form).error().reason, u"bad_date"_s);
    QVERIFY(!postsOf(*store).submitted);
    // A draft's numbers that lie there are not what is submitted.
    QVERIFY(submit(*store, schoolPosts(), form));
    QCOMPARE(postsOf(*store).of(kSeventh).approved, 6);
}

void TestPosts::M22_submittedPostsAreRefusedToEverybody_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const QString& sql) { QTest::newRow(name) << sql; };
    row("approval changed", u"UPDATE post_approval SET document_no = 'x'"_s);
    row("approval deleted", u"DELETE FROM post_approval"_s);
    row("approval replaced",
        u"REPLACE INTO post_approval VALUES (1, 'x', 'x', '2025-01-01', 1, 'x')"_s);
    row("approval upserted",
        u"INSERT INTO post_approval VALUES (1, 'x', 'x', '2025-01-01', 1, 'x') "
        "ON CONFLICT (id) DO UPDATE SET document_no = 'x'"_s);
    row("grade changed", u"UPDATE post_grade SET approved = 99 WHERE grade = 7"_s);
    row("grade moved", u"UPDATE OR REPLACE post_grade SET grade = 10 WHERE grade = 7"_s);
    row("grade deleted", u"DELETE FROM post_grade WHERE grade = 7"_s);
    row("grade replaced", u"REPLACE INTO post_grade VALUES ('professional', 7, 99)"_s);
    row("grade added", u"INSERT INTO post_grade VALUES ('professional', 1, 1)"_s);
    row("form changed", u"UPDATE evidence SET sha256 = '%1' WHERE owner = 'post_approval'"_s.arg(
                            QString(64, u'0')));
    row("form given away", u"UPDATE evidence SET owner = 'publicity'"_s);
    row("form deleted", u"DELETE FROM evidence"_s);
    row("form replaced",
        u"REPLACE INTO evidence (id, owner, owner_id, version, sha256, name, mime, size, added_at) "
        "SELECT id, 'publicity', 1, 1, sha256, name, mime, size, added_at "
        "FROM evidence WHERE owner = 'post_approval'"_s);
    row("second form",
        u"INSERT INTO evidence (owner, owner_id, sha256, name, mime, size, added_at) "
        "VALUES ('post_approval', 1, '%1', 'x', 'x', 1, 1)"_s.arg(QString(64, u'0')));
    row("form pushed out",
        u"INSERT INTO evidence (id, owner, owner_id, sha256, name, mime, size, added_at) VALUES "
        "(999, 'publicity', 1, '%1', 'x', 'x', 1, 1); UPDATE OR REPLACE evidence SET id = "
        "(SELECT id FROM evidence WHERE owner = 'post_approval') WHERE id = 999"_s.arg(
            QString(64, u'0')));
}

void TestPosts::M22_submittedPostsAreRefusedToEverybody()
{
    QFETCH(QString, sql);
    StoreFixture unit;
    auto store = unit.create();
    QVERIFY(submit(*store, schoolPosts(), stampedForm(*store, unit.beside(u"."_s))));
    // Not even where somebody has switched off that REPLACE runs the triggers of DELETE.
    for (const auto& pragma : {u"ON"_s, u"OFF"_s}) {
        const auto done =
            runScript(*store, u"PRAGMA recursive_triggers = %1; "_s.arg(pragma) + sql);
        QVERIFY2(!done, qPrintable(pragma));
        QCOMPARE(done.error().code, Error::Code::Refused);
        QVERIFY2(done.error().reason == u"posts_fixed" ||
                     done.error().reason == u"post_grade_unknown",
                 qPrintable(done.error().reason));
        QVERIFY(!done.error().message.isEmpty());
    }
    const Posts posts = postsOf(*store);
    QCOMPARE(posts.approval, [&] {
        PostApproval whole = schoolPosts();
        for (const PostGrade& grade : allPostGrades())
            whole.approved.insert(grade, whole.approved.value(grade));
        return whole;
    }());
    QVERIFY(posts.form.sha256 != QString(64, u'0'));
    QVERIFY(!posts.form.sha256.isEmpty());
}

void TestPosts::M22_enterpriseHasNoPosts()
{
    StoreFixture unit;
    NewStore what = sampleUnit();
    what.unit.nature = u"state_enterprise"_s;
    auto created = Store::create(unit.folder(), what);
    QVERIFY(created);
    Store& store = *created.value().store;
    QCOMPARE(submit(store, schoolPosts(), stampedForm(store, unit.beside(u"."_s))).error().reason,
             u"posts_not_for_unit"_s);
    QCOMPARE(fillPosts(store, {{kSeventh, 1}}).error().reason, u"posts_not_for_unit"_s);
    for (const auto& sql :
         {u"INSERT INTO post_grade VALUES ('professional', 7, 3)"_s,
          u"INSERT INTO post_filled VALUES ('professional', 7, 3, '2026-01-01')"_s,
          u"INSERT INTO post_approval VALUES (1, 'x', 'x', '2025-01-01', 1, 'x')"_s}) {
        const auto done = runScript(store, sql);
        QVERIFY2(!done, qPrintable(sql));
        QCOMPARE(done.error().reason, u"posts_not_for_unit"_s);
    }
    // Nor does it become an institution by being written over.
    QCOMPARE(runScript(store, u"PRAGMA recursive_triggers = OFF; REPLACE INTO unit (id, name, "
                              "nature, region, affiliation) SELECT 1, name, 'public_institution', "
                              "region, affiliation FROM unit"_s)
                 .error()
                 .reason,
             u"unit_fixed"_s);
}

void TestPosts::M22_readOnlyAccountChangesNothing()
{
    StoreFixture unit;
    auto store = unit.create();
    Session reader = store->session();
    reader.role = Role::ReadOnly;
    const EvidenceRef form = stampedForm(*store, unit.beside(u"."_s));
    QCOMPARE(waitFor(store->write([&](Connection& c) {
                 return submitPosts(c, reader, schoolPosts(), form);
             }))
                 .error()
                 .reason,
             u"administrator_only"_s);
    QCOMPARE(waitFor(store->write([&](Connection& c) {
                 return writeFilledPosts(c, reader, {{{kSeventh, 1}}, u"2026-06-30"_s});
             }))
                 .error()
                 .reason,
             u"administrator_only"_s);
    QVERIFY(!postsOf(*store).submitted);
    QCOMPARE(postsOf(*store).total().filled, 0);
}

void TestPosts::filledNumbersStandApart()
{
    StoreFixture unit;
    auto store = unit.create();
    QVERIFY(fillPosts(*store, {{kSeventh, 4}, {kTenth, 11}}));
    QVERIFY(submit(*store, schoolPosts(), stampedForm(*store, unit.beside(u"."_s))));
    QCOMPARE(postsOf(*store).of(kSeventh).vacant(), 2);
    QVERIFY(postsOf(*store).overfilled().isEmpty());
    // They may change after the approval; what is not named stays.
    QVERIFY(fillPosts(*store, {{kTenth, 13}}, u"2026-07-31"_s));
    const Posts posts = postsOf(*store);
    QCOMPARE(posts.filledAsOf, u"2026-07-31"_s);
    QCOMPARE(posts.of(kSeventh).filled, 4);
    QCOMPARE(posts.overfilled(), QVector<PostGrade>{kTenth});
    QCOMPARE(posts.total().filled, 17);
    QCOMPARE(posts.total().vacant(), 9);
    QCOMPARE(fillPosts(*store, {{kTenth, 1}}, u"2026-13-01"_s).error().reason, u"bad_date"_s);
    QCOMPARE(fillPosts(*store, {{kTenth, 1}}, u"2999-01-01"_s).error().reason, u"bad_date"_s);
    QCOMPARE(runScript(*store, u"INSERT INTO post_filled VALUES ('skilled', 6, 1, '2026-01-01')"_s)
                 .error()
                 .reason,
             u"post_grade_unknown"_s);
}

void TestPosts::applicationsTakePosts()
{
    StoreFixture unit;
    auto store = unit.create();
    fill(*store, 4, 0);
    QVERIFY(submit(*store, schoolPosts(), stampedForm(*store, unit.beside(u"."_s))));
    QVERIFY(fillPosts(*store, {{kSeventh, 4}}));
    applyFor(*store, 0, u"2025"_s, 7); // last year's is in the filled number
    const SubmissionId first = applyFor(*store, 1, u"2026"_s, 7);
    applyFor(*store, 2, u"2026"_s, 7);
    applyFor(*store, 3, u"2026"_s, 10);
    Posts posts = postsOf(*store);
    QCOMPARE(posts.of(kSeventh).taken, 2);
    QCOMPARE(posts.of(kSeventh).left(), 0);
    QCOMPARE(posts.of(kTenth).taken, 1);
    QCOMPARE(posts.total().taken, 3);
    // For the one whose recommendation is being written only the others count.
    posts = waitFor(store->read([first](Connection& c) { return readPosts(c, first); })).value();
    QCOMPARE(posts.of(kSeventh).left(), 1);
    // One that was returned takes none.
    QVERIFY(decide(*store, returning({first})).value().refused.isEmpty());
    QCOMPARE(postsOf(*store).of(kSeventh).taken, 1);
}

void TestPosts::badFilesSayWhat_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, const QByteArray& change, const QString& reason) {
        QTest::newRow(name) << change << reason;
    };
    row("negative", R"({"professional":{"7":-1}})", u"bad_number"_s);
    row("half", R"({"professional":{"7":1.5}})", u"bad_number"_s);
    row("text", R"({"professional":{"7":"3"}})", u"bad_number"_s);
    row("list", R"({"professional":[3]})", u"bad_number"_s);
    row("too many", R"({"professional":{"7":1000001}})", u"bad_number"_s);
    row("grade 14", R"({"professional":{"14":1}})", u"unknown_grade"_s);
    row("grade 0", R"({"professional":{"0":1}})", u"unknown_grade"_s);
    row("grade 07", R"({"professional":{"07":1}})", u"unknown_grade"_s);
    row("management 11", R"({"management":{"11":1}})", u"unknown_grade"_s);
    row("skilled 6", R"({"skilled":{"6":1}})", u"unknown_grade"_s);
    row("ordinary manager", R"({"management":{"ordinary":1}})", u"unknown_grade"_s);
    row("misspelt", R"({"profesional":{"7":1}})", u"unknown_field"_s);
    row("no number", R"({"document_no":" "})", u"field_missing"_s);
    row("no authority", R"({"authority":null})", u"field_missing"_s);
    row("no date", R"({"approved_on":"2026/03/05"})", u"bad_date"_s);
    row("nothing approved", R"({"professional":{},"management":{},"skilled":{"1":0}})",
        u"no_posts"_s);
}

void TestPosts::badFilesSayWhat()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, reason);
    QJsonObject json = postApprovalToJson(schoolPosts());
    QCOMPARE(postApprovalFromJson(json).value(), schoolPosts());
    const QJsonObject changes = QJsonDocument::fromJson(change).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json[it.key()] = it.value();
    const auto read = postApprovalFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadInput);
    QCOMPARE(read.error().reason, reason);
    QVERIFY(!read.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestPosts)
#include "test_posts.moc"
