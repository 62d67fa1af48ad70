// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkcase.h"

#include "identifiers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;
using namespace titledesk::test;

class TestChecks : public QObject {
    Q_OBJECT
private slots:
    void soundSubmissionsHaveNothing();
    void registrationComesFirst();
    void idNumberAndSex();
    void nameMustBeTheRosters();
    void requiredFields();
    void datesInTheFuture_data();
    void datesInTheFuture();
    void startAfterEnd_data();
    void startAfterEnd();
    void misprintsAreWarnings();
    void evidenceIsExpected();
    void duplicates();
    void sharedFiles();
    void errorsComeFirst();
};

void TestChecks::soundSubmissionsHaveNothing()
{
    QCOMPARE((Case{u"registration"_s, registration()}.codes()), QStringList());
    QCOMPARE((Case{u"paper"_s, paper()}.codes()), QStringList());
    QVERIFY(highestLevel(Case{u"registration"_s, registration()}.checks()) == Check::Level::Ok);
    QVERIFY(highestLevel({}) == Check::Level::Ok);
}

void TestChecks::registrationComesFirst()
{
    Case article{u"paper"_s, paper()};
    QStringList messages;
    for (const auto& [state, registered] :
         {std::pair{State::Pending, true}, {State::Returned, true}, {State::Pending, false}}) {
        article.person.registration = state;
        article.person.registered = registered;
        QCOMPARE(article.codes(), QStringList{u"E:registration_pending"_s});
        QVERIFY(!article.checks().first().overridable);
        messages.append(article.checks().first().message);
    }
    QCOMPARE(messages.removeDuplicates(), 0);
    article.item = u"registration"_s;
    article.fields = registration();
    QVERIFY(!article.codes().contains(u"E:registration_pending"_s));
}

void TestChecks::idNumberAndSex()
{
    const auto codes = [](const QString& key, const QString& value) {
        return Case{u"registration"_s, with(registration(), key, value)}.codes();
    };
    QCOMPARE(codes(u"sex"_s, u"female"_s).first(), u"E:id_sex_differs"_s);
    QCOMPARE(codes(u"id_number"_s, u"340000197005046376"_s), QStringList{u"E:bad_id_number"_s});
    QCOMPARE(codes(u"id_number"_s, u"340000197005046000"_s),
             QStringList{u"E:id_number_truncated"_s});
    // 巢湖市's code until 2011: still on cards, so only a remark.
    const QString old = u"34140019700504637"_s;
    const QStringList remarks = codes(u"id_number"_s, old + idNumberCheckCharacter(old));
    QCOMPARE(remarks, QStringList{u"-:id_region_unknown"_s});
    Case passport{u"registration"_s, with(registration(), u"id_type"_s, u"passport"_s)};
    passport.fields.insert(u"id_number"_s, u"E12345678"_s);
    QCOMPARE(passport.codes(), QStringList());
    Case article{u"paper"_s, paper()};
    article.person.idNumber = u"340000197005046376"_s;
    QCOMPARE(article.codes(), QStringList{u"W:bad_id_number"_s});
}

void TestChecks::nameMustBeTheRosters()
{
    Case article{u"paper"_s, paper()};
    article.related = {own(u"registration"_s, with(registration(), u"name"_s, u"石瑞虹"_s))};
    QCOMPARE(article.codes(), QStringList{u"W:name_differs"_s});
    article.related = {own(u"registration"_s, with(registration(), u"name"_s, u"石 瑞红"_s))};
    QCOMPARE(article.codes(), QStringList());
}

void TestChecks::requiredFields()
{
    Case article{u"paper"_s, paper()};
    article.fields.remove(u"journal"_s);
    QCOMPARE(article.codes(), QStringList{u"E:missing_required"_s});
    QCOMPARE(article.checks().first().field, u"journal"_s);
    QVERIFY(article.checks().first().message.contains(u"刊物名称"_s));
    Case learned{u"continuing_education"_s, course(u"public"_s, QString(), u"课"_s)};
    QCOMPARE(learned.codes(), QStringList{u"E:missing_required"_s});
    learned.fields.insert(u"credits"_s, u"5"_s);
    QCOMPARE(learned.codes(), QStringList());
    const Case post{u"appointment"_s, {{u"post"_s, u"教师"_s}, {u"start"_s, u"2020-01"_s}}};
    QCOMPARE(post.codes(), QStringList{u"W:grade_missing"_s});
}

void TestChecks::datesInTheFuture_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("code");
    const QString tomorrow = u"2026-11-25"_s;
    QTest::newRow("paper") << u"paper"_s << u"published_on"_s << tomorrow << u"E:future_date"_s;
    QTest::newRow("paper this month")
        << u"paper"_s << u"published_on"_s << u"2026-11"_s << QString();
    QTest::newRow("graduation") << u"education"_s << u"graduation"_s << tomorrow
                                << u"E:future_date"_s;
    QTest::newRow("title") << u"current_title"_s << u"obtained_on"_s << tomorrow
                           << u"E:future_date"_s;
    QTest::newRow("award") << u"award"_s << u"awarded_on"_s << tomorrow << u"E:future_date"_s;
    QTest::newRow("patent") << u"patent"_s << u"granted_on"_s << tomorrow << u"E:future_date"_s;
    QTest::newRow("contest") << u"teaching_contest"_s << u"held_on"_s << tomorrow
                             << u"E:future_date"_s;
    QTest::newRow("course") << u"continuing_education"_s << u"start"_s << u"2026-12-21"_s
                            << u"W:future_date"_s;
    QTest::newRow("course's year")
        << u"continuing_education"_s << u"year"_s << u"2027"_s << u"W:future_date"_s;
    QTest::newRow("work's end") << u"work_history"_s << u"end"_s << u"2027-01"_s
                                << u"W:future_date"_s;
    for (const QStringView item :
         {u"appointment", u"academic_post", u"project", u"research_project", u"aid_assignment"})
        QTest::addRow("%s", qPrintable(item.toString()))
            << item.toString() << u"end"_s << u"2028-01"_s << QString();
    QTest::newRow("licence") << u"practice_license"_s << u"valid_until"_s << u"2028-01"_s
                             << QString();
}

void TestChecks::datesInTheFuture()
{
    QFETCH(QString, item);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, code);
    QStringList found;
    for (const QString& each : Case{item, {{key, value}}}.codes())
        if (each.endsWith(u"future_date"))
            found.append(each);
    QCOMPARE(found.join(u','), code);
}

void TestChecks::startAfterEnd_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("wrong");
    QTest::newRow("in order") << u"2015-07"_s << u"2018-06"_s << false;
    QTest::newRow("same month") << u"2015-07"_s << u"2015-07"_s << false;
    QTest::newRow("day in the month") << u"2015-07-20"_s << u"2015-07"_s << false;
    QTest::newRow("until now") << u"2015-07"_s << QString() << false;
    QTest::newRow("reversed") << u"2018-06"_s << u"2015-07"_s << true;
    QTest::newRow("a day") << u"2018-06-02"_s << u"2018-06-01"_s << true;
}

void TestChecks::startAfterEnd()
{
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(bool, wrong);
    const QStringList codes = Case{u"work_history"_s, work(start, end)}.codes();
    QCOMPARE(codes, wrong ? QStringList{u"E:start_after_end"_s} : QStringList());
}

void TestChecks::misprintsAreWarnings()
{
    QCOMPARE((Case{u"paper"_s, with(paper(), u"issn"_s, u"1000-6789"_s)}.codes()),
             QStringList{u"W:bad_issn"_s});
    const Case book{u"book"_s,
                    {{u"title"_s, u"书"_s},
                     {u"publisher"_s, u"社"_s},
                     {u"isbn"_s, u"9787111213827"_s},
                     {u"published_on"_s, u"2020-01"_s},
                     {u"role"_s, u"editor"_s}}};
    QCOMPARE(book.codes(), QStringList{u"W:bad_isbn"_s});
    const Case patent{u"patent"_s,
                      {{u"name"_s, u"名"_s},
                       {u"kind"_s, u"invention"_s},
                       {u"patent_no"_s, u"ZL201710601862.5"_s},
                       {u"granted_on"_s, u"2020-01-01"_s}}};
    QCOMPARE(patent.codes(), QStringList{u"W:bad_patent_no"_s});
}

void TestChecks::evidenceIsExpected()
{
    Case article{u"paper"_s, paper()};
    article.evidence = 0;
    QCOMPARE(article.codes(), QStringList{u"W:evidence_missing"_s});
    Case history{u"work_history"_s, work(u"2015-07"_s, QString())};
    history.evidence = 0;
    QCOMPARE(history.codes(), QStringList());
}

void TestChecks::duplicates()
{
    Case article{u"paper"_s, paper()};
    RelatedSubmission other{SubmissionId{2}, u"paper"_s,     u"邵琳燕"_s,
                            false,           State::Pending, with(paper(), u"rank"_s, u"2"_s)};
    article.related = {other};
    QCOMPARE(article.codes(), QStringList{u"W:duplicate_other"_s});
    QVERIFY(article.checks().first().message.contains(u"邵琳燕"_s));
    article.related.first().fields.insert(u"rank"_s, u"1"_s);
    QCOMPARE(article.codes(), QStringList{u"W:duplicate_rank"_s});
    article.related.first().fields.insert(u"title"_s, u"别的题目"_s);
    QCOMPARE(article.codes(), QStringList());
    article.related = {own(u"paper"_s, paper())};
    QCOMPARE(article.codes(), QStringList{u"W:duplicate_own"_s});
    // The year of an assessment is everybody's.
    const Fields assessment{{u"year"_s, u"2025"_s}, {u"result"_s, u"qualified"_s}};
    Case assessed{u"annual_assessment"_s, assessment};
    assessed.related = {
        {SubmissionId{3}, u"annual_assessment"_s, u"邵琳燕"_s, false, State::Passed, assessment}};
    QCOMPARE(assessed.codes(), QStringList());
    // A certificate number is not.
    const Fields learned =
        with(course(u"public"_s, u"90"_s, u"甲"_s), u"certificate_no"_s, u"A1"_s);
    Case training{u"continuing_education"_s, learned};
    training.related = {
        {SubmissionId{4}, u"continuing_education"_s, u"邵琳燕"_s, false, State::Passed, learned}};
    QVERIFY(training.codes().contains(u"W:duplicate_other"_s));
}

void TestChecks::sharedFiles()
{
    Case article{u"paper"_s, paper()};
    RelatedSubmission other{SubmissionId{2}, u"award"_s, u"邵琳燕"_s, false, State::Pending, {}};
    article.related = {other};
    QCOMPARE(article.codes(), QStringList());
    article.related.first().sharesEvidence = true;
    QCOMPARE(article.codes(), QStringList{u"W:same_evidence"_s});
    article.related.first().samePerson = true;
    article.related.first().personName = article.person.name;
    QCOMPARE(article.codes(), QStringList());
    article.related.first().item = u"paper"_s;
    QCOMPARE(article.codes(), QStringList{u"W:same_evidence"_s});
}

void TestChecks::errorsComeFirst()
{
    Case article{u"paper"_s, with(paper(), u"issn"_s, u"1000-6789"_s)};
    article.fields.insert(u"published_on"_s, u"2031-05-01"_s);
    article.evidence = 0;
    QCOMPARE(article.codes(),
             (QStringList{u"E:future_date"_s, u"W:bad_issn"_s, u"W:evidence_missing"_s}));
    QVERIFY(highestLevel(article.checks()) == Check::Level::Error);
    for (const Check& check : article.checks())
        QVERIFY(!check.message.isEmpty() && check.overridable);
}

QTEST_GUILESS_MAIN(TestChecks)
#include "test_checks.moc"
