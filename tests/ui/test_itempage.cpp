// SPDX-License-Identifier: GPL-3.0-or-later
// The list page driven as a person does: keys, buttons, dialogs, on a real store.
#include "batchdialog.h"
#include "decisiondialog.h"
#include "detailpane.h"
#include "itempage.h"
#include "listtabs.h"
#include "messagebar.h"
#include "reviewdesk.h"
#include "submissionmodel.h"
#include "submissionview.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

const Place kCourses{.kind = Place::Kind::Item, .key = QStringLiteral("continuing_education")};
SubmissionQuery ofItem(const QString& item)
{
    SubmissionQuery query;
    query.items = {item};
    return query;
}

SubmissionQuery ofKind(Kind kind)
{
    SubmissionQuery query;
    query.kind = kind;
    return query;
}

constexpr int kAll = ReviewDesk::kPeople * ReviewDesk::kCourses;

} // namespace

class TestItemPage : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        m_window = std::make_unique<QWidget>();
        m_bar = new MessageBar(m_desk->context(), m_window.get());
        m_page = new ItemPage(m_desk->context(), m_window.get());
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page, 1);
        layout->addWidget(m_bar);
        m_window->resize(1366, 700);
        m_window->show();
        open(kCourses);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void filtersByStateAndText()
    {
        QCOMPARE(model().rowCount(), kAll);
        auto* tabs = child<ListTabs>("stateTabs");
        QTRY_COMPARE(tabs->tabText(0), u"全部 %1"_s.arg(kAll));
        tabs->choose(State::Passed);
        QTRY_COMPARE(model().rowCount(), 0);
        QTRY_VERIFY(child<QLabel>("emptyReason")->isVisible());
        QVERIFY(child<QLabel>("emptyReason")->text().contains(u"没有“已通过”的数据"));
        tabs->choose(State::Pending);
        QTRY_COMPARE(model().rowCount(), kAll);
        child<QLineEdit>("filter")->setText(u"王秀英"_s);
        QTRY_COMPARE(model().rowCount(), ReviewDesk::kCourses);
        QTRY_COMPARE(tabs->tabText(0), u"全部 %1"_s.arg(ReviewDesk::kCourses));
    }

    void passesByKeyAndGoesToTheNextPending()
    {
        child<ListTabs>("stateTabs")->choose(State::Pending);
        QTRY_VERIFY(model().query().states == QList{State::Pending} && model().isReady());
        // Getting the focus opens nothing.
        QFocusEvent focus(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&view(), &focus);
        QVERIFY(!view().currentIndex().isValid());
        QTest::keyClick(&view(), Qt::Key_J);
        const SubmissionId first = view().currentId();
        const SubmissionId second = model().idAt(1);
        QVERIFY(view().selectionModel()->isRowSelected(0));
        QTest::keyClick(&view(), Qt::Key_P);
        auto* dialog = waitForDialog<DecisionDialog>();
        QVERIFY(dialog);
        // The phrase used last is offered; Enter in it is a line, Ctrl+Enter decides.
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTRY_VERIFY(opinion->toPlainText().startsWith(u"经审核"));
        opinion->moveCursor(QTextCursor::End);
        QTest::keyClick(opinion, Qt::Key_Return);
        QTest::qWait(50);
        QVERIFY(dialog->isVisible());
        QTest::keyClick(opinion, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->detail(first).row.state, State::Passed);
        QTRY_COMPARE(m_bar->text(), u"已通过 1 条"_s);
        QTRY_COMPARE(view().currentId(), second);
        QTRY_COMPARE(model().rowCount(), kAll - 1);
        QCOMPARE(view().currentId(), second);
        QTRY_VERIFY(pane().detail() && pane().detail()->row.id == second);
    }

    void takesBackFromTheBarAndByKey()
    {
        const SubmissionId id = passFirst();
        QTest::mouseClick(m_bar->findChild<QToolButton*>(u"undoButton"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(id).row.state, State::Pending);
        QTRY_VERIFY(m_bar->text().startsWith(u"已撤销 1 条"));
        const SubmissionId again = passFirst();
        // What was not sent is taken back, not decided again.
        QTRY_VERIFY(view().currentId() != again); // the next pending one was selected
        select(again);
        QTRY_VERIFY(pane().detail() && pane().detail()->row.id == again &&
                    pane().detail()->row.state == State::Passed);
        QVERIFY(pane().findChild<QPushButton*>(u"undo"_s)->isVisible());
        QVERIFY(!pane().findChild<QPushButton*>(u"return"_s)->isVisible());
        QTest::keyClick(&view(), Qt::Key_R);
        QTest::qWait(50);
        QVERIFY(activeDialog<DecisionDialog>() == nullptr);
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->detail(again).row.state, State::Pending);
    }

    void returnsWithTickedChecksNumbered()
    {
        const SubmissionId wrong = withCheckError();
        select(wrong);
        QTRY_VERIFY(pane().detail() && pane().detail()->row.id == wrong);
        QTest::keyClick(&view(), Qt::Key_R);
        auto* dialog = waitForDialog<DecisionDialog>();
        QVERIFY(dialog);
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled()); // an opinion is required
        const auto boxes = dialog->findChildren<QCheckBox*>();
        QVERIFY(boxes.size() >= 2); // a failed check, and the date to be back by
        boxes.first()->setChecked(true);
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QVERIFY(opinion->toPlainText().contains(u"1. "_s + boxes.first()->text()));
        QVERIFY(confirm->isEnabled());
        boxes.first()->setChecked(false);
        QVERIFY(!opinion->toPlainText().contains(boxes.first()->text()));
        boxes.first()->setChecked(true);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(wrong).row.state, State::Returned);
        QVERIFY(m_desk->detail(wrong).history.last().opinion.contains(u"1. "));
    }

    void escapeKeepsTheOpinionAsDraft()
    {
        QTest::keyClick(&view(), Qt::Key_J);
        QTest::keyClick(&view(), Qt::Key_R);
        auto* dialog = waitForDialog<DecisionDialog>();
        QVERIFY(dialog);
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTest::qWait(100);
        opinion->setPlainText(u"证书照片不清楚"_s);
        QInputMethodEvent composing(u"zhong"_s, {});
        QCoreApplication::sendEvent(opinion, &composing);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible()); // Escape belonged to the input method
        QInputMethodEvent composed;
        QCoreApplication::sendEvent(opinion, &composed);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(activeDialog<DecisionDialog>() == nullptr);
        QTest::keyClick(&view(), Qt::Key_R);
        dialog = waitForDialog<DecisionDialog>();
        QVERIFY(dialog);
        opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTRY_COMPARE(opinion->toPlainText(), u"证书照片不清楚"_s);
        QCOMPARE(m_desk->detail(view().currentId()).row.state, State::Pending);
        dialog->reject();
    }

    void passesOverAFailedCheckOnlyWithAReason()
    {
        const SubmissionId wrong = withCheckError();
        select(wrong);
        QTRY_VERIFY(pane().detail() && pane().detail()->row.id == wrong);
        QTest::keyClick(&view(), Qt::Key_P);
        auto* dialog = waitForDialog<DecisionDialog>();
        QVERIFY(dialog);
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTRY_VERIFY(!opinion->toPlainText().isEmpty());
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChildren<QCheckBox*>().first()->setChecked(true);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<QLineEdit*>(u"overrideReason"_s)->setText(u"已核对原件"_s);
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(wrong).row.state, State::Passed);
    }

    void batchSkipsWhatCannotPassAndSaysWhy()
    {
        model().tickAll(true);
        QCOMPARE(child<QLabel>("ticked")->text(), u"共 %1 条，已选 %1 条"_s.arg(kAll));
        child<QPushButton>("batch")->menu()->actions().first()->trigger();
        auto* dialog = waitForDialog<BatchDialog>();
        QVERIFY(dialog);
        auto* summary = dialog->findChild<QLabel*>(u"summary"_s);
        QTRY_VERIFY(summary->text().startsWith(u"将通过 %1 条"_s.arg(kAll - 1)));
        auto* refused = dialog->findChild<QTreeWidget*>(u"refused"_s);
        QCOMPARE(refused->topLevelItemCount(), 1);
        QCOMPARE(refused->topLevelItem(0)->text(0), u"李明"_s);
        QVERIFY(!refused->topLevelItem(0)->text(2).isEmpty());
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled()); // nobody looked at the evidence yet
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"goOn"_s), Qt::LeftButton);
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_bar->text(), u"已通过 %1 条，1 条未审核"_s.arg(kAll - 1));
        SubmissionQuery passed;
        passed.items = {kCourses.key};
        passed.states = {State::Passed};
        QCOMPARE(m_desk->ids(passed).size(), kAll - 1);
        // One undo takes all of it back.
        QTest::mouseClick(m_bar->findChild<QToolButton*>(u"undoButton"_s), Qt::LeftButton);
        QTRY_VERIFY(m_bar->text().startsWith(u"已撤销 %1 条"_s.arg(kAll - 1)));
        QCOMPARE(m_desk->ids(passed).size(), 0);
    }

    void batchReturnsWithAnOpinionPerRow()
    {
        model().setTicked({model().idAt(0), model().idAt(1)}, true);
        child<QPushButton>("batch")->menu()->actions().last()->trigger();
        auto* dialog = waitForDialog<BatchDialog>();
        QVERIFY(dialog);
        auto* own = dialog->findChild<QTableWidget*>(u"ownOpinions"_s);
        QTRY_COMPARE(own->rowCount(), 2);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"goOn"_s), Qt::LeftButton);
        dialog->findChild<QRadioButton*>(u"onePerRow"_s)->setChecked(true);
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        own->item(0, 2)->setText(u"缺证书"_s);
        QVERIFY(!confirm->isEnabled());
        own->item(1, 2)->setText(u"缺盖章"_s);
        QVERIFY(confirm->isEnabled());
        const auto ids = model().ids();
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(ids[1]).row.state, State::Returned);
        QCOMPARE(m_desk->detail(ids[0]).history.last().opinion, u"缺证书"_s);
        QCOMPARE(m_desk->detail(ids[1]).history.last().opinion, u"缺盖章"_s);
    }

    void numbersAreShownForOnePersonAndAuditedOnce()
    {
        QTest::keyClick(&view(), Qt::Key_J);
        QTRY_VERIFY(pane().detail());
        auto* number = pane().findChild<QLabel*>(u"idNumber"_s);
        QVERIFY(number->text().contains(u"****"));
        QTest::mouseClick(pane().findChild<QToolButton*>(u"reveal"_s), Qt::LeftButton);
        QTRY_VERIFY(!pane().findChild<QLabel*>(u"idNumber"_s)->text().contains(u"****"));
        int audited = 0;
        for (const AuditEntry& entry : m_desk->audit())
            audited += entry.action == u"person.reveal";
        QCOMPARE(audited, 1);
        QTest::keyClick(&view(), Qt::Key_J);
        QTRY_VERIFY(pane().detail()->row.person.name == u"王秀英");
        QTRY_VERIFY(pane().findChild<QLabel*>(u"idNumber"_s)->text().contains(u"****"));
        m_page->deactivate();
    }

    void openedOnesLoseTheirBold()
    {
        QTest::keyClick(&view(), Qt::Key_J);
        const SubmissionId id = view().currentId();
        QTRY_VERIFY(m_desk->detail(id).row.viewed);
        QTRY_VERIFY(model().index(0, 2).data(SubmissionModel::ViewedRole).toBool());
        QVERIFY(!model().index(1, 2).data(SubmissionModel::ViewedRole).toBool());
    }

    void narrowWindowShowsTheDetailInTheListsPlace()
    {
        m_window->resize(1093, 614);
        QTRY_VERIFY(!pane().isVisible());
        QVERIFY(view().isVisible());
        QTest::keyClick(&view(), Qt::Key_J);
        QTest::keyClick(&view(), Qt::Key_Return);
        QTRY_VERIFY(pane().isVisible());
        QVERIFY(!view().isVisible());
        emit pane().backWanted();
        QTRY_VERIFY(view().isVisible());
    }

    void applicationNeedsItsRecommendation()
    {
        open({.kind = Place::Kind::Applications});
        QCOMPARE(model().rowCount(), 1);
        QTest::keyClick(&view(), Qt::Key_J);
        QTest::keyClick(&view(), Qt::Key_Return); // its material takes the list's place
        QTRY_VERIFY(pane().detail());
        QVERIFY(pane().findChild<QPushButton*>(u"recommend"_s)->isVisible());
        QVERIFY(!pane().findChild<QPushButton*>(u"pass"_s)->isEnabled());
        QVERIFY(pane().findChild<QLabel*>(u"obstacle"_s)->text().contains(u"单位推荐意见"));
        QTest::mouseClick(pane().findChild<QPushButton*>(u"terminate"_s), Qt::LeftButton);
        auto* dialog = waitForDialog<DecisionDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit*>(u"opinion"_s)->setPlainText(u"不符合申报条件"_s);
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<QCheckBox*>(u"sure"_s)->setChecked(true);
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(m_desk->ids(ofKind(Kind::Application)).first()).row.state,
                     State::Terminated);
    }

private:
    template <typename T>
    T* child(const char* name)
    {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }
    SubmissionView& view() { return *child<SubmissionView>("list"); }
    SubmissionModel& model() { return *m_page->findChild<SubmissionModel*>(); }
    DetailPane& pane() { return *m_page->findChild<DetailPane*>(); }
    void open(const Place& place)
    {
        m_page->activate(place);
        QTRY_VERIFY(model().isReady());
    }
    template <typename T>
    T* activeDialog()
    {
        const auto dialogs = m_page->findChildren<T*>();
        for (T* dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    template <typename T>
    T* waitForDialog()
    {
        T* dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = activeDialog<T>()) != nullptr; });
        return dialog;
    }
    void select(SubmissionId id) { view().selectRow(model().rowOf(id)); }
    SubmissionId passFirst()
    {
        view().selectRow(0);
        const SubmissionId id = view().currentId();
        QTest::keyClick(&view(), Qt::Key_P);
        auto* dialog = waitForDialog<DecisionDialog>();
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        (void)QTest::qWaitFor([&] { return !opinion->toPlainText().isEmpty(); });
        dialog->accept();
        (void)QTest::qWaitFor([&] { return m_bar->text() == u"已通过 1 条"_s; });
        return id;
    }
    SubmissionId withCheckError()
    {
        for (const SubmissionId id : m_desk->ids(ofItem(kCourses.key))) {
            if (m_desk->detail(id).row.checks == Check::Level::Error)
                return id;
        }
        return {};
    }

    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ItemPage* m_page = nullptr;
    MessageBar* m_bar = nullptr;
};

QTEST_MAIN(TestItemPage)
#include "test_itempage.moc"
