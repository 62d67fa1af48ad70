// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop and the system say over a real D-Bus that the session is locked.
#include "sessionlock.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

#ifdef TITLEDESK_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#endif

using namespace titledesk;
using namespace Qt::StringLiterals;

#ifdef TITLEDESK_DBUS

/// As logind answers who asks for its session.
class LoginManager : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public slots:
    QDBusObjectPath GetSessionByPID(uint) // NOLINT(readability-identifier-naming)
    {
        asked = true;
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }

public:
    bool asked = false;
};

#endif

class TestSessionLock : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
#ifndef TITLEDESK_DBUS
        QSKIP("this build has no D-Bus");
#else
        m_bus.start(u"dbus-daemon"_s,
                    {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
        if (!m_bus.waitForStarted())
            QSKIP("no dbus-daemon here");
        QVERIFY(m_bus.waitForReadyRead());
        m_address = QString::fromUtf8(m_bus.readLine().trimmed());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
        QDBusConnection logind = QDBusConnection::connectToBus(m_address, u"logind"_s);
        QVERIFY(logind.registerObject(u"/org/freedesktop/login1"_s, &m_manager,
                                      QDBusConnection::ExportAllSlots));
        QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
#endif
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void tells_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<bool>("locks");
        const QString saver = u"org.freedesktop.ScreenSaver"_s;
        const QString login = u"org.freedesktop.login1"_s;
        const QString at = u"/org/freedesktop/login1"_s;
        QTest::newRow("screen saver on") << u"/org/freedesktop/ScreenSaver"_s << saver
                                         << u"ActiveChanged"_s << QVariant(true) << true;
        QTest::newRow("screen saver off")
            << u"/ScreenSaver"_s << saver << u"ActiveChanged"_s << QVariant(false) << false;
        QTest::newRow("GNOME") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s
                               << u"ActiveChanged"_s << QVariant(true) << true;
        QTest::newRow("session locked")
            << at + u"/session/_31"_s << login + u".Session"_s << u"Lock"_s << QVariant() << true;
        QTest::newRow("somebody else's session")
            << at + u"/session/_32"_s << login + u".Session"_s << u"Lock"_s << QVariant() << false;
        QTest::newRow("going to sleep")
            << at << login + u".Manager"_s << u"PrepareForSleep"_s << QVariant(true) << true;
        QTest::newRow("waking up")
            << at << login + u".Manager"_s << u"PrepareForSleep"_s << QVariant(false) << false;
    }

    void tells()
    {
#ifdef TITLEDESK_DBUS
        QFETCH(QString, path);
        QFETCH(QString, interface);
        QFETCH(QString, signal);
        QFETCH(QVariant, value);
        QFETCH(bool, locks);
        QWidget window;
        m_manager.asked = false;
        SessionLock lock(window);
        QSignalSpy locked(&lock, &SessionLock::locked);
        QTRY_VERIFY(m_manager.asked);
        QTest::qWait(200); // the answer and what follows from it
        QDBusMessage said = QDBusMessage::createSignal(path, interface, signal);
        if (value.isValid())
            said << value;
        QVERIFY(QDBusConnection(u"logind"_s).send(said));
        if (locks) {
            QTRY_COMPARE(locked.count(), 1);
        } else {
            QTest::qWait(300);
            QCOMPARE(locked.count(), 0);
        }
#endif
    }

private:
    QProcess m_bus;
    QString m_address;
#ifdef TITLEDESK_DBUS
    LoginManager m_manager;
#endif
};

QTEST_MAIN(TestSessionLock)
#include "test_sessionlock.moc"
