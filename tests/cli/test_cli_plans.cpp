// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprocess.h"

#include <QDate>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace titledesk;

/// Plans, what later nodes decided and what is overdue, through the real program on a sample unit.
class TestCliPlans : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void M12_plansTellPhaseAndCounts();
    void M12_listTakesAPlan();
    void M14_progressIsListedAndShown();
    void B19_overdueIsAFilter();
    void wrongProgressIsAUsageError();

private:
    QJsonArray list(const QStringList& filters) const;
    Cli m_cli;
};

QJsonArray TestCliPlans::list(const QStringList& filters) const
{
    const CliResult listed = m_cli.json(QStringList{u"list"_s} + filters);
    return listed.exit == 0 ? listed.json[u"submissions"_s].toArray() : QJsonArray();
}

void TestCliPlans::initTestCase()
{
    m_cli.init();
    QCOMPARE(m_cli.json({u"sample"_s, u"--people"_s, u"60"_s, u"--per-person"_s, u"6"_s}).exit, 0);
}

void TestCliPlans::M12_plansTellPhaseAndCounts()
{
    const CliResult plans = m_cli.json({u"plans"_s});
    QCOMPARE(plans.exit, 0);
    const QSet<QString> phases{u"not_started"_s, u"personal"_s, u"unit"_s, u"closed"_s};
    qint64 applications = 0;
    for (const QJsonValue plan : plans.json[u"plans"_s].toArray()) {
        QVERIFY(!plan[u"name"].toString().isEmpty());
        QVERIFY(plan[u"nodes"].toArray().size() >= 2);
        QVERIFY(phases.contains(plan[u"phase"].toString()));
        const QDate deadline = QDate::fromString(plan[u"unit_deadline"].toString(), Qt::ISODate);
        QCOMPARE(plan[u"days_left"].toInteger(), QDate::currentDate().daysTo(deadline));
        applications += plan[u"pending"].toInteger() + plan[u"decided"].toInteger();
    }
    QCOMPARE(applications, list({u"--kind"_s, u"application"_s}).size());
    QVERIFY(applications > 0);
}

void TestCliPlans::M12_listTakesAPlan()
{
    qint64 all = 0;
    for (const QJsonValue plan : m_cli.json({u"plans"_s}).json[u"plans"_s].toArray()) {
        const auto of = list({u"--plan"_s, plan[u"id"].toString()}).size();
        QCOMPARE(of, plan[u"pending"].toInteger() + plan[u"decided"].toInteger());
        all += of;
    }
    QVERIFY(all > 0);
}

void TestCliPlans::M14_progressIsListedAndShown()
{
    const QJsonArray decided = list({u"--progress"_s, u"decided"_s});
    QVERIFY(!decided.isEmpty());
    for (const QJsonValue each : decided) {
        const QJsonObject shown =
            m_cli.json({u"show"_s, each[u"id"].toString()}).json[u"submission"_s].toObject();
        const QJsonArray progress = shown[u"progress"_s].toArray();
        QVERIFY(!progress.isEmpty());
        const QString result = progress.last()[u"result"].toString();
        QVERIFY(result == u"passed" || result == u"failed");
        QVERIFY(
            QDateTime::fromString(progress.last()[u"at"].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(shown[u"way"_s].toArray().last()[u"standing"].toString(),
                 result == u"passed" ? u"done"_s : u"failed"_s);
    }
    for (const QJsonValue each : list({u"--progress"_s, u"returned"_s})) {
        const QJsonObject shown =
            m_cli.json({u"show"_s, each[u"id"].toString()}).json[u"submission"_s].toObject();
        QCOMPARE(shown[u"progress"_s].toArray().last()[u"result"].toString(), u"returned"_s);
        QCOMPARE(shown[u"state"_s].toString(), u"passed"_s);
    }
}

void TestCliPlans::B19_overdueIsAFilter()
{
    for (const QJsonValue each : list({u"--overdue"_s, u"--sort"_s, u"due_by"_s})) {
        const QJsonObject shown =
            m_cli.json({u"show"_s, each[u"id"].toString()}).json[u"submission"_s].toObject();
        QCOMPARE(shown[u"state"_s].toString(), u"returned"_s);
        QVERIFY(QDate::fromString(shown[u"due_by"_s].toString(), Qt::ISODate) <
                QDate::currentDate());
        QVERIFY(shown[u"returns"_s].toInt() >= 1);
    }
    QCOMPARE(m_cli.json({u"list"_s, u"--overdue"_s}).exit, 0);
}

void TestCliPlans::wrongProgressIsAUsageError()
{
    QCOMPARE(m_cli.json({u"list"_s, u"--progress"_s, u"maybe"_s}).exit, 2);
}

QTEST_GUILESS_MAIN(TestCliPlans)
#include "test_cli_plans.moc"
