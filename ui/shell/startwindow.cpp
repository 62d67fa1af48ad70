// SPDX-License-Identifier: GPL-3.0-or-later
#include "startwindow.h"

#include "builtinpage.h"
#include "lineicon.h"
#include "passwordpage.h"
#include "portalcontroller.h"
#include "portalwaitpage.h"
#include "recoverypage.h"
#include "registrationpage.h"
#include "settings.h"
#include "signinpage.h"
#include "startparts.h"
#include "storefolder.h"
#include "systemopener.h"
#include "unlockpage.h"

#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString accountOf(const std::optional<AccountFile>& file)
{
    return file ? file->account : u"admin"_s;
}

/// M3: a unit without a credit code says why.
Result<void> keepReason(Store& store, const QString& reason)
{
    if (reason.isEmpty())
        return {};
    return waitFor(store.write([reason](Connection& c) {
        return setSetting(c, u"unit.no_credit_code_reason"_s, reason);
    }));
}

/// What central is told of a new store; it is kept for the next sync where central is not reached.
std::optional<Error> registerAtCentral(Store& store, const std::optional<PortalEntry>& entry,
                                       const std::optional<AccountFile>& file)
{
    if (!entry && !file)
        return std::nullopt;
    auto joined = entry ? joinCentral(store, *entry) : joinCentral(store, *file);
    return joined ? std::nullopt : std::optional(joined.error());
}

} // namespace

StartWindow::StartWindow(const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_exists(holdsStore(folder))
    , m_stack(new QStackedWidget)
    , m_unlock(new UnlockPage(folder))
    , m_signIn(new SignInPage(m_exists))
    , m_wait(new PortalWaitPage)
    , m_builtIn(new BuiltInPage)
    , m_registration(new RegistrationPage)
    , m_password(new PasswordPage)
    , m_recovery(new RecoveryPage)
    , m_portal(new PortalController(this))
{
    setWindowTitle(tr("职审台"));
    setWindowIcon(lineIcon(u"desk"_s));
    for (QWidget* page : std::initializer_list<QWidget*>{m_unlock, m_signIn, m_wait, m_builtIn,
                                                         m_registration, m_password, m_recovery})
        m_stack->addWidget(page);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    const int line = fontMetrics().height();
    resizeAround(QSize(line * 32, m_exists ? line * 19 : line * 28),
                 screen()->availableGeometry().center());
    connectPages();
    connectPortal();
    turnTo(m_exists ? static_cast<QWidget*>(m_unlock) : m_signIn);
    connect(&m_opening, &QFutureWatcherBase::finished, this,
            [this] { opened(m_opening.result()); });
    connect(&m_creating, &QFutureWatcherBase::finished, this,
            [this] { created(m_creating.result()); });
}

StartWindow::~StartWindow()
{
    m_opening.waitForFinished();
    m_creating.waitForFinished();
}

void StartWindow::connectPages()
{
    using To = RegistrationPage::For;
    connect(m_unlock, &UnlockPage::unlockAsked, this, &StartWindow::unlock);
    connect(m_signIn, &SignInPage::backAsked, this, &StartWindow::back);
    connect(m_signIn, &SignInPage::builtInAsked, this, [this] {
        m_entry.reset();
        turnTo(m_builtIn);
    });
    connect(m_builtIn, &BuiltInPage::backAsked, this, &StartWindow::back);
    connect(m_builtIn, &BuiltInPage::sheetAsked, this, [this] {
        m_registration->begin(To::Sheet, std::nullopt, false);
        turnTo(m_registration);
    });
    connect(m_builtIn, &BuiltInPage::createAsked, this, [this] {
        m_file.reset();
        m_registration->begin(To::Registration, std::nullopt, false);
        turnTo(m_registration);
    });
    connect(m_builtIn, &BuiltInPage::fileRead, this, [this](const AccountFile& file) {
        m_file = file;
        m_registration->begin(To::Registration, file.unit, true);
        turnTo(m_registration);
    });
    connect(m_registration, &RegistrationPage::backAsked, this, &StartWindow::back);
    connect(m_registration, &RegistrationPage::submitted, this,
            [this](const Unit& unit, const QString& reason) {
                m_unit = unit;
                m_reason = reason;
                m_password->begin(unit.name, accountOf(m_file));
                turnTo(m_password);
            });
    connect(m_password, &PasswordPage::backAsked, this, &StartWindow::back);
    connect(m_password, &PasswordPage::chosen, this, &StartWindow::createStore);
    connect(m_recovery, &RecoveryPage::done, this, &QDialog::accept);
}

void StartWindow::connectPortal()
{
    connect(m_unlock, &UnlockPage::portalAsked, this, [this] {
        const QString server = rememberedServer();
        server.isEmpty() ? turnTo(m_signIn) : startPortal(server);
    });
    connect(m_signIn, &SignInPage::portalAsked, this, &StartWindow::startPortal);
    connect(m_signIn, &SignInPage::registrationAsked, this, [this](const QString& server) {
        m_signIn->setBusy(tr("正在连接……"));
        m_portal->openRegistration(server);
    });
    connect(m_portal, &PortalController::registrationOpened, this,
            [this](const Result<QUrl>& page) {
                page ? m_signIn->setBusy({}) : m_signIn->showProblem(page.error().message);
            });
    connect(m_portal, &PortalController::addressKnown, m_wait, &PortalWaitPage::setAddress);
    connect(m_portal, &PortalController::entered, this, &StartWindow::entered);
    connect(m_wait, &PortalWaitPage::openAsked, this, [](const QUrl& url) { openInBrowser(url); });
    connect(m_wait, &PortalWaitPage::cancelled, m_portal, &PortalController::cancel);
}

void StartWindow::turnTo(QWidget* page)
{
    m_way.removeAll(page);
    m_way.append(page);
    m_stack->setCurrentWidget(page);
    makePrimaryDefault(*page);
    page->setFocus();
    if (page == m_registration)
        growForForm();
}

/// Whole on the screen, whatever the window manager would do.
void StartWindow::resizeAround(const QSize& size, const QPoint& middle)
{
    const QRect room = screen()->availableGeometry();
    QRect place(QPoint(), size);
    place.moveCenter(middle);
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    setGeometry(place);
}

/// The form is long: it gets what the screen has, so that few have to scroll it.
void StartWindow::growForForm()
{
    const int line = fontMetrics().height();
    const QSize room = screen()->availableSize() - QSize(line * 2, line * 4);
    resizeAround(QSize(line * 42, line * 44).boundedTo(room).expandedTo(size().boundedTo(room)),
                 geometry().center());
}

void StartWindow::back()
{
    if (m_way.size() < 2)
        return;
    m_way.removeLast();
    turnTo(m_way.last());
}

void StartWindow::reject()
{
    if (m_opening.isRunning() || m_creating.isRunning())
        return; // in a moment it is done
    if (m_stack->currentWidget() == m_recovery)
        return; // shown this once
    if (m_stack->currentWidget() == m_wait)
        return m_portal->cancel();
    m_way.size() > 1 ? back() : QDialog::reject();
}

void StartWindow::startPortal(const QString& server)
{
    m_file.reset();
    m_wait->begin();
    turnTo(m_wait);
    m_portal->enter(server);
}

void StartWindow::entered(const Result<PortalEntry>& entry)
{
    back();
    m_way.removeAll(m_wait);
    raise();
    activateWindow();
    if (!entry)
        return m_stack->currentWidget() == m_unlock ? m_unlock->showProblem(entry.error().message)
                                                    : m_signIn->showProblem(entry.error().message);
    m_entry = entry.value();
    rememberServer(m_entry->server);
    if (m_exists) {
        m_way = {};
        turnTo(m_unlock);
        return m_unlock->showNote(tr("已登录安徽政务服务网，请输入本机密码打开。"));
    }
    if (m_entry->unit) {
        m_unit = *m_entry->unit;
        m_password->begin(m_unit.name, accountOf(m_file));
        return turnTo(m_password);
    }
    Unit begun;
    begun.name = m_entry->pass.identity.unitName;
    begun.creditCode = m_entry->pass.identity.creditCode;
    m_registration->begin(RegistrationPage::For::Registration, begun, false);
    turnTo(m_registration);
}

void StartWindow::unlock(const QString& account, const QString& password)
{
    m_unlock->setBusy(true);
    m_opening.setFuture(QtConcurrent::run([folder = m_folder, account, password, entry = m_entry] {
        auto opened = Store::open(folder, account, password);
        if (!opened)
            return std::make_shared<Result<Ready>>(opened.error());
        Ready ready{std::move(opened).value(), {}, {}};
        ready.central = registerAtCentral(*ready.store, entry, {});
        return std::make_shared<Result<Ready>>(std::move(ready));
    }));
}

void StartWindow::opened(const Outcome& outcome)
{
    if (!*outcome)
        return m_unlock->showProblem(outcome->error().message);
    Ready& ready = outcome->value();
    m_entry.reset();
    if (ready.central) {
        ready.store.reset();
        // Nothing of the portal was kept; the store opens without it.
        m_unlock->showNote({});
        return m_unlock->showProblem(ready.central->message);
    }
    m_store = std::move(ready.store);
    accept();
}

void StartWindow::createStore(const QString& password)
{
    m_password->setBusy(true);
    NewStore what{m_unit, accountOf(m_file), password};
    m_creating.setFuture(QtConcurrent::run(
        [folder = m_folder, what, reason = m_reason, entry = m_entry, file = m_file] {
            auto made = Store::create(folder, what);
            if (!made)
                return std::make_shared<Result<Ready>>(made.error());
            Ready ready{std::move(made.value().store), made.value().recoveryKey, {}};
            if (auto kept = keepReason(*ready.store, reason); !kept)
                return std::make_shared<Result<Ready>>(kept.error());
            ready.central = registerAtCentral(*ready.store, entry, file);
            return std::make_shared<Result<Ready>>(std::move(ready));
        }));
}

void StartWindow::created(const Outcome& outcome)
{
    if (!*outcome)
        return m_password->showProblem(outcome->error().message);
    Ready& ready = outcome->value();
    m_store = std::move(ready.store);
    if (m_file)
        rememberServer(m_file->server);
    const QString note =
        ready.central ? tr("单位数据已建立，但还没有登记到人社平台：%1").arg(ready.central->message)
                      : QString();
    m_recovery->begin(ready.recoveryKey, note);
    m_way = {};
    turnTo(m_recovery);
}

} // namespace titledesk
