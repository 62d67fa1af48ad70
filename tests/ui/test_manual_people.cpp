// SPDX-License-Identifier: GPL-3.0-or-later
// People in the real window: their page (M8a), their registration (M18, M19), and the task center
// where all that waits comes together (M20).
#include "batchdialog.h"
#include "decisiondialog.h"
#include "deskwindow.h"
#include "detailpane.h"
#include "leftdialog.h"
#include "listtabs.h"
#include "people.h"

#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

/// Nobody of ReviewDesk's.
constexpr int kNewcomer = 40;
const QString kCourse = QStringLiteral("continuing_education");

} // namespace

class TestManualPeople : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<DeskWindow>(); }
    void cleanup() { m_desk.reset(); }

    void M8a_nameLeadsToThePersonsPage()
    {
        m_desk->goTo({.kind = Place::Kind::Item, .key = kCourse});
        QTRY_COMPARE(m_desk->model().rowCount(), ReviewDesk::kPeople * ReviewDesk::kCourses);
        const QModelIndex name = m_desk->cell(0, u"name"_s);
        QCOMPARE(name.data().toString(), u"李明"_s);
        m_desk->clickCell(name);
        QCOMPARE(m_desk->window().place().kind, Place::Kind::Person);
        QTRY_COMPARE(m_desk->child<QLabel>("pageTitle")->text(), u"李明"_s);
        // Registration, three courses, one application: by category, with what is reviewed.
        auto* categories = m_desk->child<QTabBar>("categories");
        QTRY_COMPARE(categories->count(), 4);
        QCOMPARE(categories->tabText(0), u"全部（5/1）"_s);
        QCOMPARE(categories->tabText(1), u"人员注册（1/1）"_s);
        QCOMPARE(categories->tabText(2), u"基本信息（3/0）"_s);
        QCOMPARE(categories->tabText(3), u"职称申报（1/0）"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), 5);
        categories->setCurrentIndex(2);
        QTRY_COMPARE(m_desk->model().rowCount(), 3);
        const QString application =
            QDate::currentDate().year() == 2026 ? u"本年度申报：高级教师（待审核）"_s : QString();
        QCOMPARE(linkTexts().contains(u"人员注册：已通过"_s), true);
        if (!application.isEmpty())
            QVERIFY(linkTexts().contains(application));
    }

    void M8a_numbersAreMaskedUntilShownAndAuditedOnce()
    {
        openPerson(u"王秀英"_s);
        auto* numbers = m_desk->child<QLabel>("numbers");
        QTRY_VERIFY(numbers->text().contains(u"****"));
        QTest::mouseClick(link(u"显示"_s), Qt::LeftButton);
        QTRY_VERIFY(numbers->text().contains(madeUpIdNumber(1)));
        QVERIFY(!link(u"显示"_s) || !link(u"显示"_s)->isVisible());
        // The detail beside the list shows them, too, without another entry.
        QVERIFY(m_desk->select(m_desk->model().idAt(0)));
        QTRY_VERIFY(!m_desk->pane().findChild<QLabel*>(u"idNumber"_s)->text().contains(u"****"));
        QCOMPARE(audited(u"person.reveal"_s), 1);
        m_desk->goTo({.kind = Place::Kind::Home});
        openPerson(u"王秀英"_s);
        QTRY_VERIFY(m_desk->child<QLabel>("numbers")->text().contains(u"****"));
    }

    void M8a_oneByOneWalksThroughWhatWaits()
    {
        openPerson(u"王秀英"_s);
        auto* oneByOne = m_desk->child<QPushButton>("oneByOne");
        QTRY_COMPARE(oneByOne->text(), u"逐条审核（3 条）"_s);
        QTest::mouseClick(oneByOne, Qt::LeftButton);
        QVector<SubmissionId> decided;
        for (int left = 3; left > 0; --left) {
            QTRY_VERIFY(m_desk->pane().detail() &&
                        m_desk->pane().detail()->row.id == m_desk->list().currentId() &&
                        m_desk->pane().detail()->row.state == State::Pending);
            decided << m_desk->pane().detail()->row.id;
            QTest::keyClick(&m_desk->list(), Qt::Key_P);
            auto* dialog = m_desk->dialog<DecisionDialog>();
            QVERIFY(dialog);
            m_desk->confirm(*dialog, u"同意通过。"_s);
            QTRY_COMPARE(m_desk->desk().detail(decided.last()).row.state, State::Passed);
            if (left > 1)
                QTRY_VERIFY(m_desk->list().currentId() != decided.last());
        }
        QCOMPARE(QSet<SubmissionId>(decided.cbegin(), decided.cend()).size(), 3);
        QTRY_VERIFY(!oneByOne->isEnabled());
    }

    void M8a_batchDecidesThePersonsPendingOnes()
    {
        openPerson(u"张伟"_s);
        auto* batch = m_desk->child<QPushButton>("batchAll");
        QTRY_VERIFY(batch->isEnabled());
        batch->menu()->actions().last()->trigger();
        auto* dialog = m_desk->dialog<BatchDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLabel*>(u"summary"_s)->text(), u"将退回 3 条。"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"goOn"_s), Qt::LeftButton);
        m_desk->confirm(*dialog, u"请补充证书"_s);
        QTRY_COMPARE(m_desk->message(), u"已退回 3 条"_s);
        SubmissionQuery returned;
        returned.states = {State::Returned};
        QCOMPARE(m_desk->desk().ids(returned).size(), 3);
    }

    void M8a_sameAsLastYearIsSaid()
    {
        // Passed last year, and submitted again with the same fields.
        const SubmissionId id = ofPerson(u"陈静"_s).first();
        const qint64 lastYear = QDateTime::currentMSecsSinceEpoch() - qint64(366) * 86'400'000;
        m_desk->write([&](Connection& c) -> Result<void> {
            Statement past(c, u"UPDATE submission_version SET submitted_at = ? "
                              "WHERE submission_id = ?"_s);
            past.bind(lastYear).bind(id.value);
            return past.run();
        });
        m_desk->desk().aside([&] { return bool(decide(m_desk->store(), passing({id}))); });
        m_desk->write([&](Connection& c) -> Result<void> {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            Statement again(c, u"INSERT INTO submission_version (submission_id, version, fields, "
                               "source, submitted_at) SELECT submission_id, 2, fields, 'inbox', ? "
                               "FROM submission_version WHERE submission_id = ?"_s);
            again.bind(now).bind(id.value);
            if (auto done = again.run(); !done)
                return done;
            Statement head(c, u"UPDATE submission SET version = 2, state = 'pending', "
                              "decision_id = NULL, submitted_at = ? WHERE id = ?"_s);
            head.bind(now).bind(id.value);
            return head.run();
        });
        openPerson(u"陈静"_s);
        QVERIFY(m_desk->select(id));
        QTRY_VERIFY(m_desk->pane().findChild<QLabel*>(u"lastYear"_s));
        QCOMPARE(m_desk->pane().findChild<QLabel*>(u"lastYear"_s)->text(),
                 u"与上年度已通过记录一致"_s);
        const int row = m_desk->model().rowOf(id);
        QTRY_COMPARE(m_desk->cell(row, u"last_year"_s).data().toString(), u"一致"_s);
        const int other = m_desk->model().rowOf(ofPerson(u"陈静"_s).first());
        QVERIFY(other != row); // what came again is the newest now
        QCOMPARE(m_desk->cell(other, u"last_year"_s).data().toString(), QString());
    }

    void M8a_movingAwayIsSetAndTakenBack()
    {
        openPerson(u"刘洋"_s);
        QTRY_VERIFY(link(u"标记调出…"_s));
        QTest::mouseClick(link(u"标记调出…"_s), Qt::LeftButton);
        auto* dialog = m_desk->dialog<LeftDialog>();
        QVERIFY(dialog);
        dialog->findChild<QDateEdit*>(u"leftOn"_s)->setDate(QDate(2026, 5, 1));
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->child<QLabel>("leftOn")->text(), u"已调出（2026-05-01）"_s);
        QCOMPARE(leftOn(u"刘洋"_s), QDate(2026, 5, 1));
        QCOMPARE(audited(u"person.left"_s), 1);
        QTest::mouseClick(link(u"取消调出"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_desk->child<QLabel>("leftOn")->isVisible());
        QVERIFY(!leftOn(u"刘洋"_s).isValid());
    }

    void M8a_personsPageFitsASmallScreen()
    {
        m_desk->window().resize(1093, 614);
        openPerson(u"李明"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), 5);
        QVERIFY(m_desk->list().isVisible());
        QVERIFY(m_desk->list().viewport()->height() >= 5 * m_desk->list().rowHeight(0));
        QVERIFY(m_desk->window().width() <= 1093);
    }

    void M18_registrationListsWhoTheyAre()
    {
        arrive();
        m_desk->goTo({.kind = Place::Kind::Registrations, .state = State::Pending});
        QTRY_COMPARE(m_desk->model().rowCount(), 1);
        QStringList headings;
        for (const ListColumn& column : m_desk->model().columns())
            headings << column.heading;
        const QStringList manual{u"姓名"_s,     u"性别"_s,     u"证件号码"_s,
                                 u"手机号码"_s, u"政治面貌"_s, u"邮箱"_s,
                                 u"注册时间"_s, u"审核状态"_s, u"操作"_s};
        QCOMPARE(headings.mid(2, manual.size()), manual);
        const QModelIndex number = m_desk->cell(0, u"field.id_number"_s);
        QVERIFY(number.data().toString().contains(u"****"));
        m_desk->clickCell(number);
        QTRY_COMPARE(number.data().toString(), madeUpIdNumber(kNewcomer));
        m_desk->clickCell(m_desk->cell(0, u"field.mobile"_s));
        QTest::qWait(50);
        QCOMPARE(audited(u"person.reveal"_s), 1);
        // 审核 opens it, 通过 passes it.
        m_desk->clickCell(m_desk->cell(0, u"action"_s));
        const SubmissionId id = m_desk->model().idAt(0);
        QTRY_VERIFY(m_desk->pane().detail() && m_desk->pane().detail()->row.id == id);
        QTest::mouseClick(m_desk->pane().findChild<QPushButton*>(u"pass"_s), Qt::LeftButton);
        auto* dialog = m_desk->dialog<DecisionDialog>();
        QVERIFY(dialog);
        m_desk->confirm(*dialog, u"信息属实。"_s);
        QTRY_COMPARE(m_desk->desk().detail(id).row.state, State::Passed);
        QTRY_COMPARE(m_desk->model().rowCount(), 0);
    }

    void M19_whoIsNotRegisteredWaitsAndSaysWhy()
    {
        const SubmissionId course = arrive();
        m_desk->goTo({.kind = Place::Kind::Item, .key = kCourse});
        QVERIFY(m_desk->select(course));
        const QModelIndex checks = m_desk->cell(m_desk->model().rowOf(course), u"checks"_s);
        QCOMPARE(checks.data().toString(), u"待注册"_s);
        QVERIFY(checks.data(Qt::ToolTipRole).toString().contains(u"人员注册审核通过之前不能通过"));
        QVERIFY(!m_desk->pane().findChild<QPushButton*>(u"pass"_s)->isEnabled());
        QVERIFY(m_desk->pane().findChild<QLabel*>(u"obstacle"_s)->text().contains(u"人员注册"));
        QTest::keyClick(&m_desk->list(), Qt::Key_P);
        QTRY_VERIFY(m_desk->message().startsWith(u"不能通过"));
        QCOMPARE(m_desk->desk().detail(course).row.state, State::Pending);
        // The way to the registration, from the pane and from the list.
        auto* way = paneLink(u"查看人员注册"_s);
        QVERIFY(way && way->isVisible());
        QTest::mouseClick(way, Qt::LeftButton);
        QTRY_COMPARE(m_desk->window().place().kind, Place::Kind::Registrations);
        QTRY_VERIFY(m_desk->pane().detail() &&
                    m_desk->pane().detail()->row.kind == Kind::Registration);
        m_desk->goTo({.kind = Place::Kind::Item, .key = kCourse});
        QVERIFY(m_desk->select(course));
        m_desk->clickCell(m_desk->cell(m_desk->model().rowOf(course), u"checks"_s));
        QTRY_COMPARE(m_desk->window().place().kind, Place::Kind::Registrations);
        // Once it passed, the course can.
        m_desk->desk().aside([&] {
            passRegistrations(m_desk->store());
            return true;
        });
        m_desk->goTo({.kind = Place::Kind::Item, .key = kCourse});
        QVERIFY(m_desk->select(course));
        QTRY_VERIFY(m_desk->pane().findChild<QPushButton*>(u"pass"_s)->isEnabled());
    }

    void M20_taskCenterListsAllKindsOldestFirst()
    {
        const SubmissionId course = arrive();
        const qint64 old = QDateTime::currentMSecsSinceEpoch() - qint64(9) * 86'400'000;
        m_desk->write([&](Connection& c) -> Result<void> {
            Statement past(c, u"UPDATE submission SET submitted_at = ? WHERE id = ?"_s);
            past.bind(old).bind(course.value);
            return past.run();
        });
        m_desk->goTo({.kind = Place::Kind::Tasks});
        const int waiting = ReviewDesk::kPeople * ReviewDesk::kCourses + 3;
        QTRY_COMPARE(m_desk->model().rowCount(), waiting);
        auto* tabs = m_desk->child<ListTabs>("stateTabs");
        QTRY_COMPARE(tabs->tabText(0), u"待处理 %1"_s.arg(waiting));
        QCOMPARE(tabs->tabText(1), u"已处理 %1"_s.arg(ReviewDesk::kPeople));
        QCOMPARE(m_desk->model().idAt(0), course);
        QCOMPARE(m_desk->cell(0, u"waiting"_s).data().toString(), u"9 天"_s);
        QCOMPARE(m_desk->cell(0, u"waiting"_s).data(Qt::AccessibleTextRole).toString(),
                 u"已等待：9 天"_s);
        QSet<QString> kinds;
        for (int row = 0; row < m_desk->model().rowCount(); ++row)
            kinds << m_desk->cell(row, u"item"_s).data().toString();
        QCOMPARE(kinds, (QSet<QString>{u"继续教育"_s, u"人员注册"_s, u"职称申报"_s}));
        // What is decided waits for nothing: the column is there only while it says something.
        const int column = m_desk->cell(0, u"waiting"_s).column();
        QVERIFY(!m_desk->list().isColumnHidden(column));
        tabs->setCurrentIndex(1);
        QVERIFY(m_desk->list().isColumnHidden(column));
        tabs->setCurrentIndex(0);
        QVERIFY(!m_desk->list().isColumnHidden(column));
    }

    void M20_taskCenterOffersWhatEachAllows()
    {
        m_desk->goTo({.kind = Place::Kind::Tasks});
        QTRY_VERIFY(m_desk->model().rowCount() > 0);
        SubmissionQuery query;
        query.kind = Kind::Application;
        const SubmissionId application = m_desk->desk().ids(query).first();
        const QModelIndex all = m_desk->cell(m_desk->model().rowOf(application), u"action"_s);
        QCOMPARE(all.data(SubmissionModel::ActionsRole).toStringList(),
                 (QStringList{u"审核"_s, u"通过"_s, u"退回"_s, u"终止"_s}));
        const SubmissionId course = ofPerson(u"王秀英"_s).first();
        const int row = m_desk->model().rowOf(course);
        const QModelIndex some = m_desk->cell(row, u"action"_s);
        QCOMPARE(some.data(SubmissionModel::ActionsRole).toStringList(),
                 (QStringList{u"审核"_s, u"通过"_s, u"退回"_s}));
        // 退回 of the row itself; its word stands after 审核 and 通过.
        QFont bold = m_desk->list().font();
        bold.setBold(!some.data(SubmissionModel::ViewedRole).toBool());
        const QFontMetrics metrics(bold);
        m_desk->list().scrollTo(some);
        m_desk->clickCell(some, 8 + metrics.horizontalAdvance(u"审核通过"_s) + 2 * 12 + 4);
        auto* dialog = m_desk->dialog<DecisionDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"退回"_s);
        m_desk->confirm(*dialog, u"请补充"_s);
        QTRY_COMPARE(m_desk->desk().detail(course).row.state, State::Returned);
        // It is among what is done now, where there is only to look.
        m_desk->child<ListTabs>("stateTabs")->setCurrentIndex(1);
        QTRY_VERIFY(m_desk->model().rowOf(course) >= 0);
        const int done = m_desk->model().rowOf(course);
        QTRY_COMPARE(m_desk->cell(done, u"action"_s).data().toString(), u"查看"_s);
        QTRY_COMPARE(m_desk->cell(done, u"waiting"_s).data().toString(), QString());
    }

private:
    QVector<SubmissionId> ofPerson(const QString& name)
    {
        SubmissionQuery query;
        query.items = {kCourse};
        query.search = name;
        return m_desk->desk().ids(query);
    }
    PersonSummary person(const QString& name)
    {
        return m_desk->desk().aside([&] {
            return waitFor(m_desk->store().read([&](Connection& c) -> Result<PersonSummary> {
                       People people(c);
                       return people.person(people.find(name).value());
                   }))
                .value();
        });
    }
    QDate leftOn(const QString& name) { return person(name).leftOn; }
    void openPerson(const QString& name)
    {
        m_desk->goTo({.kind = Place::Kind::Person, .person = person(name).id});
        QTRY_COMPARE(m_desk->child<QLabel>("pageTitle")->text(), name);
    }
    /// Somebody registers and submits a course at once; both wait. The course's id.
    SubmissionId arrive()
    {
        return m_desk->desk().aside([&] {
            if (!take(m_desk->store(), u"registration"_s, kNewcomer, rosterRow(kNewcomer)) ||
                !take(m_desk->store(), kCourse, kNewcomer, courseRow(1)))
                qFatal("the newcomer was refused");
            SubmissionQuery query;
            query.items = {kCourse};
            query.search = u"人员%1"_s.arg(kNewcomer);
            return allIds(m_desk->store(), query).first();
        });
    }
    int audited(const QString& action)
    {
        const auto entries = m_desk->desk().audit();
        return int(std::ranges::count(entries, action, &AuditEntry::action));
    }
    QPushButton* link(const QString& text)
    {
        for (QPushButton* button : m_desk->page().findChildren<QPushButton*>(u"link"_s)) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QPushButton* paneLink(const QString& text)
    {
        for (QPushButton* button : m_desk->pane().findChildren<QPushButton*>(u"link"_s)) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QStringList linkTexts()
    {
        QStringList all;
        for (const QPushButton* button : m_desk->page().findChildren<QPushButton*>(u"link"_s))
            all << button->text();
        return all;
    }

    std::unique_ptr<DeskWindow> m_desk;
};

QTEST_MAIN(TestManualPeople)
#include "test_manual_people.moc"
