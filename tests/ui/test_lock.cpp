// SPDX-License-Identifier: GPL-3.0-or-later
// Locking and unlocking the desk: by hand, when nobody is there, and back to where one was.
#include "accountfixture.h"
#include "decisiondialog.h"
#include "desklock.h"
#include "listtabs.h"
#include "page.h"
#include "records.h"
#include "settings.h"
#include "submissionmodel.h"
#include "submissionview.h"
#include "topbar.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QtWidgets>

using namespace titledesk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
const Place kCourses{.kind = Place::Kind::Item, .key = QStringLiteral("continuing_education")};

/// Goes on with its work when it is asked to close.
class BusyDialog : public QDialog {
public:
    explicit BusyDialog(QWidget* parent)
        : QDialog(parent)
        , progress(new QProgressBar(this))
    {
        open();
    }
    void reject() override
    {
        if (!busy)
            QDialog::reject();
    }
    QProgressBar* progress;
    bool busy = true;
};

} // namespace

class TestLock : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QCoreApplication::setOrganizationName(u"titledesk-test"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings->path());
        QSettings().clear();
        m_unit = std::make_unique<StoreFixture>();
        m_store = m_unit->create();
        fill(*m_store, 4, 3);
        passRegistrations(*m_store);
        m_now = 1'700'000'000'000;
        openWindow();
    }
    void cleanup()
    {
        m_lock.reset();
        m_window.reset();
        m_store.reset();
        m_unit.reset();
    }

    void returnsToTheSamePlace()
    {
        m_window->resize(930, 611);
        m_window->goTo(kCourses);
        QTRY_VERIFY(model().rowCount() == 12);
        tabs().choose(State::Pending);
        filter().setText(u"培训1"_s);
        QTRY_COMPARE(model().rowCount(), 4);
        view().selectRow(2);
        const SubmissionId chosen = view().currentId();
        QVERIFY(chosen.isValid());
        lockNow();
        const LockedPlace place = m_lock->place();
        closeWindow();
        // The key is gone with the store: nobody has the folder open, and it can be replaced.
        m_store.reset();
        m_store = m_unit->open();
        openWindow(place);
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(m_window->size(), QSize(930, 611));
        QCOMPARE(filter().text(), u"培训1"_s);
        QCOMPARE(tabs().states(), QVector<State>{State::Pending});
        QTRY_COMPARE(view().currentId(), chosen);
    }

    void closingTheWindowIsTold()
    {
        QSignalSpy closed(m_window.get(), &MainWindow::closed);
        m_window->close();
        QCOMPARE(closed.size(), 1); // the desk ends by it
    }

    void anotherAccountStartsAtHome()
    {
        m_window->goTo(kCourses);
        QTRY_VERIFY(model().rowCount() == 12);
        lockNow();
        const LockedPlace place = m_lock->place();
        Session other = m_store->session();
        QCOMPARE(place.of(other).kind, Place::Kind::Item);
        other.account = u"wang"_s;
        QCOMPARE(place.of(other), Place{});
    }

    void nothingReadableStays()
    {
        m_window->goTo(kCourses);
        QTRY_VERIFY(model().rowCount() == 12);
        m_window->findChild<TopBar*>()->accountMenu()->popup({});
        lockNow();
        for (const QWidget* widget : QApplication::topLevelWidgets())
            QVERIFY2(!widget->isVisible(), widget->metaObject()->className());
    }

    void menuLocks()
    {
        QSignalSpy locked(m_lock.get(), &DeskLock::locked);
        for (QAction* action : m_window->findChild<TopBar*>()->accountMenu()->actions()) {
            if (action->text() == u"锁定")
                action->trigger();
        }
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(locked.count(), 1);
    }

    void typedOpinionIsKeptAsADraft()
    {
        m_window->goTo(kCourses);
        QTRY_VERIFY(model().rowCount() == 12);
        view().selectRow(0);
        const SubmissionId id = view().currentId();
        QTest::keyClick(&view(), Qt::Key_R);
        opinion()->setPlainText(u"缺少结业证书复印件"_s);
        lockNow();
        const LockedPlace place = m_lock->place();
        closeWindow();
        m_store.reset();
        m_store = m_unit->open();
        openWindow(place);
        QTRY_VERIFY(model().rowCount() == 12);
        QTRY_COMPARE(view().currentId(), id);
        QTest::keyClick(&view(), Qt::Key_R);
        QTRY_COMPARE(opinion()->toPlainText(), u"缺少结业证书复印件"_s);
    }

    void idleTimeLocks()
    {
        QCOMPARE(IdleLock::minutes(), 15);
        IdleLock::setMinutes(5);
        m_now += 5 * kMinute - 1;
        m_lock->idle().look();
        QVERIFY(!m_lock->isLocking());
        QTest::keyClick(m_window.get(), Qt::Key_Shift); // a hand
        m_now += 5 * kMinute - 1;
        m_lock->idle().look();
        QVERIFY(!m_lock->isLocking());
        m_now += 1;
        m_lock->idle().look();
        QVERIFY(m_lock->isLocking());
        QVERIFY(!m_window->isVisible());
    }

    void neverIsNever()
    {
        IdleLock::setMinutes(0);
        m_now += 24 * 60 * kMinute;
        m_lock->idle().look();
        QVERIFY(!m_lock->isLocking());
        QVERIFY(m_window->isVisible());
    }

    /// A machine that slept: the first key after it does not make up for the time.
    void touchAfterTheTimeLocks()
    {
        m_now += 60 * kMinute;
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QVERIFY(m_lock->isLocking());
    }

    void workIsSeenThrough()
    {
        BusyDialog dialog(m_window.get());
        QTRY_VERIFY(dialog.progress->isVisible());
        m_now += 60 * kMinute;
        m_lock->idle().look();
        QVERIFY(!m_lock->isLocking()); // what was started before leaving goes on
        QSignalSpy locked(m_lock.get(), &DeskLock::locked);
        m_lock->lock(); // by hand: at once for the eye, at its end for the store
        QVERIFY(!m_window->isVisible());
        QTest::qWait(500);
        QCOMPARE(locked.count(), 0);
        dialog.busy = false;
        QTRY_COMPARE(locked.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void runningSyncEnds()
    {
        QTcpServer silent; // takes the connection and says nothing
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const QString server = u"http://127.0.0.1:%1"_s.arg(silent.serverPort());
        QVERIFY(waitFor(m_store->write(
            [&](Connection& c) { return setSetting(c, u"central.server"_s, server); })));
        m_window->sync().receive();
        QVERIFY(silent.waitForNewConnection(10'000));
        QVERIFY(m_window->sync().isRunning());
        lockNow();
        QVERIFY(!m_window->sync().isRunning());
    }

private:
    void openWindow(const LockedPlace& place = {})
    {
        m_window = std::make_unique<MainWindow>(*m_store, Catalog::builtIn());
        m_lock = std::make_unique<DeskLock>(*m_window, [this] { return m_now; });
        m_window->goTo(place.of(m_store->session()));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void closeWindow()
    {
        m_lock.reset();
        m_window.reset();
    }
    void lockNow()
    {
        QSignalSpy locked(m_lock.get(), &DeskLock::locked);
        m_lock->lock();
        QVERIFY(!m_window->isVisible());
        QTRY_COMPARE(locked.count(), 1);
    }
    template <typename T>
    T& child(const char* name)
    {
        for (T* found : m_window->findChildren<T*>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return *found;
        }
        qFatal("no %s", name);
    }
    SubmissionView& view() { return child<SubmissionView>("list"); }
    ListTabs& tabs() { return child<ListTabs>("stateTabs"); }
    QLineEdit& filter() { return child<QLineEdit>("filter"); }
    SubmissionModel& model() { return *m_window->currentPage()->findChild<SubmissionModel*>(); }
    QPlainTextEdit* opinion()
    {
        QPlainTextEdit* edit = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (auto* dialog : m_window->findChildren<DecisionDialog*>()) {
                if (dialog->isVisible())
                    edit = dialog->findChild<QPlainTextEdit*>(u"opinion"_s);
            }
            return edit != nullptr;
        });
        if (!there)
            qFatal("no opinion");
        return edit;
    }

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<StoreFixture> m_unit;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DeskLock> m_lock;
    qint64 m_now = 0;
};

QTEST_MAIN(TestLock)
#include "test_lock.moc"
