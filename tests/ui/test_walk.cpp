// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog of the tour, met by the keyboard and by a screen reader.
#include "controlwalk.h"
#include "theme.h"
#include "tour.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace titledesk;
using namespace Qt::StringLiterals;

class TestWalk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"TitleDesk"_s);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           m_folder.filePath(u"settings"_s));
        applyLanguage(*qApp, Language::Chinese);
        applyLook(*qApp, Look());
        QVERIFY(round(u"public_institution"_s));
        m_pagesOfInstitution = m_walk.pages();
        QVERIFY(round(u"state_enterprise"_s));
    }

    /// The round was one: what is not opened is not looked at.
    void everyPageIsMet()
    {
        QVERIFY2(m_pagesOfInstitution > 60, qPrintable(QString::number(m_pagesOfInstitution)));
        QVERIFY(m_walk.pages() > m_pagesOfInstitution + 50);
    }
    void everyControlHasItsVisibleName() { none(m_walk.names()); }
    void tabReachesEveryControlAndComesBack() { none(m_walk.traps()); }
    void tabFollowsTheEye() { none(m_walk.orders()); }
    void M22_enterpriseMeetsNoPostAnywhere() { none(m_posts); }

private:
    bool round(const QString& nature)
    {
        const QString folder = m_folder.filePath(nature);
        if (!makeTourUnit(folder, nature))
            return false;
        const bool enterprise = nature != u"public_institution";
        Tour tour(folder, QSize(1366, 768), [&](QWidget& window, const QString& page) {
            m_walk.look(window, page);
            if (enterprise)
                lookForPosts(window, page);
            return true;
        });
        return tour.run();
    }
    void lookForPosts(const QWidget& window, const QString& page)
    {
        for (const QString& said : saidIn(window)) {
            if (said.contains(u"岗位"))
                m_posts << page + u": "_s + said;
        }
    }
    static void none(const QStringList& found)
    {
        for (const QString& each : found)
            qWarning("%s", qPrintable(each)); // a failure's own text is cut
        QCOMPARE(found.size(), 0);
    }

    QTemporaryDir m_folder;
    ControlWalk m_walk;
    QStringList m_posts;
    int m_pagesOfInstitution = 0;
};

QTEST_MAIN(TestWalk)
#include "test_walk.moc"
