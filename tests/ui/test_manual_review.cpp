// SPDX-License-Identifier: GPL-3.0-or-later
// 业绩档案 and its review in the real window (M6 to M11), and the marks 未查看 and 待定 (B20).
#include "batchdialog.h"
#include "card.h"
#include "decisiondialog.h"
#include "deskwindow.h"
#include "detailpane.h"
#include "listtabs.h"
#include "markdialog.h"
#include "navigationpanel.h"

#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAll = ReviewDesk::kPeople * ReviewDesk::kCourses;
const Place kCourses{.kind = Place::Kind::Item, .key = QStringLiteral("continuing_education")};

} // namespace

class TestManualReview : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<DeskWindow>();
        m_desk->goTo(kCourses);
    }
    void cleanup() { m_desk.reset(); }

    void M6_archiveShowsSevenCategoriesAndTheirStatistics()
    {
        m_desk->goTo({.kind = Place::Kind::Archive});
        const auto cards = m_desk->page().findChildren<Card*>();
        QCOMPARE(cards.size(), 7);
        const QStringList names{u"基本信息"_s,     u"考核表彰"_s, u"能力条件"_s, u"工作业绩"_s,
                                u"论文著作科研"_s, u"对外援助"_s, u"行业专用"_s};
        for (int i = 0; i < 7; ++i)
            QVERIFY(cards[i]->accessibleName().startsWith(names[i]));
        QTRY_COMPARE(cards[0]->accessibleName(), u"基本信息 %1 已审核 0，待审核 %1"_s.arg(kAll));
        passRows(2);
        QTRY_COMPARE(cards[0]->accessibleName(),
                     u"基本信息 %1 已审核 2，待审核 %2"_s.arg(kAll).arg(kAll - 2));
        auto* bar = cards[0]->findChild<QProgressBar*>(u"share"_s);
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->value(), 2 * 100 / kAll);
        QTest::keyClick(cards[0], Qt::Key_Return);
        QCOMPARE(m_desk->window().place().key, u"basic"_s);
    }

    void M7_categoryExpandsToItemsWithAllAndReviewed()
    {
        auto* tree = m_desk->window().findChild<NavigationPanel*>();
        const QModelIndex item = tree->navigation()->indexOf(kCourses);
        QVERIFY(item.isValid());
        QTRY_COMPARE(item.data().toString(), u"继续教育（%1/0）"_s.arg(kAll));
        passRows(3);
        QTRY_COMPARE(item.data().toString(), u"继续教育（%1/3）"_s.arg(kAll));
        // The item's card says the same and leads to its list.
        m_desk->goTo({.kind = Place::Kind::Archive, .key = u"basic"_s});
        const auto cards = m_desk->page().findChildren<Card*>();
        QCOMPARE(cards.size(), 3);
        QTRY_COMPARE(cards[2]->accessibleName(),
                     u"继续教育 %1 已审核 3，待审核 %2"_s.arg(kAll).arg(kAll - 3));
        QTest::mouseClick(cards[2], Qt::LeftButton);
        QCOMPARE(m_desk->window().place().key, kCourses.key);
    }

    void M8_itemListsStateAndActionThatOpensOne()
    {
        QTRY_COMPARE(m_desk->model().rowCount(), kAll);
        QCOMPARE(m_desk->cell(0, u"state"_s).data().toString(), u"待审核"_s);
        const QModelIndex action = m_desk->cell(1, u"action"_s);
        QCOMPARE(action.data().toString(), u"审核"_s);
        QCOMPARE(action.data(Qt::AccessibleTextRole).toString(), u"操作：审核"_s);
        m_desk->clickCell(action);
        const SubmissionId id = m_desk->model().idAt(1);
        QTRY_VERIFY(m_desk->pane().detail() && m_desk->pane().detail()->row.id == id);
        const QStringList shown = texts(m_desk->pane());
        for (const QString& word :
             {u"申报内容"_s, u"证明材料（0）"_s, u"系统核查"_s, u"审核记录"_s})
            QVERIFY2(shown.contains(word), qPrintable(word));
        QVERIFY(shown.contains(m_desk->pane().detail()->row.fields.value(u"subject"_s)));
        // Opened once, it is not bold any more; the others are (未查看).
        QTRY_VERIFY(m_desk->cell(1, u"name"_s).data(SubmissionModel::ViewedRole).toBool());
        QVERIFY(!m_desk->cell(0, u"name"_s).data(SubmissionModel::ViewedRole).toBool());
        QTRY_VERIFY(m_desk->desk().detail(id).row.viewed);
    }

    void M9_batchDecidesAllThatAFilterShows()
    {
        m_desk->child<QLineEdit>("filter")->setText(u"王秀英"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), 3);
        auto* batch = m_desk->child<QPushButton>("batch");
        QTRY_COMPARE(batch->menu()->actions().first()->text(), u"批量通过列表中待审核的 3 条…"_s);
        const auto ids = m_desk->model().ids();
        batch->menu()->actions().first()->trigger();
        auto* dialog = m_desk->dialog<BatchDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLabel*>(u"summary"_s)->text(), u"将通过 3 条。"_s);
        const QStringList shown = texts(*dialog);
        QVERIFY(shown.contains(u"其中 3 条尚未查看证明材料"_s));
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"goOn"_s), Qt::LeftButton);
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->message(), u"已通过 3 条"_s);
        for (const SubmissionId id : ids)
            QCOMPARE(m_desk->desk().detail(id).row.state, State::Passed);
        SubmissionQuery pending;
        pending.items = {kCourses.key};
        pending.states = {State::Pending};
        QCOMPARE(m_desk->desk().ids(pending).size(), kAll - 3);
    }

    void M9_batchDecidesWhatIsTickedAndNamesIt()
    {
        const SubmissionId id = m_desk->model().idAt(0);
        QVERIFY(m_desk->select(id));
        QTRY_VERIFY(m_desk->desk().detail(id).row.viewed);
        QTest::keyClick(&m_desk->list(), Qt::Key_Space);
        auto* batch = m_desk->child<QPushButton>("batch");
        QTRY_COMPARE(batch->menu()->actions().last()->text(), u"批量退回所选 1 条…"_s);
        batch->menu()->actions().last()->trigger();
        auto* dialog = m_desk->dialog<BatchDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLabel*>(u"summary"_s)->text(), u"将退回 1 条。"_s);
        // It was opened, so nothing is asked before.
        m_desk->confirm(*dialog, u"缺少证书扫描件"_s);
        QTRY_COMPARE(m_desk->desk().detail(id).row.state, State::Returned);
    }

    void M10_passAsksForAnOpinionAndConfirms()
    {
        const SubmissionId id = ofPerson(u"王秀英"_s);
        QVERIFY(m_desk->select(id));
        QTest::mouseClick(m_desk->pane().findChild<QPushButton*>(u"pass"_s), Qt::LeftButton);
        auto* dialog = m_desk->dialog<DecisionDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"通过"_s);
        QVERIFY(texts(*dialog).contains(u"审批意见"_s));
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QCOMPARE(confirm->text(), u"确定"_s);
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTRY_VERIFY(!opinion->toPlainText().isEmpty()); // the phrase used last is offered
        opinion->clear();
        QVERIFY(!confirm->isEnabled());
        opinion->setPlainText(u"材料属实，同意。"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->message(), u"已通过 1 条"_s);
        const SubmissionDetail detail = m_desk->desk().detail(id);
        QCOMPARE(detail.row.state, State::Passed);
        QCOMPARE(detail.history.last().opinion, u"材料属实，同意。"_s);
        QCOMPARE(detail.history.last().outboxState, u"queued"_s);
        // The next one that waits is selected by itself.
        QTRY_VERIFY(m_desk->list().currentId() != id && m_desk->list().currentId().isValid());
    }

    void M11_returnGoesBackAndComesAgainAsANewVersion()
    {
        const SubmissionId id = ofPerson(u"张伟"_s);
        QVERIFY(m_desk->select(id));
        QTest::keyClick(&m_desk->list(), Qt::Key_R);
        auto* dialog = m_desk->dialog<DecisionDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"退回"_s);
        QVERIFY(texts(*dialog).contains(u"退回意见"_s));
        QVERIFY(!dialog->findChild<QPushButton*>(u"confirm"_s)->isEnabled());
        m_desk->confirm(*dialog, u"学时与证书不一致"_s);
        QTRY_COMPARE(m_desk->desk().detail(id).row.state, State::Returned);
        QCOMPARE(m_desk->desk().detail(id).history.last().opinion, u"学时与证书不一致"_s);

        QTRY_VERIFY(m_desk->list().currentId() != id); // on to the next one

        // The person corrects it; it waits again, and says what changed.
        Fields corrected = m_desk->desk().detail(id).row.fields;
        corrected[u"hours"_s] = u"36"_s;
        m_desk->desk().aside([&] {
            if (!take(m_desk->store(), kCourses.key, 2, corrected))
                qFatal("the correction was refused");
            return true;
        });
        const SubmissionDetail again = m_desk->desk().detail(id);
        QCOMPARE(again.row.state, State::Pending);
        QCOMPARE(again.row.version, 2);
        QVERIFY(m_desk->select(id));
        QTRY_VERIFY(m_desk->pane().detail()->row.version == 2);
        QTRY_VERIFY(std::ranges::any_of(texts(m_desk->pane()), [](const QString& text) {
            return text.contains(u"36") && text.contains(u"上次：");
        }));
    }

    void M9_unseenAndMarkedAreFiltersAndMarksAreNeverSent()
    {
        QVERIFY(m_desk->select(m_desk->model().idAt(2)));
        const SubmissionId id = m_desk->model().idAt(2);
        QTRY_VERIFY(m_desk->desk().detail(id).row.viewed);
        choose("scope", u"未查看"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), kAll - 1);
        QVERIFY(m_desk->model().rowOf(id) < 0);
        choose("scope", u"全部数据"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), kAll);

        QVERIFY(m_desk->select(id));
        QTest::keyClick(&m_desk->list(), Qt::Key_M);
        auto* dialog = m_desk->dialog<MarkDialog>();
        QVERIFY(dialog);
        auto* note = dialog->findChild<QPlainTextEdit*>(u"note"_s);
        note->setPlainText(u"等财务核对"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_desk->desk().detail(id).row.marked);
        QTest::mouseClick(m_desk->pane().findChild<QToolButton*>(u"mark"_s), Qt::LeftButton);
        dialog = m_desk->dialog<MarkDialog>();
        QVERIFY(dialog);
        note = dialog->findChild<QPlainTextEdit*>(u"note"_s);
        QCOMPARE(note->toPlainText(), u"等财务核对"_s); // Escape kept it
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->message(), u"已标为待定"_s);
        QCOMPARE(m_desk->desk().detail(id).row.note, u"等财务核对"_s);
        QTRY_VERIFY(m_desk->pane().findChild<QLabel*>(u"markNote"_s));
        QCOMPARE(m_desk->pane().findChild<QLabel*>(u"markNote"_s)->text(), u"待定：等财务核对"_s);
        QTRY_VERIFY(m_desk->cell(m_desk->model().rowOf(id), u"name"_s)
                        .data(Qt::AccessibleTextRole)
                        .toString()
                        .endsWith(u"待定：等财务核对"));
        choose("scope", u"待定"_s);
        QTRY_COMPARE(m_desk->model().ids(), QList{id});
        // A private mark makes no decision, nothing to send.
        QCOMPARE(m_desk->desk().detail(id).history.size(), 1);
        // The batch says so.
        m_desk->child<QPushButton>("batch")->menu()->actions().first()->trigger();
        auto* batch = m_desk->dialog<BatchDialog>();
        QVERIFY(batch);
        QTRY_VERIFY(
            batch->findChild<QLabel*>(u"summary"_s)->text().contains(u"其中 1 条已标为待定"));
        batch->reject();
    }

    void M9_departmentAndPeopleWhoLeftAreFilters()
    {
        choose("department", u"语文组"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), 2 * ReviewDesk::kCourses);
        QTRY_COMPARE(m_desk->child<ListTabs>("stateTabs")->tabText(0),
                     u"全部 %1"_s.arg(2 * ReviewDesk::kCourses));
        choose("department", u"全部部门"_s);
        m_desk->write([](Connection& c) -> Result<void> {
            return c.script(u"UPDATE person SET left_on = '2026-05-01' WHERE name = '刘洋'"_s);
        });
        choose("scope", u"已调出人员"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), int(ReviewDesk::kCourses));
        QTRY_VERIFY(
            m_desk->cell(0, u"name"_s).data(Qt::ToolTipRole).toString().contains(u"已调出"));
        choose("scope", u"在职人员"_s);
        QTRY_COMPARE(m_desk->model().rowCount(), kAll - ReviewDesk::kCourses);
        // What is chosen is remembered for the page.
        m_desk->goTo({.kind = Place::Kind::Tasks});
        QTRY_VERIFY(m_desk->model().rowCount() > kAll);
        m_desk->goTo(kCourses);
        QTRY_COMPARE(m_desk->model().rowCount(), kAll - ReviewDesk::kCourses);
    }

    void keysOfTheHandAllWork()
    {
        auto& list = m_desk->list();
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_J);
        QTest::keyClick(&list, Qt::Key_J);
        QCOMPARE(list.currentIndex().row(), 1);
        QTest::keyClick(&list, Qt::Key_K);
        QCOMPARE(list.currentIndex().row(), 0);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(m_desk->model().tickedCount(), 1);
        QTest::keyClick(&list, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(m_desk->child<QLineEdit>("filter")->hasFocus());
        const Place::Kind kinds[] = {Place::Kind::Home,         Place::Kind::Archive,
                                     Place::Kind::Applications, Place::Kind::Registrations,
                                     Place::Kind::Tasks,        Place::Kind::Outbox};
        int number = 0;
        for (const Place::Kind kind : kinds) {
            QTest::keyClick(&m_desk->window(), Qt::Key(Qt::Key_1 + number++), Qt::ControlModifier);
            QCOMPARE(m_desk->window().place().kind, kind);
        }
    }

private:
    static QStringList texts(const QWidget& widget)
    {
        QStringList all;
        for (const QLabel* label : widget.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&widget))
                all << label->text();
        }
        return all;
    }
    void choose(const char* box, const QString& text)
    {
        auto* combo = m_desk->child<QComboBox>(box);
        int index = -1;
        QTRY_VERIFY((index = combo->findText(text)) >= 0);
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    SubmissionId ofPerson(const QString& name)
    {
        SubmissionQuery query;
        query.items = {kCourses.key};
        query.search = name;
        return m_desk->desk().ids(query).first();
    }
    void passRows(int count)
    {
        SubmissionQuery query;
        query.items = {kCourses.key};
        query.search = u"王秀英"_s;
        const auto ids = m_desk->desk().ids(query).mid(0, count);
        m_desk->desk().aside([&] { return bool(decide(m_desk->store(), passing(ids))); });
    }

    std::unique_ptr<DeskWindow> m_desk;
};

QTEST_MAIN(TestManualReview)
#include "test_manual_review.moc"
