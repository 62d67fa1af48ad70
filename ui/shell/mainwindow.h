// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "deskcontext.h"
#include "overview.h"
#include "synccontroller.h"
#include "theme.h"

#include <QHash>
#include <QMainWindow>

class QLabel;
class QProgressBar;
class QSplitter;
class QStackedWidget;

namespace titledesk {

class NavigationPanel;
class Page;
class TopBar;

/// What the desk knows about sending and receiving, for bar and status line.
struct DeskStatus {
    CentralSignIn signIn;
    OutboxCounts outbox;
    QDateTime receivedAt;
    QStringList unitWaiting; ///< 单位信息, 岗位核准信息: what of them waits to go
};

/// The window: navigation, one page at a time, search above, state below. It holds no query: all it
/// knows comes as answers.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Store& store, const Catalog& catalog, QWidget* parent = nullptr);
    ~MainWindow() override;

    void goTo(const Place& place);
    /// With what the reader has chosen there.
    Place place() const;
    /// Size and splitter, for the next window.
    void keepLayout() const;
    Page* currentPage() const;
    DeskContext& context() { return m_context; }
    SyncController& sync() { return *m_sync; }
    /// F1: the keys, until the dialog is closed.
    void showHelp();

signals:
    /// The administrator wants the desk locked, or shown in another look.
    void lockAsked();
    /// It was closed, by whatever way: the desk ends. (QApplication::lastWindowClosed() comes only
    /// inside QApplication::exec().)
    void closed();
    void lookChanged(const titledesk::Look& look);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void connectContext();
    void connectSync();
    void addShortcuts();
    void fillAccountMenu();
    Page* pageFor(Place::Kind kind);
    void makeListAtLeisure();
    Page* makePage(Place::Kind kind);
    void openSubmission(SubmissionId id);
    void askStatus();
    void showStatus(const DeskStatus& status);
    void askSend();
    void askSignIn();
    void syncFinished(const Result<SyncReport>& report);
    void changeLook(const std::function<void(Look&)>& change);

    DeskContext m_context;
    Place m_place;
    NavigationPanel* m_navigation = nullptr;
    TopBar* m_bar = nullptr;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_lastSync = nullptr;
    QLabel* m_phase = nullptr;
    QProgressBar* m_progress = nullptr;
    SyncController* m_sync = nullptr;
    QHash<int, Page*> m_pages;
    DeskStatus m_status;
    Answer<DeskStatus> m_statusAnswer;
    Answer<SubmissionDetail> m_openAnswer;
};

} // namespace titledesk
