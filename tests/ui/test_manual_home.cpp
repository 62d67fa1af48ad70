// SPDX-License-Identifier: GPL-3.0-or-later
// 单位首页 of the real window: what the administrator sees first (M5).
#include "card.h"
#include "deskwindow.h"
#include "importdialog.h"
#include "monthchart.h"
#include "newsdialog.h"
#include "notices.h"
#include "recommending.h"
#include "samplewriter.h"

#include <QListWidget>
#include <QTableWidget>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCourses = ReviewDesk::kPeople * ReviewDesk::kCourses;

SubmissionQuery courses()
{
    SubmissionQuery query;
    query.items = {u"continuing_education"_s};
    return query;
}

} // namespace

class TestManualHome : public QObject {
    Q_OBJECT

private slots:
    void init() { m_desk = std::make_unique<DeskWindow>(); }
    void cleanup() { m_desk.reset(); }

    void M5_newUnitBeginsWithItsRoster()
    {
        QTRY_COMPARE(card(0)->figure(), QString::number(kCourses));
        QVERIFY(!m_desk->child<QGroupBox>("firstStep")->isVisible());

        Connection::forbidThread(nullptr);
        const StoreFixture fixture;
        const auto store = createIn(fixture, u"public_institution"_s);
        MainWindow window(*store, Catalog::builtIn());
        window.resize(1366, 768);
        window.show();
        auto* step = window.findChild<QGroupBox*>(u"firstStep"_s);
        QTRY_VERIFY(step->isVisible());
        QVERIFY(step->findChild<QLabel*>()->text().contains(u"请先导入人员花名册"_s));
        auto* import = step->findChild<QPushButton*>(u"importRoster"_s);
        QVERIFY(import->isVisible());
        import->click();
        ImportDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = window.findChild<ImportDialog*>()) && dialog->isVisible());
        // Nothing is chosen yet, so Enter chooses.
        for (const QPushButton* button : dialog->findChildren<QPushButton*>())
            QCOMPARE(button->isDefault(), button->text() == u"选择文件…"_s);
        dialog->reject();
        // Entries are as high in a window that has nothing to count as in any other.
        const auto heightIn = [](const MainWindow& each) {
            auto* tree = each.findChild<QTreeView*>(u"navigation"_s);
            return tree->visualRect(tree->model()->index(1, 0)).height();
        };
        QTRY_COMPARE(heightIn(window), heightIn(m_desk->window()));
    }

    void messageMovesNothing()
    {
        m_desk->goTo({.kind = Place::Kind::Item, .key = u"continuing_education"_s});
        const QRect before = m_desk->page().geometry();
        emit m_desk->window().context().showMessageBar(u"已通过 3 条"_s, u"some-batch"_s);
        auto* bar = m_desk->window().findChild<QFrame*>(u"messageBar"_s);
        QTRY_VERIFY(bar->isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(m_desk->page().geometry(), before);
        QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
        const auto* text = bar->findChild<QLabel*>();
        QVERIFY(text->width() >= text->fontMetrics().horizontalAdvance(text->text()));
        // A long one is broken into lines, all of them inside.
        emit m_desk->window().context().showProblem(QString(200, QChar(u'长')));
        QTRY_VERIFY(text->height() >= 3 * text->fontMetrics().height());
        QVERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
        QVERIFY(bar->rect().contains(text->geometry()));
        m_desk->window().resize(900, 600);
        QTRY_VERIFY(bar->parentWidget()->rect().contains(bar->geometry()));
    }

    void M5_homeComesFirstWithThreeWaysIn()
    {
        QCOMPARE(m_desk->window().place().kind, Place::Kind::Home);
        QTRY_COMPARE(card(0)->accessibleName(), u"业绩待审核 %1 条"_s.arg(kCourses));
        QCOMPARE(card(1)->accessibleName(), u"职称申报待审核 1 条"_s);
        QCOMPARE(card(2)->accessibleName(), u"人员注册待审核 0 条"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(card(0))->role(), QAccessible::Button);
        QCOMPARE(card(0)->figure(), QString::number(kCourses));

        QTest::keyClick(card(1), Qt::Key_Return);
        QCOMPARE(m_desk->window().place().kind, Place::Kind::Applications);
        QTRY_COMPARE(m_desk->model().rowCount(), 1);
        QCOMPARE(m_desk->model().query().states, QList{State::Pending});

        m_desk->goTo({.kind = Place::Kind::Home});
        // The whole card is the way in, not only its figure.
        QTest::mouseClick(card(2), Qt::LeftButton, {}, QPoint(card(2)->width() - 4, 4));
        QCOMPARE(m_desk->window().place().kind, Place::Kind::Registrations);

        m_desk->goTo({.kind = Place::Kind::Home});
        QTest::keyClick(card(0), Qt::Key_Space);
        QCOMPARE(m_desk->window().place().kind, Place::Kind::Archive);
    }

    void M5_numbersFollowWhatIsDecided()
    {
        QTRY_COMPARE(card(0)->figure(), QString::number(kCourses));
        decideSome(3, 1);
        QTRY_COMPARE(card(0)->figure(), QString::number(kCourses - 4));
        auto* returned = m_desk->child<QLabel>("returned");
        QTRY_COMPARE(returned->text(), u"已退回、尚未重新提交 1 条"_s);
    }

    void M5_statisticsByMonthAsChartAndAsTable()
    {
        decideSome(3, 1);
        auto* chart = m_desk->page().findChild<MonthChart*>();
        const QDate today = QDate::currentDate();
        // The registrations of all were passed, too.
        const QString expected = u"%1年%2月 审核 %3 条：通过 %4，退回 1，终止 0"_s.arg(today.year())
                                     .arg(today.month())
                                     .arg(ReviewDesk::kPeople + 4)
                                     .arg(ReviewDesk::kPeople + 3);
        QTRY_COMPARE(chart->numbersOf(11), expected);
        // Chosen by keyboard, and told to a screen reader.
        chart->setFocus();
        QTRY_VERIFY(chart->hasFocus());
        QTRY_COMPARE(chart->chosen(), 11);
        QCOMPARE(chart->accessibleDescription(), expected);
        QTest::keyClick(chart, Qt::Key_Left);
        QCOMPARE(chart->chosen(), 10);
        QVERIFY(chart->accessibleDescription().contains(u"审核 0 条"));
        // The mouse shows the same of the month that it is on.
        QTest::mouseMove(chart, QPoint(chart->width() - 24, chart->height() / 2));
        QTRY_COMPARE(chart->chosen(), 11);

        auto* months = m_desk->child<QTableWidget>("months");
        QVERIFY(!months->isVisible());
        QTest::mouseClick(m_desk->child<QPushButton>("asTable"), Qt::LeftButton);
        QVERIFY(months->isVisible() && !chart->isVisible());
        QCOMPARE(months->rowCount(), 13);
        QCOMPARE(rowOf(*months, 11),
                 (QStringList{u"%1年%2月"_s.arg(today.year()).arg(today.month()),
                              QString::number(ReviewDesk::kPeople + 4),
                              QString::number(ReviewDesk::kPeople + 3), u"1"_s, u"0"_s}));
        QCOMPARE(months->item(12, 0)->text(), u"合计"_s);
        QCOMPARE(months->item(11, 2)->data(Qt::AccessibleTextRole).toString(),
                 u"通过：%1"_s.arg(ReviewDesk::kPeople + 3));
    }

    void M5_statisticsByCategoryWithTheSumLeadThere()
    {
        decideSome(3, 1);
        auto* table = m_desk->child<QTableWidget>("categories");
        const QStringList basic{u"基本信息"_s, QString::number(kCourses),
                                QString::number(kCourses - 4), u"3"_s, u"1"_s};
        QTRY_COMPARE(rowOf(*table, 0), basic);
        QCOMPARE(table->rowCount(), 8);
        QStringList sum = basic;
        sum[0] = u"合计"_s;
        QCOMPARE(rowOf(*table, 7), sum);
        emit table->cellActivated(0, 1);
        QCOMPARE(m_desk->window().place().kind, Place::Kind::Archive);
        QCOMPARE(m_desk->window().place().key, u"basic"_s);
    }

    void M5_newsIsOpenedInAReadingViewAndCountsAsRead()
    {
        auto* news = m_desk->child<QListWidget>("news");
        QTRY_VERIFY(!news->isVisible()); // a sentence says why
        const auto labels = m_desk->page().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"还没有职称信息");
        }));
        m_desk->write([this](Connection& c) -> Result<void> {
            SampleWriter writer(c, m_desk->store().session());
            const QDateTime now = QDateTime::currentDateTimeUtc();
            if (auto done = writer.news(u"n1"_s, u"关于 2026 年度职称评审的通知"_s,
                                        u"请各单位于月底前完成审核。"_s, now);
                !done)
                return done;
            return writer.news(u"n2"_s, u"继续教育学时登记说明"_s, u"按年度登记。"_s,
                               now.addDays(-9));
        });
        QTRY_COMPARE(news->count(), 2);
        QVERIFY(news->isVisible());
        QVERIFY(news->item(0)->text().endsWith(u"关于 2026 年度职称评审的通知"));
        QVERIFY(news->item(0)->font().bold());
        emit news->itemActivated(news->item(0));
        auto* reader = m_desk->dialog<NewsDialog>();
        QVERIFY(reader);
        auto* text = reader->findChild<QPlainTextEdit*>(u"newsText"_s);
        QTRY_COMPARE(text->toPlainText(), u"请各单位于月底前完成审核。"_s);
        QCOMPARE(reader->findChild<QLabel*>(u"newsTitle"_s)->text(),
                 u"关于 2026 年度职称评审的通知"_s);
        QTest::keyClick(reader, Qt::Key_Escape);
        QTRY_VERIFY(!news->item(0)->font().bold());
        QVERIFY(news->item(1)->font().bold());
        const auto stored = m_desk->desk().aside([&] {
            return waitFor(m_desk->store().read([](Connection& c) { return allNews(c); })).value();
        });
        QVERIFY(stored[0].read && !stored[1].read);
    }

    void M5_deadlinesAreCountedInDays()
    {
        const QDate deadline = QDate::currentDate().addDays(3);
        m_desk->write([&](Connection& c) {
            return SampleWriter(c, m_desk->store().session())
                .plan(u"p1"_s, u"2026 年度中小学教师系列评审"_s, 2026, u"市中级评委会"_s, deadline,
                      {});
        });
        QTRY_VERIFY(m_desk->child<QLabel>("urgent"));
        QCOMPARE(m_desk->child<QLabel>("urgent")->text(),
                 u"距单位审核截止还有 3 天（%1）"_s.arg(deadline.toString(Qt::ISODate)));
    }

    void M5_postsStandThereForAPublicInstitution()
    {
        // ReviewDesk's unit is one; it has not submitted its approval yet.
        auto* posts = m_desk->child<QLabel>("posts");
        QVERIFY(posts);
        QTRY_COMPARE(posts->text(), u"还没有提交岗位核准信息。"_s);
    }

    void M5_returnedListIsOneClickAway()
    {
        decideSome(0, 1);
        QPushButton* way = nullptr;
        for (QPushButton* button : m_desk->page().findChildren<QPushButton*>(u"link"_s)) {
            if (button->text() == u"查看退回后未重新提交的数据")
                way = button;
        }
        QVERIFY(way);
        QTRY_VERIFY(way->isVisible());
        QTest::mouseClick(way, Qt::LeftButton);
        QCOMPARE(m_desk->window().place().kind, Place::Kind::NotBack);
        QTRY_COMPARE(m_desk->model().rowCount(), 1);
    }

    void M5_syncStateSaysWhatWaits()
    {
        decideSome(2, 0);
        auto* sync = m_desk->child<QLabel>("syncState");
        QTRY_VERIFY(sync->text().contains(u"待上报 %1 条"_s.arg(ReviewDesk::kPeople + 2)));
        QVERIFY(sync->text().startsWith(u"还没有从人社平台接收过"));
    }

private:
    Card* card(int number) { return m_desk->page().findChildren<Card*>().value(number); }
    static QStringList rowOf(const QTableWidget& table, int row)
    {
        QStringList texts;
        for (int column = 0; column < table.columnCount(); ++column)
            texts << (table.item(row, column) ? table.item(row, column)->text() : QString());
        return texts;
    }
    void decideSome(int passed, int returned)
    {
        m_desk->desk().aside([&] {
            SubmissionQuery query = courses();
            query.search = u"王秀英"_s;
            const auto good = allIds(m_desk->store(), query);
            query.search = u"张伟"_s;
            const auto bad = allIds(m_desk->store(), query);
            bool done = passed == 0 || decide(m_desk->store(), passing(good.mid(0, passed)));
            if (returned > 0)
                done = done && decide(m_desk->store(), returning(bad.mid(0, returned)));
            if (!done)
                qFatal("nothing was decided");
            return done;
        });
    }

    std::unique_ptr<DeskWindow> m_desk;
};

QTEST_MAIN(TestManualHome)
#include "test_manual_home.moc"
