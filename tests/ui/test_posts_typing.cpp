// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers typed quickly into 岗位核准信息, while the store answers: none is lost.
#include "mainwindow.h"
#include "numbertable.h"
#include "page.h"
#include "postrecords.h"
#include "postsmodel.h"
#include "settings.h"
#include "storefixture.h"

#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

/// Runs what may wait, as a worker would.
template <typename Work>
std::invoke_result_t<Work> aside(Work work)
{
    Connection::forbidThread(nullptr);
    auto result = work();
    Connection::forbidThread(QThread::currentThreadId());
    return result;
}

} // namespace

class TestPostsTyping : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TitleDesk"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
    }
    void init()
    {
        m_unit = std::make_unique<StoreFixture>();
        auto created = Store::create(m_unit->folder(), sampleUnit());
        QVERIFY(created);
        m_store = std::move(created.value().store);
        Connection::forbidThread(QThread::currentThreadId());
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        Connection::forbidThread(nullptr);
        m_store.reset();
        m_unit.reset();
    }

    void M22_numbersTypedQuicklyAreKept_data()
    {
        QTest::addColumn<int>("column");
        QTest::newRow("approved") << int(PostsModel::Approved);
        QTest::newRow("filled") << int(PostsModel::Filled);
    }
    void M22_numbersTypedQuicklyAreKept()
    {
        QFETCH(int, column);
        const QVector<int> rows = editableRows(column);
        QVERIFY(rows.size() > 20);
        m_table->editColumn(column);
        for (int i = 0; i < rows.size(); ++i) {
            QTest::keyClicks(editor(), QString::number(i + 11));
            QTest::keyClick(editor(), i % 2 == 0 ? Qt::Key_Tab : Qt::Key_Return);
        }
        for (int i = 0; i < rows.size(); ++i)
            QCOMPARE(number(rows.at(i), column), i + 11);
        // And they are in the draft, in a new window too.
        m_window->goTo({.kind = Place::Kind::Home});
        openWindow();
        for (int i = 0; i < rows.size(); ++i)
            QTRY_COMPARE(number(rows.at(i), column), i + 11);
    }

    /// At every place within the typing the draft is written and the page reads anew.
    void M22_answersDoNotDisturbTyping()
    {
        const QVector<int> rows = editableRows(PostsModel::Approved);
        m_table->editColumn(PostsModel::Approved);
        for (int i = 0; i < 5; ++i) {
            QTest::keyClicks(editor(), u"1"_s);
            reload(3 * i + 1);
            QTest::keyClicks(editor(), QString::number(i));
            reload(3 * i + 2);
            QCOMPARE(static_cast<QLineEdit*>(editor())->text(), u"1%1"_s.arg(i));
            QTest::keyClick(editor(), Qt::Key_Tab);
            reload(3 * i + 3);
        }
        for (int i = 0; i < 5; ++i)
            QCOMPARE(number(rows.at(i), PostsModel::Approved), 10 + i);
        // Deleted digits do not come back either.
        m_table->finishEditing();
        m_table->setCurrentIndex(m_table->model()->index(rows.first(), PostsModel::Approved));
        m_table->edit(m_table->currentIndex());
        QTest::keyClick(editor(), Qt::Key_Backspace);
        reload(30);
        QTest::keyClicks(editor(), u"4"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(number(rows.first(), PostsModel::Approved), 4);
    }

    /// The draft's own time: what is typed while it is written stays.
    void M22_ownDraftDoesNotDisturbTyping()
    {
        const QVector<int> rows = editableRows(PostsModel::Approved);
        m_table->editColumn(PostsModel::Approved);
        for (int i = 0; i < 4; ++i) {
            QTest::keyClicks(editor(), QString::number(i + 1));
            QTest::keyClick(editor(), Qt::Key_Tab);
            QTest::keyClicks(editor(), u"7"_s);
            const QString typed = u"\"%1\":%2"_s.arg(i * 2 + 1).arg(i + 1);
            QTRY_VERIFY2(draft(u"draft.posts"_s).contains(typed), qPrintable(typed));
            reload(i + 1);
            QTest::keyClicks(editor(), u"5"_s);
            QTest::keyClick(editor(), Qt::Key_Tab);
            QCOMPARE(number(rows.at(i * 2), PostsModel::Approved), i + 1);
            QCOMPARE(number(rows.at(i * 2 + 1), PostsModel::Approved), 75);
        }
    }

    void M22_filledNumbersAreADraftUntilSaved()
    {
        const int row = editableRows(PostsModel::Filled).at(1);
        auto* asOf = m_window->findChild<QDateEdit*>(u"asOf"_s);
        type(row, u"5"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(state().contains(u"点“保存已聘数”后生效"));
        asOf->setDate(QDate(2025, 3, 5));
        // Still in its editor when one leaves.
        type(row + 1, u"12"_s);
        m_window->goTo({.kind = Place::Kind::Home});
        QTRY_VERIFY(draft(u"draft.posts_filled"_s).contains(u"12"));
        QCOMPARE(aside([&] { return postsOf(*m_store); }).total().filled, 0);

        openWindow();
        QTRY_COMPARE(number(row, PostsModel::Filled), 5);
        QCOMPARE(number(row + 1, PostsModel::Filled), 12);
        QVERIFY(state().contains(u"点“保存已聘数”后生效"));
        asOf = m_window->findChild<QDateEdit*>(u"asOf"_s);
        QCOMPARE(asOf->date(), QDate(2025, 3, 5));
        auto* save = m_window->findChild<QPushButton*>(u"saveFilled"_s);
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        // Typed while it is saved: a change of its own.
        type(row, u"6"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QTRY_COMPARE(aside([&] { return postsOf(*m_store); }).total().filled, 17);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(number(row, PostsModel::Filled), 6);
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(aside([&] { return postsOf(*m_store); }).total().filled, 18);
        QTRY_VERIFY(!state().contains(u"保存已聘数"));
        QTRY_COMPARE(draft(u"draft.posts_filled"_s), QString());
    }

    void M22_closingKeepsWhatIsBeingTyped()
    {
        const int row = editableRows(PostsModel::Approved).first();
        m_table->editColumn(PostsModel::Approved);
        QTest::keyClicks(editor(), u"31"_s);
        QVERIFY(m_window->close());
        openWindow();
        QTRY_COMPARE(number(row, PostsModel::Approved), 31);
        type(row, u"8"_s);
        QVERIFY(m_window->close());
        openWindow();
        QTRY_COMPARE(number(row, PostsModel::Filled), 8);
        QCOMPARE(number(row, PostsModel::Approved), 31);
    }

private:
    void openWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_store, Catalog::builtIn());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->goTo({.kind = Place::Kind::Posts});
        m_table = m_window->findChild<NumberTable*>(u"postTable"_s);
        QTRY_VERIFY(state().startsWith(u"尚未提交"));
    }
    QString state() const { return m_window->findChild<QLabel*>(u"postState"_s)->text(); }
    QVector<int> editableRows(int column) const
    {
        QVector<int> rows;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            if (m_table->model()->index(row, column).flags() & Qt::ItemIsEditable)
                rows << row;
        return rows;
    }
    QWidget* editor() const
    {
        QWidget* widget = m_table->indexWidget(m_table->currentIndex());
        if (!widget)
            qFatal("no editor");
        return widget;
    }
    void type(int row, const QString& digits)
    {
        m_table->finishEditing();
        m_table->setCurrentIndex(m_table->model()->index(row, PostsModel::Filled));
        m_table->edit(m_table->currentIndex());
        QTest::keyClicks(editor(), digits);
    }
    int number(int row, int column) const
    {
        return m_table->model()->index(row, column).data(PostsModel::NumberRole).toInt();
    }
    /// Another program counts the ordinary skilled posts: shown as soon as the page has read anew.
    void reload(int filled)
    {
        const PostGrade grade{PostKind::Skilled, kOrdinaryGrade};
        const auto done = aside([&] {
            return waitFor(m_store->write([&](Connection& c) {
                return writeFilledPosts(
                    c, m_store->session(),
                    {{{grade, filled}}, QDate::currentDate().toString(Qt::ISODate)});
            }));
        });
        QVERIFY(done);
        QTRY_COMPARE(number(editableRows(PostsModel::Filled).last(), PostsModel::Filled), filled);
    }
    QString draft(const QString& key) const
    {
        return aside([&] {
            return waitFor(m_store->read([&](Connection& c) { return setting(c, key); })).value();
        });
    }

    QTemporaryDir m_settings;
    std::unique_ptr<StoreFixture> m_unit;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    NumberTable* m_table = nullptr;
};

QTEST_MAIN(TestPostsTyping)
#include "test_posts_typing.moc"
