// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the real window on a folder, drives it as an administrator would, and measures how long the
// window was ever blocked.
#include "decisions.h"
#include "mainwindow.h"
#include "pages.h"
#include "tally.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace titledesk;

namespace {

/// Beats every millisecond; a gap between two beats is the time for which the window did nothing
/// else.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1);
    }
    /// Milliseconds since the last call.
    double takeLongest()
    {
        m_longest = std::max(m_longest, m_since.nsecsElapsed());
        const double ms = double(m_longest) / 1e6;
        m_longest = 0;
        m_since.restart();
        return ms;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

QTableView* table(MainWindow& window)
{
    for (QTableView* view : window.findChildren<QTableView*>()) {
        if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
            return view;
    }
    return nullptr;
}

struct Drive {
    MainWindow& window;
    Heartbeat& heart;
    QJsonArray steps;
    double longest = 0;

    template <typename Work>
    void step(const char* name, Work work, int waitMs)
    {
        heart.takeLongest();
        QElapsedTimer whole;
        whole.start();
        work();
        QTest::qWait(waitMs);
        const double blocked = heart.takeLongest();
        longest = std::max(longest, blocked);
        steps.append(QJsonObject{{u"step"_s, QLatin1StringView(name)},
                                 {u"blocked_ms"_s, blocked},
                                 {u"waited_ms"_s, double(whole.elapsed())}});
    }
};

void drive(Drive& d, int batch)
{
    using To = Place::Kind;
    d.step(
        "home", [&] { d.window.goTo({.kind = To::Home}); }, 2000);
    d.step(
        "tasks", [&] { d.window.goTo({.kind = To::Tasks}); }, 6000);
    d.step(
        "scroll",
        [&] {
            for (int i = 1; i <= 100; ++i) {
                if (QTableView* view = table(d.window))
                    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() * i /
                                                        100);
                QTest::qWait(20);
            }
        },
        1000);
    d.step(
        "item", [&] { d.window.goTo({.kind = To::Item, .key = u"continuing_education"_s}); }, 3000);
    d.step(
        "sort by name",
        [&] {
            if (QTableView* view = table(d.window))
                view->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        },
        4000);
    d.step(
        "filter", [&] { d.window.goTo({.kind = To::Tasks, .search = u"王"_s}); }, 8000);
    d.step(
        "registrations", [&] { d.window.goTo({.kind = To::Registrations}); }, 3000);
    SubmissionQuery pending;
    pending.states = {State::Pending};
    pending.kind = Kind::Achievement;
    Store& store = d.window.context().store;
    d.step(
        "batch pass",
        [&] {
            auto ids = store.read([pending](Connection& c) {
                return Submissions(c, Catalog::builtIn()).ids(pending);
            });
            while (!ids.isFinished())
                QTest::qWait(5);
            DecisionRequest request;
            request.ids = ids.result().value().mid(0, batch);
            request.opinion = u"同意通过。"_s;
            request.each = true;
            auto done = store.write([request, &store](Connection& c) {
                return Decisions(c, Catalog::builtIn(), store.session()).decide(request);
            });
            while (!done.isFinished())
                QTest::qWait(5);
        },
        3000);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"titledesk-tour"_s);
    QCommandLineParser arguments;
    arguments.addOptions(
        {{u"data"_s, u"The unit's folder; its password in TITLEDESK_PASSWORD"_s, u"DIR"_s},
         {u"batch"_s, u"How many are passed in one go"_s, u"N"_s, u"1000"_s}});
    arguments.addHelpOption();
    arguments.process(application);
    applyLanguage(application, Language::Chinese);
    applyLook(application, Look{});
    QElapsedTimer opening;
    opening.start();
    auto opened = Store::open(arguments.value(u"data"_s), u"admin"_s,
                              qEnvironmentVariable("TITLEDESK_PASSWORD"));
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().message + opened.error().detail));
        return 3;
    }
    const qint64 openMs = opening.elapsed();
    Connection::forbidThread(QThread::currentThreadId());
    QJsonObject report;
    {
        MainWindow window(*opened.value(), Catalog::builtIn());
        window.resize(1366, 768);
        window.show();
        QTest::qWait(1500);
        Heartbeat heart;
        QTest::qWait(100);
        Drive d{window, heart, {}, 0};
        drive(d, arguments.value(u"batch"_s).toInt());
        report = {
            {u"open_ms"_s, openMs}, {u"longest_blocked_ms"_s, d.longest}, {u"steps"_s, d.steps}};
    }
    Connection::forbidThread(nullptr);
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return 0;
}
