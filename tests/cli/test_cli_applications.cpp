// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

/// A unit with a roster of three, all registered, each with one application of 2026.
class Applicants {
public:
    explicit Applicants(const QString& nature = u"public_institution"_s)
    {
        const CliResult made = cli.json(
            {u"init"_s, u"--name"_s, u"示例单位"_s, u"--nature"_s, nature, u"--region"_s,
             u"340000"_s, u"--affiliation"_s, u"province"_s, u"--contact"_s, u"李四"_s,
             u"--contact-mobile"_s, u"13800000000"_s, u"--legal-representative"_s, u"张三"_s});
        if (made.exit != 0)
            qFatal("init: %s", made.out.constData());
        write(u"花名册.csv"_s, u"姓名,性别,证件号码,手机号码\r\n"
                               "李明,男,%1,13800000001\r\n王芳,女,%2,13800000002\r\n"
                               "赵强,男,%3,13800000003\r\n"_s.arg(kIds[0], kIds[1], kIds[2]));
        import(u"花名册.csv"_s);
        cli.json({u"pass"_s, u"--kind"_s, u"registration"_s, u"--all"_s});
        write(u"申报.csv"_s,
              head() + line(0, u"计划甲"_s) + line(1, u"计划甲"_s) + line(2, u"计划甲"_s));
        import(u"申报.csv"_s);
        for (const QJsonValue row :
             cli.json({u"list"_s, u"--kind"_s, u"application"_s}).json[u"submissions"_s].toArray())
            ids.append(row.toObject()[u"id"_s].toString());
        if (ids.size() != 3)
            qFatal("applications");
    }

    CliResult import(const QString& name) const
    {
        return cli.json({u"import"_s, cli.beside(name)});
    }
    void write(const QString& name, const QString& text) const
    {
        QFile file(cli.beside(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("file");
    }
    QString file(const QString& name) const
    {
        write(name, u"%PDF-1.4\n"_s + name);
        return cli.beside(name);
    }
    static QString head()
    {
        return u"证件号码,年度,评审计划,申报系列,申报职称,申报级别,申报专业,申报类型\r\n"_s;
    }
    static QString line(int person, const QString& plan, const QString& year = u"2026"_s)
    {
        return u"%1,%2,%3,工程,工程师,中级,土木,正常申报\r\n"_s.arg(kIds[person], year, plan);
    }
    QJsonObject show(const QString& id) const
    {
        return cli.json({u"show"_s, id}).json[u"submission"_s].toObject();
    }

    static inline const QStringList kIds{u"34000019800102101X"_s, u"340000198001021028"_s,
                                         u"340000198001021036"_s};
    Cli cli;
    QStringList ids;
};

QStringList publicity(const QString& from = u"2026-03-02"_s, const QString& to = u"2026-03-06"_s)
{
    return {u"--publicity-from"_s, from, u"--publicity-to"_s, to};
}

QString refusedCode(const CliResult& result)
{
    return result.json[u"refused"_s].toArray().first().toObject()[u"code"_s].toString();
}

} // namespace

/// Applications through the real program: recommendation, post answer, termination.
class TestCliApplications : public QObject {
    Q_OBJECT

private slots:
    void M14_passNeedsItsRecommendation();
    void M14_optionsCompleteTheDraft();
    void M14_onePublicityForAll();
    void M14_yearWithoutACalendarIsAskedAbout();
    void M15_postAnswer();
    void M15_enterpriseHasNoPosts();
    void M16_returnTakesNoRecommendation();
    void M17_terminateAsks();
    void M17_secondApplicationIsRejectedByImport();
    void showSaysWhatIsMissing();
};

void TestCliApplications::M14_passNeedsItsRecommendation()
{
    const Applicants unit;
    const QString id = unit.ids.first();
    const CliResult bare = unit.cli.json({u"pass"_s, id, u"--opinion"_s, u"同意。"_s});
    QCOMPARE(bare.exit, 3);
    QCOMPARE(bare.errorCode(), u"recommendation_missing"_s);
    const QStringList most{u"pass"_s,
                           id,
                           u"--opinion"_s,
                           u"同意。"_s,
                           u"--takes-post"_s,
                           u"no"_s,
                           u"--post-note"_s,
                           u"不占用"_s,
                           u"--recommendation"_s,
                           u"同意推荐。"_s};
    const QStringList proof{u"--evidence"_s, unit.file(u"公示证明.pdf"_s)};
    QCOMPARE(refusedCode(unit.cli.json(most)), u"publicity_missing"_s);
    // Four working days are too short, however it is written.
    const CliResult brief =
        unit.cli.json(most + proof + publicity(u"2026-03-02"_s, u"2026-03-05"_s));
    QCOMPARE(brief.exit, 3);
    QCOMPARE(refusedCode(brief), u"publicity_short"_s);
    QCOMPARE(refusedCode(unit.cli.json(most + publicity())), u"publicity_proof_missing"_s);
    // What is refused leaves no draft either.
    QVERIFY(unit.show(id)[u"recommendation"_s].toObject()[u"text"_s].toString().isEmpty());
    const CliResult passed = unit.cli.json(most + proof + publicity());
    QVERIFY2(passed.exit == 0, passed.out.constData());
    QCOMPARE(passed.json[u"decided"_s].toInt(), 1);
    const QJsonObject said =
        unit.show(id)[u"recommendation"_s].toObject()[u"publicity"_s].toObject();
    QCOMPARE(said[u"working_days"_s].toInt(), 5);
    QCOMPARE(said[u"proof"_s].toArray().size(), 1);
}

void TestCliApplications::M14_optionsCompleteTheDraft()
{
    const Applicants unit;
    const QString id = unit.ids.first();
    // Each refused with --each keeps what it said: the draft grows.
    const auto add = [&](const QStringList& options) {
        return unit.cli.json(QStringList{u"pass"_s, id, u"--each"_s} + options);
    };
    QCOMPARE(add({u"--recommendation"_s, u"同意推荐。"_s}).exit, 1);
    QCOMPARE(add(publicity() + QStringList{u"--publicity-place"_s, u"公告栏"_s}).exit, 1);
    QCOMPARE(add({u"--takes-post"_s, u"yes"_s, u"--post-note"_s, u"占用"_s}).exit, 1);
    const QJsonObject before = unit.show(id)[u"recommendation"_s].toObject();
    QCOMPARE(before[u"text"_s].toString(), u"同意推荐。"_s);
    QCOMPARE(before[u"post_grade"_s].toInt(), 10); // the usual grade of 中级
    // A file alone adds the file and takes nothing away.
    const CliResult last = add({u"--evidence"_s, unit.file(u"公示证明.pdf"_s), u"--stamped"_s,
                                unit.file(u"推荐意见.pdf"_s)});
    QVERIFY2(last.exit == 0, last.out.constData());
    const QJsonObject after = unit.show(id)[u"recommendation"_s].toObject();
    QCOMPARE(after[u"text"_s], before[u"text"_s]);
    QCOMPARE(after[u"stamped"_s].toArray().size(), 1);
    const QJsonObject said = after[u"publicity"_s].toObject();
    QCOMPARE(said[u"place"_s].toString(), u"公告栏"_s);
    QCOMPARE(said[u"result"_s].toString(), u"无异议"_s);
    QCOMPARE(said[u"id"_s], before[u"publicity"_s].toObject()[u"id"_s]);
    QCOMPARE(said[u"proof"_s].toArray().size(), 1);
}

void TestCliApplications::M14_onePublicityForAll()
{
    const Applicants unit;
    const QStringList most{
        u"--recommendation"_s, u"同意推荐。"_s, u"--takes-post"_s, u"no"_s,
        u"--post-note"_s,      u"不占用"_s,     u"--evidence"_s,   unit.file(u"公示证明.pdf"_s)};
    const CliResult passed = unit.cli.json(QStringList{u"pass"_s} + unit.ids + most + publicity());
    QVERIFY2(passed.exit == 0, passed.out.constData());
    QCOMPARE(passed.json[u"decided"_s].toInt(), 3);
    QStringList publicities;
    for (const QString& id : unit.ids)
        publicities << unit.show(id)[u"recommendation"_s]
                           .toObject()[u"publicity"_s]
                           .toObject()[u"id"_s]
                           .toString();
    QVERIFY(!publicities.first().isEmpty());
    QCOMPARE(publicities.count(publicities.first()), 3);
}

void TestCliApplications::M14_yearWithoutACalendarIsAskedAbout()
{
    const Applicants unit;
    QStringList line{u"pass"_s,
                     unit.ids.first(),
                     u"--recommendation"_s,
                     u"同意推荐。"_s,
                     u"--takes-post"_s,
                     u"no"_s,
                     u"--post-note"_s,
                     u"不占用"_s,
                     u"--evidence"_s,
                     unit.file(u"公示证明.pdf"_s)};
    line += publicity(u"2015-03-02"_s, u"2015-03-13"_s);
    const CliResult asked = unit.cli.json(line);
    QCOMPARE(asked.exit, 3);
    QCOMPARE(asked.errorCode(), u"calendar_unknown"_s);
    const CliResult sure = unit.cli.json(line + QStringList{u"--calendar-confirmed"_s});
    QVERIFY2(sure.exit == 0, sure.out.constData());
    QVERIFY(unit.show(unit.ids.first())[u"recommendation"_s]
                .toObject()[u"publicity"_s]
                .toObject()[u"calendar_confirmed"_s]
                .toBool());
}

void TestCliApplications::M15_postAnswer()
{
    const Applicants unit;
    const QStringList most =
        QStringList{u"pass"_s,       unit.ids.first(), u"--recommendation"_s,
                    u"同意推荐。"_s, u"--evidence"_s,  unit.file(u"公示证明.pdf"_s)} +
        publicity();
    const CliResult unanswered = unit.cli.json(most);
    QCOMPARE(unanswered.exit, 3);
    QCOMPARE(unanswered.errorCode(), u"post_answer_missing"_s);
    QCOMPARE(unit.cli.json(most + QStringList{u"--takes-post"_s, u"no"_s}).errorCode(),
             u"post_answer_missing"_s); // 说明 for no, too
    QCOMPARE(unit.cli.json(most + QStringList{u"--takes-post"_s, u"maybe"_s}).exit, 2);
    const CliResult passed =
        unit.cli.json(most + QStringList{u"--takes-post"_s, u"yes"_s, u"--post-grade"_s, u"9"_s,
                                         u"--post-note"_s, u"占用中级岗位"_s});
    QVERIFY2(passed.exit == 0, passed.out.constData());
    QCOMPARE(unit.show(unit.ids.first())[u"recommendation"_s].toObject()[u"post_grade"_s].toInt(),
             9);
}

void TestCliApplications::M15_enterpriseHasNoPosts()
{
    const Applicants unit(u"state_enterprise"_s);
    const QStringList most =
        QStringList{u"pass"_s,       unit.ids.first(), u"--recommendation"_s,
                    u"同意推荐。"_s, u"--evidence"_s,  unit.file(u"公示证明.pdf"_s)} +
        publicity();
    const CliResult answered = unit.cli.json(most + QStringList{u"--takes-post"_s, u"no"_s});
    QCOMPARE(answered.exit, 3);
    QCOMPARE(answered.errorCode(), u"posts_not_for_unit"_s);
    const CliResult passed = unit.cli.json(most);
    QVERIFY2(passed.exit == 0, passed.out.constData());
}

void TestCliApplications::M16_returnTakesNoRecommendation()
{
    const Applicants unit;
    const QString id = unit.ids.first();
    QCOMPARE(unit.cli
                 .json({u"return"_s, id, u"--opinion"_s, u"1. 缺证书"_s, u"--recommendation"_s,
                        u"同意"_s})
                 .exit,
             2);
    QCOMPARE(unit.cli.json({u"return"_s, id, u"--opinion"_s, u"1. 缺证书"_s}).exit, 0);
    const CliResult again =
        unit.cli.json({u"return"_s, id, u"--opinion"_s, u"再次退回"_s, u"--correct"_s});
    QCOMPARE(again.exit, 3);
    QCOMPARE(again.errorCode(), u"already_returned"_s);
}

void TestCliApplications::M17_terminateAsks()
{
    const Applicants unit;
    const QStringList line{u"terminate"_s, unit.ids.first()};
    const QStringList opinion{u"--opinion"_s, u"不符合申报条件。"_s};
    QCOMPARE(unit.cli.json(line + opinion).exit, 2);                 // nobody can be asked
    QCOMPARE(unit.cli.json(line + QStringList{u"--yes"_s}).exit, 2); // no opinion
    const CliResult sure = unit.cli.json(line + opinion + QStringList{u"--yes"_s});
    QVERIFY2(sure.exit == 0, sure.out.constData());
    QCOMPARE(unit.show(unit.ids.first())[u"state"_s].toString(), u"terminated"_s);
}

void TestCliApplications::M17_secondApplicationIsRejectedByImport()
{
    const Applicants unit;
    const CliResult terminated = unit.cli.json(
        {u"terminate"_s, unit.ids.first(), u"--opinion"_s, u"不符合条件。"_s, u"--yes"_s});
    QCOMPARE(terminated.exit, 0);
    int closed = -1;
    for (int person = 0; person < 3; ++person)
        if (unit.show(unit.ids.first())[u"person"_s].toObject()[u"id_number"_s].toString() ==
            Applicants::kIds[person])
            closed = person;
    QVERIFY(closed >= 0);
    unit.write(u"再次申报.csv"_s, Applicants::head() + Applicants::line(closed, u"计划乙"_s) +
                                      Applicants::line((closed + 1) % 3, u"计划乙"_s) +
                                      Applicants::line(closed, u"计划乙"_s, u"2025"_s));
    const CliResult imported = unit.import(u"再次申报.csv"_s);
    QCOMPARE(imported.exit, 1);
    const QJsonObject report = imported.json[u"files"_s].toArray().first().toObject();
    QCOMPARE(report[u"imported"_s].toInt(), 2);
    QCOMPARE(report[u"rejected"_s].toInt(), 1);
    const QJsonObject problem = report[u"problems"_s].toArray().first().toObject();
    QCOMPARE(problem[u"code"_s].toString(), u"terminated_this_year"_s);
    QVERIFY(problem[u"message"_s].toString().contains(u"终止"));
    // Taken back, the year is open again.
    QCOMPARE(
        unit.cli.json({u"undo"_s, terminated.json[u"decisions"_s].toArray().first().toString()})
            .exit,
        0);
    QCOMPARE(unit.import(u"再次申报.csv"_s).exit, 0);
}

void TestCliApplications::showSaysWhatIsMissing()
{
    const Applicants unit;
    const QJsonArray missing =
        unit.show(unit.ids.first())[u"actions"_s].toObject()[u"pass"_s].toArray();
    QCOMPARE(missing.size(), 3);
    QCOMPARE(missing.first().toString(), u"尚未填写单位推荐意见。"_s);
    const CliResult plain =
        unit.cli.plain({u"--data"_s, unit.cli.folder(), u"show"_s, unit.ids.first()});
    QVERIFY(QString::fromUtf8(plain.out).contains(u"通过：还缺 尚未填写单位推荐意见。"_s));
}

QTEST_GUILESS_MAIN(TestCliApplications)
#include "test_cli_applications.moc"
