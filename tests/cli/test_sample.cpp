// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"
#include "fieldparser.h"
#include "outbox.h"
#include "sample.h"
#include "samplefields.h"
#include "storefixture.h"
#include "submissions.h"
#include "tally.h"
#include "uniquekey.h"
#include "vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

SampleOptions options(quint64 seed)
{
    SampleOptions sample;
    sample.people = 120;
    sample.perPerson = 12;
    sample.seed = seed;
    return sample;
}

QVector<SubmissionRow> all(Store& store)
{
    return waitFor(store.read([](Connection& connection) -> Result<QVector<SubmissionRow>> {
               SubmissionQuery query;
               query.sort = SubmissionQuery::Sort::Number;
               Submissions submissions(connection, Catalog::builtIn());
               auto ids = submissions.ids(query);
               return ids ? submissions.rows(ids.value(), u"admin"_s)
                          : Result<QVector<SubmissionRow>>(ids.error());
           }))
        .value();
}

/// The first column of what a query finds, as texts.
QStringList texts(Store& store, const QString& sql)
{
    return waitFor(store.read([&](Connection& connection) -> Result<QStringList> {
               Statement rows(connection, sql);
               QStringList found;
               while (rows.next())
                   found.append(rows.text(0));
               return rows.failed() ? Result<QStringList>(rows.error())
                                    : Result<QStringList>(found);
           }))
        .value();
}

int number(Store& store, const QString& sql)
{
    return texts(store, sql).value(0).toInt();
}

} // namespace

/// Made-up data must be as good as real data.
class TestSample : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void fillsEverything();
    void valuesAreWhatAnImportWouldStore();
    void nobodyHasTheSameTwice();
    void isTheSameForOneSeed();
    void storeIsSound();
    void applicationsAreInEveryStage();
    void applicantsHaveWhatIsAsked();
    void nothingLiesInTheFuture();
    void someHaveCertificates();
    void plansNewsAndPosts();
    void anEnterpriseHasNoPosts();
    void B13_whatCameBackWasChanged();

private:
    StoreFixture m_unit;
    std::unique_ptr<Store> m_store; ///< one sample for all that only look at it
};

void TestSample::initTestCase()
{
    m_store = m_unit.create();
    QVERIFY(bool(fillSample(*m_store, options(11))));
}

void TestSample::fillsEverything()
{
    StoreFixture unit;
    auto store = unit.create();
    const auto report = fillSample(*store, options(7));
    QVERIFY(bool(report));
    QCOMPARE(report.value().people, 120);
    QCOMPARE(report.value().submissions, 120 * 13);
    QSet<QString> items;
    QSet<QString> states;
    int errors = 0;
    const auto rows = all(*store);
    QCOMPARE(rows.size(), 120 * 13);
    for (const SubmissionRow& row : rows) {
        items.insert(row.item);
        states.insert(key(row.kind) + u' ' + key(row.state));
        errors += row.checks == Check::Level::Error && row.person.registration == State::Passed;
    }
    QCOMPARE(items.size(), Catalog::builtIn().items().size());
    for (const QString& state :
         {u"registration pending"_s, u"registration passed"_s, u"registration returned"_s,
          u"achievement pending"_s, u"achievement passed"_s, u"achievement returned"_s,
          u"application pending"_s, u"application passed"_s, u"application returned"_s,
          u"application terminated"_s})
        QVERIFY2(states.contains(state), qPrintable(state));
    QVERIFY2(qsizetype(errors) * 100 < rows.size(), qPrintable(QString::number(errors)));
    const auto counts =
        waitFor(store->read([](Connection& connection) { return Outbox(connection).counts(); }));
    QVERIFY(counts.value().queued > 0 && counts.value().queued <= 12);
    QCOMPARE(counts.value().sent, 0);
}

void TestSample::valuesAreWhatAnImportWouldStore()
{
    StoreFixture unit;
    auto store = unit.create();
    QVERIFY(bool(fillSample(*store, options(8))));
    const QDate today = QDate::currentDate();
    for (const SubmissionRow& row : all(*store)) {
        const Item* item = Catalog::builtIn().item(row.item);
        for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
            const Field* field = item->field(it.key());
            QVERIFY2(field, qPrintable(row.item + u'.' + it.key()));
            const auto canonical = canonicalValue(*field, it.value(), today);
            QVERIFY2(canonical && canonical.value() == it.value(),
                     qPrintable(row.item + u'.' + it.key() + u' ' + it.value()));
        }
        for (const Field& field : item->fields)
            QVERIFY2(!field.required || !row.fields.value(field.key).isEmpty(),
                     qPrintable(row.item + u'.' + field.key));
    }
}

void TestSample::nobodyHasTheSameTwice()
{
    StoreFixture unit;
    auto store = unit.create();
    SampleOptions many = options(5);
    many.perPerson = 50;
    QVERIFY(bool(fillSample(*store, many)));
    QSet<QByteArray> seen;
    for (const SubmissionRow& row : all(*store)) {
        const Item& item = *Catalog::builtIn().item(row.item);
        const QByteArray key =
            (row.item + row.person.idNumber).toUtf8() + uniqueKey(item, row.fields);
        QVERIFY2(!seen.contains(key), qPrintable(row.item + u' ' + row.title));
        seen.insert(key);
    }
}

void TestSample::isTheSameForOneSeed()
{
    QVector<QStringList> made;
    for (const quint64 seed : {3, 3, 4}) {
        StoreFixture unit;
        auto store = unit.create();
        QVERIFY(bool(fillSample(*store, options(seed))));
        QStringList lines;
        for (const SubmissionRow& row : all(*store))
            lines.append(row.uuid + row.person.idNumber + row.title +
                         QString::fromUtf8(fieldsToJson(row.fields)) +
                         row.submittedAt.toString(Qt::ISODateWithMs));
        made.append(lines);
    }
    QCOMPARE(made.at(0), made.at(1));
    QVERIFY(made.at(0) != made.at(2));
}

void TestSample::storeIsSound()
{
    StoreFixture unit;
    QMap<QString, Tally> kept;
    {
        auto store = unit.create();
        QVERIFY(bool(fillSample(*store, options(9))));
        QVERIFY(bool(fillSample(*store, options(9)))); // more people, nothing twice
        kept = waitFor(store->read([](Connection& c) { return tallies(c); })).value();
        QCOMPARE(kept, waitFor(store->read([](Connection& c) { return recount(c); })).value());
    }
    const auto report = verifyStore(unit.folder(), sampleUnit().account, sampleUnit().password);
    QVERIFY(bool(report));
    QCOMPARE(report.value().problems, QStringList());
    QCOMPARE(report.value().submissions, 2 * 120 * 13);
}

void TestSample::applicationsAreInEveryStage()
{
    const QString year = QString::number(QDate::currentDate().year());
    const QString ofYear =
        u" FROM submission s LEFT JOIN recommendation r ON r.submission_id = s.id "
        "LEFT JOIN publicity p ON p.id = r.publicity_id LEFT JOIN decision d ON "
        "d.id = s.decision_id WHERE s.kind = 'application' AND s.year = "_s +
        year + u" AND "_s;
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    for (const QString& stage :
         {u"s.state = 'pending' AND r.submission_id IS NULL"_s,
          u"s.state = 'pending' AND r.publicity_id IS NULL AND r.text <> ''"_s,
          u"s.state = 'pending' AND p.to_date > '%1'"_s.arg(today),
          u"s.state = 'pending' AND p.result <> '' AND r.takes_post IS NOT NULL"_s,
          u"s.state = 'passed' AND r.takes_post = 'yes' AND r.post_grade > 0"_s,
          u"s.state = 'passed' AND r.takes_post = 'no' AND r.post_note <> ''"_s,
          u"s.state = 'returned' AND d.due_by > '%1'"_s.arg(today),
          u"s.state = 'returned' AND d.due_by < '%1'"_s.arg(today), u"s.state = 'terminated'"_s,
          u"s.state = 'pending' AND s.version = 2"_s,
          u"s.version = 2 AND EXISTS (SELECT 1 FROM publicity_submission x WHERE x.submission_id = "
          "s.id AND x.version = 1)"_s,
          u"EXISTS (SELECT 1 FROM progress g WHERE g.submission_id = s.id AND g.result = "
          "'returned')"_s})
        QVERIFY2(number(*m_store, u"SELECT count(*)"_s + ofYear + stage) > 0, qPrintable(stage));
    const QStringList results = texts(*m_store, u"SELECT DISTINCT result FROM progress"_s);
    for (const QString& result : {u"passed"_s, u"returned"_s, u"failed"_s})
        QVERIFY2(results.contains(result), qPrintable(result));
    // What an application names is there, of the same person and passed.
    const QStringList chosen = texts(
        *m_store, u"SELECT json_extract(v.fields, '$.achievements') FROM submission_version v JOIN "
                  "submission s ON s.id = v.submission_id WHERE s.kind = 'application'"_s);
    QVERIFY(std::ranges::any_of(chosen, [&](const QString& names) {
        return number(*m_store, u"SELECT count(*) FROM submission WHERE uuid = '%1'"_s.arg(
                                    names.section(u'、', 0, 0))) == 1;
    }));
}

void TestSample::applicantsHaveWhatIsAsked()
{
    const QString of = u"SELECT count(*) FROM submission s WHERE s.kind = 'application' AND EXISTS "
                       "(SELECT 1 FROM submission x WHERE x.person_id = s.person_id AND x.item = "
                       "'%1')"_s;
    const int all =
        number(*m_store, u"SELECT count(*) FROM submission WHERE kind = 'application'"_s);
    QCOMPARE(number(*m_store, of.arg(u"education"_s)), all);
    QCOMPARE(number(*m_store, of.arg(u"annual_assessment"_s)), all);
    QVERIFY(number(*m_store, of.arg(u"current_title"_s)) * 10 >= all * 8); // some hold none yet
}

void TestSample::nothingLiesInTheFuture()
{
    const QString now = QString::number(QDateTime::currentMSecsSinceEpoch());
    for (const QString& at : {u"submission_version WHERE submitted_at"_s,
                              u"decision WHERE decided_at"_s, u"progress WHERE at"_s})
        QCOMPARE(number(*m_store, u"SELECT count(*) FROM "_s + at + u" > "_s + now), 0);
}

void TestSample::someHaveCertificates()
{
    const int files = number(*m_store, u"SELECT count(*) FROM evidence"_s);
    QVERIFY2(files > 60 && files <= 300, qPrintable(QString::number(files)));
    QCOMPARE(texts(*m_store, u"SELECT DISTINCT mime FROM evidence ORDER BY mime"_s),
             (QStringList{u"application/pdf"_s, u"image/png"_s}));
    QVERIFY(number(*m_store,
                   u"SELECT count(*) FROM evidence e JOIN submission s ON s.id = e.owner_id "
                   "WHERE e.owner = 'submission' AND s.state = 'pending'"_s) > 40);
    // A few certificates of courses are claimed by two people each (B11).
    const QStringList claims = texts(
        *m_store, u"SELECT count(DISTINCT s.person_id) || ' ' || count(DISTINCT s.item) || ' ' "
                  "|| min(s.item) FROM evidence e JOIN submission s ON s.id = e.owner_id WHERE "
                  "e.owner = 'submission' GROUP BY e.sha256 HAVING count(*) > 1"_s);
    QVERIFY(!claims.isEmpty());
    for (const QString& claim : claims)
        QCOMPARE(claim, u"2 1 continuing_education"_s);
    for (const QString& sha256 : texts(*m_store, u"SELECT DISTINCT sha256 FROM evidence"_s)) {
        const auto content =
            waitFor(m_store->readEvidence([&](Connection& c) { return contentOf(c, sha256); }));
        QVERIFY(bool(content));
        QVERIFY(content.value().startsWith("\x89PNG") || content.value().startsWith("%PDF-"));
    }
}

void TestSample::plansNewsAndPosts()
{
    const QDate today = QDate::currentDate();
    const auto plans = [&](const QDate& from, const QDate& to) {
        return number(*m_store,
                      u"SELECT count(*) FROM plan WHERE year = %1 AND unit_deadline BETWEEN "
                      "'%2' AND '%3'"_s.arg(today.year())
                          .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    };
    QVERIFY(plans(today.addDays(-30), today.addDays(-1)) > 0); // over
    QVERIFY(plans(today, today.addDays(3)) > 0);               // near
    QVERIFY(plans(today.addDays(10), today.addDays(60)) > 0);  // open
    const int longest = number(*m_store, u"SELECT max(length(body)) FROM news"_s);
    const int shortest = number(*m_store, u"SELECT min(length(body)) FROM news"_s);
    QVERIFY(shortest > 0 && shortest < 80 && longest > 300);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM post_approval"_s), 1);
    QVERIFY(number(*m_store, u"SELECT count(*) FROM post_grade g JOIN post_filled f ON f.kind = "
                             "g.kind AND f.grade = g.grade WHERE f.filled > g.approved"_s) > 0);
    QCOMPARE(number(*m_store, u"SELECT count(*) FROM evidence WHERE owner = 'post_approval'"_s), 1);
}

void TestSample::anEnterpriseHasNoPosts()
{
    StoreFixture unit;
    NewStore what = sampleUnit();
    what.unit.nature = u"private_enterprise"_s;
    auto created = Store::create(unit.folder(), what);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message));
    auto store = std::move(created.value().store);
    QVERIFY(bool(fillSample(*store, options(14))));
    for (const QString& table : {u"post_approval"_s, u"post_grade"_s, u"post_filled"_s})
        QCOMPARE(number(*store, u"SELECT count(*) FROM "_s + table), 0);
    QCOMPARE(number(*store, u"SELECT count(*) FROM recommendation WHERE takes_post IS NOT NULL"_s),
             0);
    QVERIFY(number(*store, u"SELECT count(*) FROM recommendation"_s) > 0);
}

void TestSample::B13_whatCameBackWasChanged()
{
    const QString pairs =
        u" FROM submission_version a JOIN submission_version b ON b.submission_id "
        "= a.submission_id AND b.version = a.version + 1"_s;
    const int again = number(*m_store, u"SELECT count(*)"_s + pairs);
    const int changed =
        number(*m_store, u"SELECT count(*)"_s + pairs + u" WHERE a.fields <> b.fields"_s);
    QVERIFY2(again > 10, qPrintable(QString::number(again)));
    QVERIFY2(changed * 10 > again * 8, qPrintable(QString::number(changed)));
}

QTEST_MAIN(TestSample)
#include "test_sample.moc"
