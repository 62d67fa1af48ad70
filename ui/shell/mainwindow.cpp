// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "archivepage.h"
#include "copydrop.h"
#include "homepage.h"
#include "navigationpanel.h"
#include "pages.h"
#include "taborder.h"
#include "topbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kLeisureMs = 400; // from the first picture on

} // namespace

MainWindow::MainWindow(Store& store, const Catalog& catalog, QWidget* parent)
    : QMainWindow(parent)
    , m_context(store, catalog)
    , m_sync(new SyncController(store, catalog, this))
    , m_statusAnswer([this](const Result<DeskStatus>& status) {
        if (status)
            showStatus(status.value());
    })
    , m_openAnswer([this](const Result<SubmissionDetail>& detail) {
        if (!detail)
            return emit m_context.showProblem(detail.error().message);
        const SubmissionRow& row = detail.value().row;
        Place place{.kind = Place::Kind::Item, .key = row.item, .submission = row.id};
        if (row.kind == Kind::Application)
            place = {.kind = Place::Kind::Applications, .submission = row.id};
        if (row.kind == Kind::Registration)
            place = {.kind = Place::Kind::Registrations, .submission = row.id};
        goTo(place);
    })
{
    setWindowTitle(tr("职审台 · %1").arg(store.session().unit.name));
    setAcceptDrops(true);
    setMinimumSize(880, 560);
    build();
    connectContext();
    connectSync();
    addShortcuts();
    fillAccountMenu();
    const QSettings settings;
    // The first time: most of the screen, but not a wall of it.
    const QSize room = screen()->availableSize();
    resize(std::min(room.width() * 9 / 10, 1600), std::min(room.height() * 9 / 10, 1000));
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_splitter->restoreState(settings.value(u"window/splitter"_s).toByteArray());
    connect(&store, &Store::changed, this, &MainWindow::askStatus);
    askStatus();
    goTo({.kind = Place::Kind::Home});
    m_navigation->setFocus();
    makeListAtLeisure();
}

MainWindow::~MainWindow()
{
    // Pages go before the context that they hold.
    qDeleteAll(m_pages);
}

void MainWindow::build()
{
    const Session& session = m_context.store.session();
    m_bar = new TopBar(session.displayName.isEmpty() ? session.account : session.displayName);
    m_bar->setRole(session.role);
    m_navigation = new NavigationPanel(m_context.store, m_context.catalog);
    m_stack = new QStackedWidget;
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    (void)makeMessageBar(m_context, right); // over the page, which stays where it is
    rightLayout->addWidget(m_stack, 1);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_navigation);
    m_splitter->addWidget(right);
    m_splitter->setStretchFactor(1, 1);
    // No name in it is cut, but on a small screen the page needs its part.
    const int entries = std::clamp(m_navigation->widthOfEntries(), fontMetrics().height() * 13,
                                   fontMetrics().height() * 21);
    m_navigation->setMinimumWidth(std::min(entries, fontMetrics().height() * 16));
    m_splitter->setSizes({entries, 1000});
    auto* all = new QWidget;
    auto* layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(all);
    m_lastSync = new QLabel;
    m_phase = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setMaximumWidth(fontMetrics().height() * 14);
    m_progress->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(16, 0, 16, 0);
    statusBar()->addWidget(m_lastSync, 1);
    statusBar()->addPermanentWidget(m_phase);
    statusBar()->addPermanentWidget(m_progress);
    connect(m_navigation, &NavigationPanel::chosen, this, &MainWindow::goTo);
}

void MainWindow::connectContext()
{
    connect(&m_context, &DeskContext::goTo, this, &MainWindow::goTo);
    connect(&m_context, &DeskContext::openPerson, this,
            [this](PersonId id) { goTo({.kind = Place::Kind::Person, .person = id}); });
    connect(&m_context, &DeskContext::openSubmission, this, &MainWindow::openSubmission);
    connect(&m_context, &DeskContext::requestExport, this,
            [this](const SubmissionQuery& query) { openExportDialog(m_context, query, this); });
    connect(&m_context, &DeskContext::signInRequested, this, &MainWindow::askSignIn);
    connect(&m_context, &DeskContext::receiveRequested, m_sync, &SyncController::receive);
    connect(&m_context, &DeskContext::sendRequested, this, &MainWindow::askSend);
    connect(&m_context, &DeskContext::lookRequested, this, &MainWindow::lookChanged);
    connect(m_bar, &TopBar::searched, this,
            [this](const QString& text) { goTo({.kind = Place::Kind::Tasks, .search = text}); });
    connect(m_bar, &TopBar::importAsked, this, [this] { openImportDialog(m_context, {}, this); });
}

void MainWindow::goTo(const Place& place)
{
    Page* page = pageFor(place.kind);
    if (Page* before = currentPage(); before && before != page)
        before->deactivate();
    m_place = place;
    m_stack->setCurrentWidget(page);
    page->activate(place);
    m_navigation->select(place);
}

Page* MainWindow::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

/// Lists share one page, whatever they list.
Page* MainWindow::pageFor(Place::Kind kind)
{
    using To = Place::Kind;
    const bool list = kind == To::Item || kind == To::Category || kind == To::Registrations ||
                      kind == To::Tasks || kind == To::NotBack;
    const To shared = list ? To::Item : kind == To::Plans ? To::Applications : kind;
    Page*& page = m_pages[int(shared)];
    if (!page) {
        page = makePage(shared);
        m_stack->addWidget(page);
        tabAsLaidOut(*page);
    }
    return page;
}

/// The largest page is there before it is first asked for.
void MainWindow::makeListAtLeisure()
{
    QTimer::singleShot(kLeisureMs, this, [this] { (void)pageFor(Place::Kind::Item); });
}

Page* MainWindow::makePage(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Archive:
        return new ArchivePage(m_context, m_stack);
    case Place::Kind::Applications:
        return makeApplicationsPage(m_context, m_stack);
    case Place::Kind::Person:
        return makePersonPage(m_context, m_stack);
    case Place::Kind::Outbox:
        return makeOutboxPage(m_context, m_stack);
    case Place::Kind::Unit:
    case Place::Kind::Posts:
    case Place::Kind::Phrases:
    case Place::Kind::Appearance:
    case Place::Kind::Central:
    case Place::Kind::Accounts:
        return makeSettingsPage(kind, m_context, m_stack);
    case Place::Kind::Home:
        return new HomePage(m_context, m_stack);
    default:
        return makeItemPage(m_context, m_stack);
    }
}

void MainWindow::openSubmission(SubmissionId id)
{
    m_openAnswer.ask(m_context.store.read([id, account = m_context.store.session().account,
                                           &catalog = m_context.catalog](Connection& c) {
        return Submissions(c, catalog).detail(id, account);
    }));
}

Place MainWindow::place() const
{
    Place now = m_place;
    currentPage()->describe(now);
    return now;
}

void MainWindow::keepLayout() const
{
    QSettings settings;
    settings.setValue(u"window/geometry"_s, saveGeometry());
    settings.setValue(u"window/splitter"_s, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keepLayout();
    currentPage()->deactivate(); // what is being typed there is kept
    m_sync->cancel();
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        acceptCopy(*event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        openImportDialog(m_context, files, this);
}

} // namespace titledesk
