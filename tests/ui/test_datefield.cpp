// SPDX-License-Identifier: GPL-3.0-or-later
// Dates typed by the keyboard, and the drop-down parts as they are drawn.
#include "datefield.h"
#include "theme.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace titledesk;
using namespace Qt::StringLiterals;

class TestDateField : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        applyLanguage(*qApp, Language::Chinese);
        applyLook(*qApp, Look());
        m_window = std::make_unique<QWidget>();
        auto* layout = new QVBoxLayout(m_window.get());
        m_before = new QLineEdit;
        m_field = new DateField(u"核准日期"_s);
        m_after = new QLineEdit;
        for (QWidget* each : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_field),
                              static_cast<QWidget*>(m_after)})
            layout->addWidget(each);
        m_window->show();
        m_window->activateWindow();
        m_before->setFocus();
        QTRY_VERIFY(m_before->hasFocus());
        QTest::keyClick(m_before, Qt::Key_Tab);
        QVERIFY(m_field->hasFocus());
    }
    void cleanup() { m_window.reset(); }

    void aDateIsTypedAsAWhole_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("digits") << u"20261102"_s << QDate(2026, 11, 2);
        QTest::newRow("lines") << u"2026-11-02"_s << QDate(2026, 11, 2);
        QTest::newRow("short") << u"2026-1-2"_s << QDate(2026, 1, 2);
        QTest::newRow("slashes") << u"2026/11/02"_s << QDate(2026, 11, 2);
        QTest::newRow("no such day") << u"20260231"_s << QDate();
        QTest::newRow("half") << u"2026-1"_s << QDate();
        QTest::newRow("letters") << u"abc"_s << QDate();
    }
    void aDateIsTypedAsAWhole()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QSignalSpy changes(m_field, &QDateEdit::dateChanged);
        QTest::keyClicks(m_field, typed);
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        QCOMPARE(m_field->said(), date);
        QCOMPARE(changes.size(), date.isValid() ? 1 : 0); // no half typed date was told
        QCOMPARE(shown(), date.isValid() ? date.toString(Qt::ISODate) : u"未填写"_s);
    }

    void aClickedFieldTakesADateToo()
    {
        m_after->setFocus();
        QTest::mouseClick(line(), Qt::LeftButton, {}, {20, line()->height() / 2});
        QVERIFY(m_field->hasFocus());
        QTest::keyClicks(m_field, u"20261102"_s);
        QCOMPARE(m_field->said(), QDate(2026, 11, 2));
        // Typed again at the end: another date.
        QTest::keyClicks(m_field, u"20251003"_s);
        QCOMPARE(m_field->said(), QDate(2025, 10, 3));
        // Written over where the cursor stands.
        line()->setCursorPosition(5);
        QTest::keyClicks(m_field, u"1225"_s);
        QCOMPARE(m_field->said(), QDate(2025, 12, 25));
    }

    void tabLeavesAtOnce()
    {
        m_field->say({2026, 11, 2});
        QTest::keyClick(m_field, Qt::Key_Tab);
        QVERIFY(m_after->hasFocus());
        QTest::keyClick(m_after, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_field->hasFocus());
        QCOMPARE(line()->selectedText(), u"2026-11-02"_s);
        QTest::keyClick(m_field, Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(m_before->hasFocus());
        QCOMPARE(m_field->said(), QDate(2026, 11, 2));
    }

    void arrowsBeginAtToday()
    {
        QTest::keyClick(m_field, Qt::Key_Up);
        const QDate today = QDate::currentDate();
        QCOMPARE(m_field->said(), today);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_field->said(), today.addDays(-1));
        line()->setCursorPosition(2);
        QTest::keyClick(m_field, Qt::Key_Down);
        QCOMPARE(m_field->said(), today.addDays(-1).addYears(-1));
    }

    void deleteEmptiesIt_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("delete") << Qt::Key_Delete;
        QTest::newRow("backspace") << Qt::Key_Backspace;
    }
    void deleteEmptiesIt()
    {
        QFETCH(Qt::Key, key);
        QTest::keyClicks(m_field, u"20261102"_s);
        line()->selectAll();
        QTest::keyClick(m_field, key);
        QVERIFY(!m_field->said().isValid());
        QCOMPARE(shown(), u"未填写"_s);
        QTest::keyClick(m_field, key);
        QTest::keyClicks(m_field, u"20261103"_s);
        QCOMPARE(m_field->said(), QDate(2026, 11, 3));
    }

    void calendarOpensAtTodayWithSixWholeWeeks()
    {
        QTest::mouseClick(m_field, Qt::LeftButton, {}, {m_field->width() - 10, 12});
        auto* calendar = m_field->findChild<QCalendarWidget*>();
        QVERIFY(calendar);
        QTRY_VERIFY(calendar->isVisible());
        const QDate today = QDate::currentDate();
        QCOMPARE(calendar->yearShown(), today.year());
        QCOMPARE(calendar->monthShown(), today.month());
        QVERIFY(calendar->dateTextFormat(today).fontWeight() >= QFont::Bold);
        QVERIFY(!m_field->said().isValid());
        auto* days = calendar->findChild<QTableView*>(u"qt_calendar_calendarview"_s);
        QVERIFY(days);
        const int last = days->model()->rowCount() - 1;
        QVERIFY(days->rowHeight(last) >= days->fontMetrics().height());
        QVERIFY(days->rowViewportPosition(last) + days->rowHeight(last) <=
                days->viewport()->height());
        QVERIFY(calendar->window()->rect().contains(calendar->geometry()));
        keep(*calendar->window(), u"calendar"_s);
        calendar->window()->close();
    }

    void chosenRowOfADropDownListIsRead_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }
    void chosenRowOfADropDownListIsRead()
    {
        QFETCH(Scheme, scheme);
        Look look;
        look.scheme = scheme;
        applyLook(*qApp, look);
        auto* box = new QComboBox(m_window.get());
        box->addItems({u"全部等级"_s, u"正高级"_s, u"副高级"_s});
        box->setCurrentIndex(1);
        m_window->layout()->addWidget(box);
        box->show();
        box->showPopup();
        QTRY_VERIFY(box->view()->isVisible());
        const QRect row = box->view()->visualRect(box->model()->index(1, 0));
        const QImage drawn = box->view()->viewport()->grab(row).toImage();
        keep(*box->view()->window(), u"combo"_s);
        const QPalette palette = QApplication::palette();
        QVERIFY(alike(drawn.pixelColor(drawn.width() - 6, drawn.height() / 2),
                      palette.color(QPalette::Highlight)));
        int text = 0;
        for (int y = 2; y < drawn.height() - 2; ++y)
            for (int x = 2; x < drawn.width() - 2; ++x)
                text += alike(drawn.pixelColor(x, y), palette.color(QPalette::HighlightedText));
        QVERIFY(text > 10);
        box->hidePopup();
    }

private:
    static bool alike(const QColor& one, const QColor& other)
    {
        return std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) +
                   std::abs(one.blue() - other.blue()) <
               60;
    }
    QLineEdit* line() const { return m_field->findChild<QLineEdit*>(); }
    QString shown() const { return line()->text(); }
    // Pictures for the eye, where a folder is named.
    static void keep(QWidget& widget, const QString& name)
    {
        const QString folder = qEnvironmentVariable("TITLEDESK_PICTURES");
        if (!folder.isEmpty())
            widget.grab().save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_before = nullptr;
    DateField* m_field = nullptr;
    QLineEdit* m_after = nullptr;
};

QTEST_MAIN(TestDateField)
#include "test_datefield.moc"
