// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldparser.h"
#include "outbox.h"
#include "sample.h"
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

} // namespace

/// Made-up data must be as good as real data.
class TestSample : public QObject {
    Q_OBJECT

private slots:
    void fillsEverything();
    void valuesAreWhatAnImportWouldStore();
    void nobodyHasTheSameTwice();
    void isTheSameForOneSeed();
    void storeIsSound();
};

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
          u"application pending"_s, u"application passed"_s, u"application terminated"_s})
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

QTEST_GUILESS_MAIN(TestSample)
#include "test_sample.moc"
