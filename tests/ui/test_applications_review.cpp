// SPDX-License-Identifier: GPL-3.0-or-later
// What an application needs to be decided, driven as a person does: the dialogs of the real list.
#include "datefield.h"
#include "decisiondialog.h"
#include "detailpane.h"
#include "evidencewindow.h"
#include "filesbox.h"
#include "itempage.h"
#include "messagebar.h"
#include "numberedlines.h"
#include "publicitydialog.h"
#include "recommendationdialog.h"
#include "recommending.h"
#include "reviewdesk.h"
#include "submissionmodel.h"
#include "submissionview.h"

#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

class TestApplicationsReview : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        addApplications();
        m_window = std::make_unique<QWidget>();
        m_bar = new MessageBar(m_desk->context(), m_window.get());
        m_page = new ItemPage(m_desk->context(), m_window.get());
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page, 1);
        layout->addWidget(m_bar);
        m_window->resize(1366, 700);
        m_window->show();
        m_page->activate({.kind = Place::Kind::Applications});
        QTRY_VERIFY(model().isReady());
        QTRY_COMPARE(model().rowCount(), kApplications);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void M14_recommendationCompletesAnApplication()
    {
        const SubmissionId id = open(0);
        QVERIFY(!button("pass")->isEnabled());
        QVERIFY(obstacle().contains(u"尚未填写单位推荐意见"));
        auto* dialog = openRecommendation();
        QVERIFY(dialog);
        auto* missing = dialog->findChild<QLabel*>(u"missing"_s);
        QTRY_VERIFY(missing->text().contains(u"尚未填写单位公示情况"));
        auto* from = dialog->findChild<DateField*>(u"publicityFrom"_s);
        auto* to = dialog->findChild<DateField*>(u"publicityTo"_s);
        // The working days are counted as one chooses.
        from->setDate({2026, 3, 2});
        QCOMPARE(to->said(), QDate(2026, 3, 6));
        auto* days = dialog->findChild<QLabel*>(u"workdays"_s);
        QVERIFY(days->text().startsWith(u"5 "));
        to->setDate({2026, 3, 5});
        QVERIFY(days->text().contains(u"不足"));
        QVERIFY(missing->text().contains(u"公示只有 4 个工作日"));
        to->setDate({2026, 3, 6});
        line(dialog, "publicityPlace")->setText(u"一楼公告栏"_s);
        line(dialog, "publicityDepartment")->setText(u"人事科"_s);
        line(dialog, "publicityPhone")->setText(u"0551-60000000"_s);
        dialog->findChild<QComboBox*>(u"publicityResult"_s)->setCurrentText(u"无异议"_s);
        dialog->findChild<QPlainTextEdit*>(u"opinion"_s)->setPlainText(u"同意推荐。"_s);
        answerNoPost(dialog);
        QVERIFY(missing->text().contains(u"尚未上传单位公示证明和材料"));
        drop(dialog->findChild<FilesBox*>(u"proof"_s), u"公示证明.pdf"_s);
        drop(dialog->findChild<FilesBox*>(u"stamped"_s), u"推荐意见.pdf"_s);
        QTRY_COMPARE(missing->text(), u"通过所需的内容已齐全。"_s);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(active<RecommendationDialog>() == nullptr);
        QTRY_VERIFY(button("pass")->isEnabled());
        QTest::mouseClick(button("pass"), Qt::LeftButton);
        auto* pass = wait<DecisionDialog>();
        QVERIFY(pass);
        auto* opinion = pass->findChild<QPlainTextEdit*>(u"opinion"_s);
        QTRY_VERIFY(!opinion->toPlainText().isEmpty()); // the phrase used last is offered
        opinion->clear();
        QVERIFY(!pass->findChild<QPushButton*>(u"confirm"_s)->isEnabled());
        opinion->setPlainText(u"同意。"_s);
        QTest::mouseClick(pass->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(id).row.state, State::Passed);
        // What was said of it stays to be read.
        const auto shown = [&](const QString& words) {
            for (const QLabel* label : pane().findChildren<QLabel*>())
                if (label->isVisibleTo(&pane()) && label->text().contains(words))
                    return true;
            return false;
        };
        QTRY_VERIFY(pane().detail() &&
                    pane().detail()->row.id != id); // the next applicant comes by itself
        pane().show(id);
        QTRY_VERIFY(shown(u"2026-03-02 至 2026-03-06（5 "_s));
        for (const QString& words :
             {u"同意推荐。"_s, u"一楼公告栏"_s, u"无异议"_s, u"不占用"_s, u"不占用本单位职位数"_s})
            QVERIFY2(shown(words), qPrintable(words));
        QStringList files;
        for (const QToolButton* file : pane().findChildren<QToolButton*>(u"evidence"_s))
            files.append(file->text());
        const QString names = files.join(u'|');
        QVERIFY2(names.contains(u"公示证明.pdf"), qPrintable(names));
        QVERIFY2(names.contains(u"推荐意见.pdf"), qPrintable(names));
        for (QToolButton* file : pane().findChildren<QToolButton*>(u"evidence"_s))
            if (file->text().contains(u"公示证明.pdf"))
                file->click();
        auto* beside = pane().findChild<EvidenceWindow*>();
        QVERIFY(beside && beside->isVisible());
        beside->close();
    }

    void M14_phraseIsFilledInAndItsGapsBar()
    {
        const SubmissionId id = open(0);
        auto* dialog = openRecommendation();
        QVERIFY(dialog);
        auto* missing = dialog->findChild<QLabel*>(u"missing"_s);
        QTRY_VERIFY(!missing->text().isEmpty());
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        const QString gap = u"推荐意见中还有未填写的“×”"_s;
        auto* phrases = dialog->findChild<QToolButton*>();
        for (QToolButton* each : dialog->findChildren<QToolButton*>())
            if (each->text() == u"常用意见")
                phrases = each;
        const auto insert = [&] { phrases->menu()->actions().first()->trigger(); };
        // Nothing is known of the dates yet.
        insert();
        QVERIFY(opinion->toPlainText().contains(u"自×年×月×日至×月×日"));
        QVERIFY(opinion->toPlainText().contains(m_desk->detail(id).row.title + u"职称"_s));
        QVERIFY(missing->text().contains(gap));
        dialog->findChild<DateField*>(u"publicityFrom"_s)->setDate({2026, 11, 2});
        dialog->findChild<DateField*>(u"publicityTo"_s)->setDate({2026, 11, 6});
        // Once more it takes the place of what was not touched.
        insert();
        QVERIFY2(opinion->toPlainText().contains(u"自2026年11月2日至11月6日公示"),
                 qPrintable(opinion->toPlainText()));
        QVERIFY(!opinion->toPlainText().contains(u'×'));
        QVERIFY(!missing->text().contains(gap));
        dialog->reject();
    }

    void M14_oldPublicityIsNotOfferedAndNoKeyChoosesOne()
    {
        KeptPublicity old;
        old.facts = endedPublicity();
        old.facts.from = QDate(2025, 3, 3);
        old.facts.to = QDate(2025, 3, 7);
        KeptPublicity fresh;
        fresh.facts = endedPublicity();
        m_desk->aside([&] { return publicityIn(m_desk->store(), fresh); });
        m_desk->aside([&] { return publicityIn(m_desk->store(), old); });
        const SubmissionId id = open(0);
        auto* dialog = openRecommendation();
        QVERIFY(dialog);
        auto* which = dialog->findChild<QComboBox*>(u"whichPublicity"_s);
        QTRY_COMPARE(which->count(), 2);
        QCOMPARE(which->currentIndex(), 0);
        QVERIFY(which->itemText(1).startsWith(u"2026-03-02"));
        which->setFocus();
        QTest::keyClick(which, Qt::Key_2);
        QTest::keyClick(which, Qt::Key_End);
        QCOMPARE(which->currentIndex(), 0);
        QTest::keyClick(which, Qt::Key_Escape);
        QTRY_VERIFY(active<RecommendationDialog>() == nullptr);
        const auto linked = m_desk->aside([&] {
            return waitFor(m_desk->store().read(
                [&](Connection& connection) { return publicityOf(connection, id); }));
        });
        QVERIFY(!linked.value().isValid());
    }

    void M14_draftIsKeptByEscapeAndFilesAreRemoved()
    {
        open(0);
        auto* dialog = openRecommendation();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->findChild<QLabel*>(u"missing"_s)->text().isEmpty());
        dialog->findChild<QPlainTextEdit*>(u"opinion"_s)->setPlainText(u"写到一半"_s);
        auto* stamped = dialog->findChild<FilesBox*>(u"stamped"_s);
        drop(stamped, u"一.pdf"_s);
        drop(stamped, u"二.pdf"_s);
        QTRY_COMPARE(stamped->files().size(), 2);
        auto* list = stamped->findChild<QListWidget*>();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(stamped->files().size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(active<RecommendationDialog>() == nullptr);
        dialog = openRecommendation();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QPlainTextEdit*>(u"opinion"_s)->toPlainText(),
                     u"写到一半"_s);
        QCOMPARE(dialog->findChild<FilesBox*>(u"stamped"_s)->files().first().name, u"二.pdf"_s);
        dialog->reject();
    }

    void M14_onePublicityForTheSelection()
    {
        model().tickAll(true);
        auto* action = m_page->findChild<QPushButton*>(u"publicity"_s);
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        auto* dialog = wait<PublicityDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QLabel*>(u"who"_s)->text(),
                     u"为 %1 人公示"_s.arg(kApplications));
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<DateField*>(u"publicityFrom"_s)->setDate({2026, 3, 2});
        QVERIFY(!confirm->isEnabled());
        line(dialog, "publicityPlace")->setText(u"公告栏"_s);
        QVERIFY(confirm->isEnabled());
        // A year without a calendar is asked about.
        auto* sure = dialog->findChild<QCheckBox*>(u"calendarConfirmed"_s);
        QVERIFY(!sure->isVisible());
        dialog->findChild<DateField*>(u"publicityFrom"_s)->setDate({2015, 3, 2});
        dialog->findChild<DateField*>(u"publicityTo"_s)->setDate({2015, 3, 13});
        QVERIFY(sure->isVisible());
        QVERIFY(!confirm->isEnabled());
        sure->setChecked(true);
        QVERIFY(confirm->isEnabled());
        drop(dialog->findChild<FilesBox*>(u"proof"_s), u"公示证明.pdf"_s);
        QTRY_VERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QTRY_VERIFY(active<PublicityDialog>() == nullptr);
        QVERIFY2(m_bar->text().contains(u"人的公示"), qPrintable(m_bar->text()));
        QSet<qint64> publicities;
        for (const SubmissionId id : applications()) {
            const auto found = m_desk->aside([&] {
                return waitFor(m_desk->store().read(
                    [&](Connection& connection) { return publicityOf(connection, id); }));
            });
            publicities.insert(found.value().value);
        }
        QCOMPARE(publicities.size(), 1);
        // Another application's dialog offers it by its dates.
        open(0);
        auto* own = openRecommendation();
        QVERIFY(own);
        auto* which = own->findChild<QComboBox*>(u"whichPublicity"_s);
        QTRY_COMPARE(which->count(), 2);
        QVERIFY(which->currentText().startsWith(u"2015-03-02 至 2015-03-13"));
        QVERIFY(own->findChild<QLabel*>(u"sharedBy"_s)->text().contains(u"共用"));
        own->reject();
    }

    void M15_postAnswerHasNoDefault()
    {
        open(0);
        auto* dialog = openRecommendation();
        QVERIFY(dialog);
        auto* missing = dialog->findChild<QLabel*>(u"missing"_s);
        QTRY_VERIFY(missing->text().contains(u"尚未选择是否占用本单位职位数"));
        auto* yes = dialog->findChild<QRadioButton*>(u"takesPost"_s);
        QVERIFY(!yes->isChecked());
        QVERIFY(!dialog->findChild<QRadioButton*>(u"takesNoPost"_s)->isChecked());
        QTest::mouseClick(yes, Qt::LeftButton, {}, QPoint(8, yes->height() / 2));
        // The level's lowest grade stands ready: 正高 4.
        QCOMPARE(dialog->findChild<QComboBox*>(u"postGrade"_s)->currentIndex(), 4);
        QVERIFY(dialog->findChild<QLabel*>(u"postsLeft"_s)->isVisible());
        QVERIFY(missing->text().contains(u"说明"));
        line(dialog, "postNote")->setText(u"占用正高级岗位"_s);
        QVERIFY(!missing->text().contains(u"职位数"));
        dialog->reject();
        QTRY_VERIFY(active<RecommendationDialog>() == nullptr);
    }

    void M15_enterpriseSeesNoPost()
    {
        m_window.reset();
        m_desk.reset();
        m_desk = std::make_unique<ReviewDesk>(u"state_enterprise"_s);
        m_window = std::make_unique<QWidget>();
        m_page = new ItemPage(m_desk->context(), m_window.get());
        auto* layout = new QVBoxLayout(m_window.get());
        layout->addWidget(m_page);
        m_window->resize(1366, 700);
        m_window->show();
        m_page->activate({.kind = Place::Kind::Applications});
        QTRY_COMPARE(model().rowCount(), 1);
        open(0);
        auto* dialog = openRecommendation();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->findChild<QLabel*>(u"missing"_s)->text().isEmpty());
        QVERIFY(dialog->findChild<QRadioButton*>(u"takesPost"_s) == nullptr);
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u"岗位") && !label->text().contains(u"职位数"),
                     qPrintable(label->text()));
        QVERIFY(!obstacle().contains(u"职位数"));
        dialog->reject();
    }

    void M16_returnTellsAllAtOnce()
    {
        const SubmissionId id = open(0);
        QTest::mouseClick(button("return"), Qt::LeftButton);
        auto* dialog = wait<DecisionDialog>();
        QVERIFY(dialog);
        bool told = false;
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            told |= label->text().contains(u"一次性告知");
        QVERIFY(told);
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        QList<QCheckBox*> defects = dialog->findChildren<QCheckBox*>();
        defects.removeLast(); // the date to be back by
        QVERIFY(!defects.isEmpty());
        opinion->setPlainText(u"1. 缺学历证书"_s);
        defects.first()->setChecked(true);
        QVERIFY(opinion->toPlainText().contains(u"2. "_s + defects.first()->text()));
        opinion->appendPlainText(u"3. 照片不清楚"_s);
        defects.first()->setChecked(false);
        QCOMPARE(opinion->toPlainText(), u"1. 缺学历证书\n2. 照片不清楚"_s);
        // Ctrl+Enter is 确定 wherever the focus is.
        QApplication::setActiveWindow(dialog);
        QVERIFY(QApplication::activeWindow() == dialog);
        defects.first()->setFocus();
        QTest::keyClick(defects.first(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->detail(id).row.state, State::Returned);
    }

    void M16_tickedDefectsAreNumbered()
    {
        const QStringList known{u"甲"_s, u"乙"_s};
        const QString intro = u"存在以下问题："_s;
        const auto with = [&](const QString& text, const QStringList& ticked) {
            return withNumberedLines(text, known, ticked, intro);
        };
        QCOMPARE(with({}, {u"甲"_s}), u"存在以下问题：\n1. 甲"_s);
        QCOMPARE(with(u"存在以下问题：\n1. 甲"_s, known), u"存在以下问题：\n1. 甲\n2. 乙"_s);
        QCOMPARE(with(u"存在以下问题：\n1. 甲\n2. 乙"_s, {u"乙"_s}), u"存在以下问题：\n1. 乙"_s);
        QCOMPARE(with(u"存在以下问题：\n1. 甲"_s, {}), QString());
        QCOMPARE(with(u"请尽快\n1. 甲，见第 3 页"_s, {}), u"请尽快\n1. 甲，见第 3 页"_s);
        QCOMPARE(with(u"请尽快"_s, {u"甲"_s}), u"请尽快\n1. 甲"_s);
        QCOMPARE(with(u"1. 手写\n以上"_s, {u"乙"_s}), u"1. 手写\n2. 乙\n以上"_s);
    }

    void M17_terminateAsksTwice()
    {
        const SubmissionId id = open(0);
        QTest::mouseClick(button("terminate"), Qt::LeftButton);
        auto* dialog = wait<DecisionDialog>();
        QVERIFY(dialog);
        const QString warning = dialog->findChild<QLabel*>(u"warning"_s)->text();
        QVERIFY(warning.contains(u"一旦终止，本年度将无法再进行职称申报"));
        QVERIFY(warning.contains(m_desk->detail(id).row.person.name));
        auto* opinion = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
        opinion->setPlainText(u"不符合申报条件"_s);
        auto* confirm = dialog->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY(!confirm->isEnabled());
        dialog->findChild<QCheckBox*>(u"sure"_s)->setChecked(true);
        QVERIFY(confirm->isEnabled());
        QVERIFY(!confirm->isDefault());
        QStringList round;
        opinion->setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            auto* at = qobject_cast<QAbstractButton*>(dialog->focusWidget());
            round.append(at == nullptr ? QString() : at->text());
        }
        QCOMPARE(round,
                 (QStringList{u"常用意见"_s, dialog->findChild<QCheckBox*>(u"sure"_s)->text(),
                              u"终止"_s, u"取消"_s}));
        // No key ends an application.
        QTest::keyClick(opinion, Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(50);
        QCOMPARE(m_desk->detail(id).row.state, State::Pending);
        QVERIFY(dialog->isVisible());
        // Escape keeps what was typed.
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(active<DecisionDialog>() == nullptr);
        QTest::mouseClick(button("terminate"), Qt::LeftButton);
        dialog = wait<DecisionDialog>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->findChild<QPlainTextEdit*>(u"opinion"_s)->toPlainText(),
                     u"不符合申报条件"_s);
        dialog->findChild<QCheckBox*>(u"sure"_s)->setChecked(true);
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(m_desk->detail(id).row.state, State::Terminated);
        // The same person's next one of this year is refused.
        Fields second = m_desk->detail(id).row.fields;
        second[u"plan"_s] = u"另一计划"_s;
        const auto taken =
            m_desk->aside([&] { return take(m_desk->store(), u"application"_s, 0, second); });
        QVERIFY(!taken);
        QCOMPARE(taken.error().reason, u"terminated_this_year"_s);
    }

private:
    static constexpr int kApplications = 3;

    // The desk's own store has one; two colleagues apply, too.
    void addApplications()
    {
        const Fields fields = m_desk->detail(applications().first()).row.fields;
        for (int person = 1; person < kApplications; ++person)
            QVERIFY(m_desk->aside(
                [&] { return take(m_desk->store(), u"application"_s, person, fields); }));
    }
    QVector<SubmissionId> applications()
    {
        SubmissionQuery query;
        query.kind = Kind::Application;
        return m_desk->ids(query);
    }
    SubmissionModel& model() { return *m_page->findChild<SubmissionModel*>(); }
    SubmissionView& view() { return *m_page->findChild<SubmissionView*>(u"list"_s); }
    DetailPane& pane() { return *m_page->findChild<DetailPane*>(); }
    QPushButton* button(const char* name)
    {
        return pane().findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString obstacle() { return pane().findChild<QLabel*>(u"obstacle"_s)->text(); }
    QLineEdit* line(QWidget* dialog, const char* name)
    {
        return dialog->findChild<QLineEdit*>(QString::fromLatin1(name));
    }
    SubmissionId open(int row)
    {
        view().selectRow(row);
        const SubmissionId id = view().currentId();
        (void)QTest::qWaitFor([&] { return pane().detail() && pane().detail()->row.id == id; });
        QTest::keyClick(&view(), Qt::Key_Return); // its material takes the list's place
        return id;
    }
    template <typename T>
    T* active()
    {
        for (T* dialog : m_page->findChildren<T*>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    template <typename T>
    T* wait()
    {
        T* dialog = nullptr;
        (void)QTest::qWaitFor([&] { return (dialog = active<T>()) != nullptr; });
        return dialog;
    }
    RecommendationDialog* openRecommendation()
    {
        QTest::mouseClick(button("recommend"), Qt::LeftButton);
        return wait<RecommendationDialog>();
    }
    void answerNoPost(QWidget* dialog)
    {
        dialog->findChild<QRadioButton*>(u"takesNoPost"_s)->setChecked(true);
        line(dialog, "postNote")->setText(u"不占用本单位职位数"_s);
    }
    /// A file is dropped on the box.
    void drop(FilesBox* box, const QString& name)
    {
        QFile file(m_files.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("%PDF-1.4\n" + name.toUtf8());
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        const auto before = box->files().size();
        QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box, &event);
        QTRY_COMPARE(box->files().size(), before + 1);
    }

    QTemporaryDir m_files;
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    ItemPage* m_page = nullptr;
    MessageBar* m_bar = nullptr;
};

QTEST_MAIN(TestApplicationsReview)
#include "test_applications_review.moc"
