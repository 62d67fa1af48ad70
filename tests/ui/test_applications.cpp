// SPDX-License-Identifier: GPL-3.0-or-later
// 职称申报 in the real window: its lists, an application's material, plans, what is not back.
#include "applications.h"
#include "decisiondialog.h"
#include "deskwindow.h"
#include "detailpane.h"
#include "listtabs.h"
#include "page.h"
#include "waywidget.h"

#include <QClipboard>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

/// The plan that ReviewDesk's application names.
const QString kPlan = QStringLiteral("2026 年度中小学教师系列评审");

} // namespace

class TestApplicationsPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        aside([&] { return takePlans(store(), {planJson(u"t"_s, kPlan, 2026, 3)}); });
        SubmissionQuery query;
        query.kind = Kind::Application;
        m_id = m_desk->desk().ids(query).first();
    }
    void cleanup() { m_desk.reset(); }

    void M12_tabsOfApplicationsAndPlans()
    {
        open({.kind = Place::Kind::Applications});
        auto* top = child<QTabBar>("applicationTabs");
        QCOMPARE(top->tabText(0), u"申报情况"_s);
        QCOMPARE(top->tabText(1), u"评审计划"_s);
        auto* tabs = child<ListTabs>("stateTabs");
        QStringList words;
        for (int tab = 0; tab < tabs->count(); ++tab)
            words << tabs->tabText(tab).section(u' ', 0, 0);
        QCOMPARE(words, (QStringList{u"全部"_s, u"待审核"_s, u"已通过"_s, u"已退回"_s, u"已终止"_s,
                                     u"上级退回"_s, u"评审结果"_s}));
        QTRY_COMPARE(tabs->tabText(1), u"待审核 1"_s);
        QCOMPARE(tabs->currentIndex(), 1); // what waits comes first

        // The plans, by the keyboard, and back to one plan's applications.
        top->setCurrentIndex(1);
        auto* plans = child<QTableView>("plans");
        QTRY_VERIFY(plans->isVisible());
        QTRY_COMPARE(child<QLabel>("planName")->text(), kPlan);
        QVERIFY(child<QLabel>("planCounts")->text().contains(u"待审核 1 条"));
        plans->setFocus();
        QTest::keyClick(plans, Qt::Key_Return);
        QTRY_COMPARE(window().place().key, u"t"_s);
        QTRY_VERIFY(child<QPushButton>("allPlans")->isVisible());
        QTRY_COMPARE(model().rowCount(), 1);
        child<QPushButton>("allPlans")->click();
        QTRY_COMPARE(window().place().key, QString());
        QVERIFY(!child<QPushButton>("allPlans")->isVisible());
    }

    void B21_headingTellsTheDaysLeft()
    {
        open({.kind = Place::Kind::Applications});
        QTRY_COMPARE(child<QLabel>("deadline")->text(), u"距单位审核截止还有 3 天"_s);
        QVERIFY(child<QLabel>("deadlineOf")->text().contains(kPlan));
        QVERIFY(!child<QLabel>("late")->isVisible());
        // What waits past its plan's day is said beside the next day of another plan.
        aside([&] {
            return takePlans(store(), {planJson(u"t"_s, kPlan, 2026, -2),
                                       planJson(u"o"_s, u"其他评审"_s, 2026, 20)});
        });
        QTRY_COMPARE(child<QLabel>("deadline")->text(), u"距单位审核截止还有 20 天"_s);
        QTRY_VERIFY(child<QLabel>("late")->isVisible());
        QCOMPARE(child<QLabel>("late")->text(), u"1 条待审核申报已过单位审核截止"_s);
        aside([&] { return takePlans(store(), {}); });
        QTRY_COMPARE(child<QLabel>("deadline")->text(), QString());
        QTRY_COMPARE(child<QLabel>("deadlineOf")->text(), u"没有将要截止的评审计划"_s);
        child<QTabBar>("applicationTabs")->setCurrentIndex(1);
        QTRY_VERIFY(child<QLabel>("noPlans")->isVisible());
        QVERIFY(child<QLabel>("noPlans")->text().contains(u"同步"));
    }

    void M13_reviewOpensAllTheMaterial()
    {
        // One course of the person passed, with a file; it is the application's material.
        SubmissionQuery courses;
        courses.items = {u"continuing_education"_s};
        courses.search = u"李明"_s;
        const SubmissionId course = m_desk->desk().ids(courses).first();
        aside([&] {
            const auto file = runScript(
                store(), u"INSERT INTO evidence (owner, owner_id, version, sha256, name, mime, "
                         "size, added_at) VALUES ('submission', %1, 1, '%2', '结业证书.png', "
                         "'image/png', 2048, 0)"_s.arg(course.value)
                             .arg(QString(64, u'a')));
            return file && decide(store(), passing({course}));
        });
        open({.kind = Place::Kind::Applications});
        QTRY_COMPARE(model().rowCount(), 1);
        clickAction(0);
        QTRY_VERIFY(pane().isVisible() && pane().detail());
        QVERIFY(!view().isVisible()); // the material has the window's width
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(view().isVisible() && !pane().isVisible());
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_VERIFY(pane().isVisible());
        const QString shown = allText(pane());
        for (const QString& part :
             {u"申报流程"_s, u"申报人"_s, u"现职称"_s, u"申报内容"_s, u"已通过业绩（1）"_s,
              u"基本信息（1）"_s, u"个人述职"_s, u"证明材料"_s, u"系统核查"_s, u"审核记录"_s,
              u"距单位审核截止还有 3 天"_s, u"公示状态：未公示"_s, u"结业证书.png"_s})
            QVERIFY2(shown.contains(part), qPrintable(part + u'\n' + shown));
        QVERIFY(!shown.contains(u"school_teacher"_s)); // names, never keys
        QVERIFY(pane().findChild<QPushButton*>(u"recommend"_s)->isVisible());

        // Unfolding shows all fields of an achievement, and stays so when the store changes.
        auto* fold = pane().findChild<QToolButton*>(u"achievement"_s);
        QVERIFY(!shown.contains(u"合肥市教师进修学校"_s) || !visibleText(u"合肥市教师进修学校"_s));
        fold->click();
        QTRY_VERIFY(visibleText(u"合肥市教师进修学校"_s));
        aside([&] { return runScript(store(), u"UPDATE person SET sex = sex"_s); });
        QTest::qWait(400);
        QVERIFY(visibleText(u"合肥市教师进修学校"_s));

        pane().findChild<QPushButton*>(u"openPerson"_s)->click();
        QTRY_COMPARE(window().place().kind, Place::Kind::Person);
    }

    void M14_laterNodesComeToTheWindow()
    {
        open({.kind = Place::Kind::Applications});
        QTRY_COMPARE(model().rowCount(), 1);
        clickAction(0);
        QTRY_VERIFY(pane().detail());
        auto* way = pane().findChild<WayWidget*>(u"way"_s);
        QVERIFY(way->accessibleDescription().contains(u"单位审核 进行中"));
        const QString uuid = m_desk->desk().detail(m_id).row.uuid;
        aside([&] {
            return decideLongAgo(store(), m_id, Action::Pass, 9) &&
                   takeProgress(store(), uuid, u"主管部门审核"_s, u"returned"_s,
                                u"请补充公示照片"_s, 1);
        });
        auto* tabs = child<ListTabs>("stateTabs");
        QTRY_COMPARE(tabs->tabText(5), u"上级退回 1"_s);
        tabs->choose(SubmissionQuery::Later::Returned);
        QTRY_COMPARE(model().query().later, SubmissionQuery::Later::Returned);
        QTRY_COMPARE(model().rowCount(), 1);
        view().selectRow(0);
        clickAction(0);
        QTRY_VERIFY(allText(pane()).contains(u"请补充公示照片"));
        QVERIFY(allText(pane()).contains(u"主管部门审核：上级退回"));
        QVERIFY(pane().findChild<WayWidget*>(u"way"_s)->accessibleDescription().contains(
            u"主管部门审核 已退回"));
        // What can be done about it is offered: it goes back to the person.
        pane().findChild<QPushButton*>(u"returnToPerson"_s)->click();
        auto* dialog = m_desk->dialog<DecisionDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>(u"opinion"_s)->setPlainText(u"请补充公示照片。"_s);
        dialog->accept();
        QTRY_COMPARE(m_desk->desk().detail(m_id).row.state, State::Returned);
    }

    void B19_notBackIsReachedAndCopied()
    {
        const QString due = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
        aside([&] { return decideLongAgo(store(), m_id, Action::Return, 6, due); });
        open({.kind = Place::Kind::Applications});
        child<QPushButton>("notBack")->click();
        QTRY_COMPARE(window().place().kind, Place::Kind::NotBack);
        QTRY_COMPARE(model().rowCount(), 1);
        auto* tabs = child<ListTabs>("stateTabs");
        QTRY_COMPARE(tabs->tabText(1), u"已逾期 1"_s);
        view().selectRow(0);
        QGuiApplication::clipboard()->clear();
        child<QPushButton>("copyNotices")->click();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"李明"));
        const QString notice = QGuiApplication::clipboard()->text();
        QVERIFY2(notice.contains(u"1. 缺少页码\n2. 印章不清"), qPrintable(notice));
        QVERIFY(notice.contains(u"职称申报“高级教师”"));
        QVERIFY(!notice.contains(m_desk->desk().detail(m_id).row.person.idNumber));
        // From 任务中心 and beside the application, too.
        m_desk->goTo({.kind = Place::Kind::Tasks});
        QVERIFY(child<QPushButton>("notBack")->isVisible());
        open({.kind = Place::Kind::Applications, .submission = m_id});
        QTRY_VERIFY(pane().detail() && pane().isVisible());
        QVERIFY(allText(pane()).contains(u"已逾期 1 天"));
        QVERIFY(pane().findChild<QPushButton*>(u"copyNotice"_s));
    }

    void M12_everyListSaysWhyItIsEmpty()
    {
        open({.kind = Place::Kind::Applications});
        auto* tabs = child<ListTabs>("stateTabs");
        for (const auto later :
             {SubmissionQuery::Later::Returned, SubmissionQuery::Later::Decided}) {
            tabs->choose(later);
            QTRY_VERIFY(model().query().later == later && model().isReady());
            QTRY_VERIFY(child<QLabel>("emptyReason")->isVisible());
            QTRY_VERIFY(child<QLabel>("emptyReason")->text().contains(u"同步"));
        }
        m_desk->goTo({.kind = Place::Kind::NotBack});
        QTRY_VERIFY(child<QLabel>("emptyReason")->isVisible());
        QTRY_VERIFY(child<QLabel>("emptyReason")->text().contains(u"都已重新提交"));
    }

private:
    Store& store() { return m_desk->store(); }
    MainWindow& window() { return m_desk->window(); }
    SubmissionView& view() { return m_desk->list(); }
    SubmissionModel& model() { return m_desk->model(); }
    DetailPane& pane() { return m_desk->pane(); }
    void open(const Place& place) { m_desk->goTo(place); }
    template <typename T>
    T* child(const char* name)
    {
        return m_desk->child<T>(name);
    }
    template <typename Work>
    void aside(Work work)
    {
        const bool done = bool(m_desk->desk().aside(work));
        QVERIFY(done);
    }
    /// As a person does: on the word 审核 or 查看 of a row.
    void clickAction(int row) { m_desk->clickCell(m_desk->cell(row, u"action"_s)); }
    static QString allText(const QWidget& widget)
    {
        QStringList texts;
        for (const QLabel* label : widget.findChildren<QLabel*>())
            texts << label->text();
        for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>())
            texts << button->text();
        return texts.join(u'\n');
    }
    bool visibleText(const QString& text)
    {
        const auto labels = pane().findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

    std::unique_ptr<DeskWindow> m_desk;
    SubmissionId m_id;
};

QTEST_MAIN(TestApplicationsPage)
#include "test_applications.moc"
