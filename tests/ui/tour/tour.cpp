// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "accountdialogs.h"
#include "builtinpage.h"
#include "detailpane.h"
#include "evidencewindow.h"
#include "inbox.h"
#include "leftdialog.h"
#include "newsdialog.h"
#include "page.h"
#include "pages.h"
#include "passwordpage.h"
#include "portalerrors.h"
#include "portalwaitpage.h"
#include "recoverypage.h"
#include "registrationpage.h"
#include "sample.h"
#include "senddialog.h"
#include "signindialog.h"
#include "signinpage.h"
#include "startwindow.h"
#include "unitform.h"

#include <QAbstractItemView>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr auto kPassword = "tour-2026";
const QString kReviewer = u"wang"_s;
constexpr int kSettleMs =
    700; // answers of the store arrive, then layouts and deferred deletions are done

NewStore tourUnit(const QString& nature = u"public_institution"_s)
{
    NewStore what;
    what.unit.name = u"合肥市示例中学"_s;
    what.unit.nature = nature;
    what.unit.region = u"340100"_s;
    what.unit.affiliation = u"city"_s;
    what.unit.contact = u"张老师"_s;
    what.password = QString::fromLatin1(kPassword);
    return what;
}

} // namespace

bool makeTourUnit(const QString& folder, const QString& nature)
{
    auto created = Store::create(folder, tourUnit(nature));
    if (!created) {
        std::fprintf(stderr, "tour: %s\n", qPrintable(created.error().message));
        return false;
    }
    SampleOptions options;
    options.people = 60;
    options.perPerson = 14;
    const auto filled = fillSample(*created.value().store, options);
    Store& store = *created.value().store;
    const bool people =
        addAccount(store,
                   {kReviewer, u"王老师"_s, Role::Reviewer, QString::fromLatin1(kPassword)}) &&
        addAccount(store, {u"li"_s, u"李校长"_s, Role::ReadOnly, QString::fromLatin1(kPassword)}) &&
        addAccount(store,
                   {u"zhou"_s, u"周老师"_s, Role::Reviewer, QString::fromLatin1(kPassword)}) &&
        removeAccount(store, u"zhou"_s);
    return filled && people;
}

Tour::Tour(const QString& folder, const QSize& size, Visit visit)
    : m_folder(folder)
    , m_size(size)
    , m_visit(std::move(visit))
{
    auto opened = Store::open(folder, u"admin"_s, QString::fromLatin1(kPassword));
    if (opened)
        m_store = std::move(opened).value();
}

Tour::~Tour() = default;

bool Tour::run()
{
    if (!m_store)
        return false;
    m_window = std::make_unique<MainWindow>(*m_store, Catalog::builtIn());
    m_window->resize(m_size);
    m_window->show();
    pages();
    dialogs();
    m_window.reset();
    starts();
    return m_good;
}

void Tour::visit(QWidget& widget, const QString& name)
{
    if (!m_visit(widget, name)) {
        std::fprintf(stderr, "tour: %s failed\n", qPrintable(name));
        m_good = false;
    }
}

void Tour::show(const QString& name, const Place& place)
{
    m_window->goTo(place);
    QTest::qWait(kSettleMs);
    visit(*m_window, name);
}

QVector<SubmissionId> Tour::idsOf(const SubmissionQuery& query, int count)
{
    auto ids = waitFor(m_store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).ids(query); }));
    return ids ? ids.value().mid(0, count) : QVector<SubmissionId>();
}

Result<SubmissionDetail> Tour::firstOf(const SubmissionQuery& query)
{
    const auto ids = idsOf(query, 1);
    const SubmissionId id = ids.isEmpty() ? SubmissionId{} : ids.first();
    return waitFor(m_store->read(
        [&](Connection& c) { return Submissions(c, Catalog::builtIn()).detail(id, u"admin"_s); }));
}

void Tour::pages()
{
    using To = Place::Kind;
    show(u"home"_s, {.kind = To::Home});
    show(u"archive"_s, {.kind = To::Archive});
    show(u"archive-category"_s,
         {.kind = To::Archive, .key = Catalog::builtIn().categories().first().key});
    SubmissionQuery courses;
    courses.items = {u"continuing_education"_s};
    courses.states = {State::Pending};
    show(u"item"_s, {.kind = To::Item,
                     .key = courses.items.first(),
                     .submission = idsOf(courses, 1).value(0),
                     .state = State::Pending});
    evidence();
    show(u"item-returned"_s, {.kind = To::Item, .key = u"paper"_s, .state = State::Returned});
    show(u"item-empty"_s, {.kind = To::Item, .key = u"paper"_s, .search = u"没有这样的内容"_s});
    SubmissionQuery applications;
    applications.kind = Kind::Application;
    applications.states = {State::Pending};
    show(u"applications"_s, {.kind = To::Applications,
                             .submission = idsOf(applications, 1).value(0),
                             .state = State::Pending});
    for (QScrollArea* area : m_window->currentPage()->findChildren<QScrollArea*>()) {
        if (area->isVisible())
            area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    QTest::qWait(kSettleMs);
    visit(*m_window, u"applications-material"_s);
    show(u"applications-list"_s, {.kind = To::Applications});
    show(u"plans"_s, {.kind = To::Plans});
    show(u"not-back"_s, {.kind = To::NotBack});
    applications.states = {State::Passed};
    for (const auto later : {SubmissionQuery::Later::Returned, SubmissionQuery::Later::Decided}) {
        applications.later = later;
        show(later == SubmissionQuery::Later::Returned ? u"applications-returned-above"_s
                                                       : u"applications-result"_s,
             {.kind = To::Applications,
              .submission = idsOf(applications, 1).value(0),
              .later = later});
    }
    show(u"registrations"_s, {.kind = To::Registrations});
    show(u"tasks"_s, {.kind = To::Tasks});
    show(u"tasks-done"_s, {.kind = To::Tasks, .state = State::Passed});
    SubmissionQuery first;
    if (auto detail = firstOf(first))
        show(u"person"_s, {.kind = To::Person, .person = detail.value().row.person.id});
    settings();
    show(u"outbox"_s, {.kind = To::Outbox});
    show(u"accounts"_s, {.kind = To::Accounts});
    m_window->goTo({.kind = To::Home});
    emit m_window->context().showMessageBar(MainWindow::tr("没有新的内容"), {});
    QTest::qWait(kSettleMs);
    visit(*m_window, u"message-bar"_s);
}

/// A course with a certificate: in the pane, and in the window beside.
void Tour::evidence()
{
    SubmissionQuery courses;
    courses.items = {u"continuing_education"_s};
    courses.states = {State::Pending};
    const auto shows = [this](SubmissionId id, const QString& mime) {
        const auto detail = waitFor(m_store->read([&](Connection& c) {
            return Submissions(c, Catalog::builtIn()).detail(id, u"admin"_s);
        }));
        return detail && !detail.value().evidence.isEmpty() &&
               detail.value().evidence.first().mime == mime;
    };
    for (const QString& mime : {u"image/png"_s, u"application/pdf"_s}) {
        const auto ids = idsOf(courses, 200);
        const auto found =
            std::ranges::find_if(ids, [&](SubmissionId id) { return shows(id, mime); });
        if (found == ids.end())
            continue;
        m_window->goTo({.kind = Place::Kind::Item,
                        .key = u"continuing_education"_s,
                        .submission = *found,
                        .state = State::Pending});
        QTest::qWait(kSettleMs);
        for (DetailPane* pane : m_window->findChildren<DetailPane*>())
            if (pane->isVisible())
                pane->focusEvidence();
        QTest::qWait(kSettleMs);
        visit(*m_window, u"evidence-"_s + mime.section(u'/', 1));
    }
    for (QToolButton* large : m_window->findChildren<QToolButton*>(u"largeView"_s))
        if (large->isVisible())
            large->click();
    QTest::qWait(kSettleMs);
    if (auto* window = m_window->findChild<EvidenceWindow*>()) {
        visit(*window, u"evidence-window"_s);
        window->close();
    }
}

/// The dialog that is open now; it is closed afterwards.
void Tour::visitDialog(const QString& name)
{
    QTest::qWait(kSettleMs);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (!dialog) {
        std::fprintf(stderr, "tour: no dialog %s\n", qPrintable(name));
        m_good = false;
        return;
    }
    visit(*dialog, name);
    dialog->close();
    QTest::qWait(50);
}

void Tour::dialogs()
{
    ReviewActions actions(m_window->context(), m_window.get());
    SubmissionQuery pending;
    pending.states = {State::Pending};
    pending.kind = Kind::Achievement;
    if (auto detail = firstOf(pending)) {
        actions.decide(Action::Pass, detail.value());
        visitDialog(u"pass"_s);
        actions.decide(Action::Return, detail.value());
        visitDialog(u"return"_s);
    }
    if (auto detail = firstOf(pending)) {
        actions.mark(detail.value().row);
        visitDialog(u"mark"_s);
        (new LeftDialog(m_window->context(), detail.value().row.person, m_window.get()))->open();
        visitDialog(u"moved-away"_s);
    }
    (new NewsDialog(m_window->context(), {}, m_window.get()))->open();
    visitDialog(u"news"_s);
    actions.decideMany(Action::Pass, idsOf(pending, 12));
    visitDialog(u"batch"_s);
    pending.kind = Kind::Application;
    if (auto detail = firstOf(pending)) {
        actions.recommend(detail.value());
        visitDialog(u"recommendation"_s);
        actions.decide(Action::Terminate, detail.value());
        visitDialog(u"terminate"_s);
        actions.decide(Action::Return, detail.value());
        visitDialog(u"return-application"_s);
    }
    actions.publicise(idsOf(pending, 6));
    visitDialog(u"publicity"_s);
    openImportDialog(m_window->context(),
                     {QString::fromLatin1(TITLEDESK_TEST_DATA) + u"/input/论文.xlsx"_s},
                     m_window.get());
    QTest::qWait(1500);
    visitDialog(u"import"_s);
    openExportDialog(m_window->context(), {}, m_window.get());
    visitDialog(u"export"_s);
    const auto counts = waitFor(m_store->read([](Connection& c) { return Outbox(c).counts(); }));
    auto* send = new SendDialog(counts.value(), m_window.get());
    send->open();
    visitDialog(u"send"_s);
    auto* signIn = new SignInDialog(m_window->sync(), {}, m_window.get());
    signIn->open();
    visitDialog(u"sign-in"_s);
    accountDialogs();
    QTimer::singleShot(kSettleMs, m_window.get(), [this] { visitDialog(u"keys"_s); });
    m_window->showHelp();
}

void Tour::accountDialogs()
{
    const auto all = waitFor(m_store->read([](Connection& c) { return accounts(c); }));
    // A unit that was not made for the tour may have no second account.
    const auto found = std::ranges::find(all.value(), kReviewer, &Account::name);
    const auto other = found == all.value().end() ? all.value().begin() : found;
    DeskContext& context = m_window->context();
    (new AccountDialog(context, NewAccount{}, m_window.get()))->open();
    visitDialog(u"account-add"_s);
    (new AccountDialog(context, *other, m_window.get()))->open();
    visitDialog(u"account-change"_s);
    (new PasswordDialog(context, other->name, m_window.get()))->open();
    visitDialog(u"account-reset-password"_s);
    (new RekeyDialog(context, &*other, m_window.get()))->open();
    visitDialog(u"account-remove"_s);
    (new RekeyDialog(context, nullptr, m_window.get()))->open();
    visitDialog(u"rekey"_s);
    openPasswordDialog(context, m_window.get());
    visitDialog(u"own-password"_s);
}

void Tour::starts()
{
    StartWindow unlock(m_folder);
    unlock.show();
    QTest::qWait(kSettleMs);
    visit(unlock, u"unlock"_s);
    unlock.unlock(u"admin"_s, u"wrong"_s);
    QTest::qWait(kSettleMs);
    visit(unlock, u"unlock-wrong"_s);
    StartWindow first(m_folder + u"-not-here"_s);
    first.show();
    QTest::qWait(kSettleMs);
    visit(first, u"first-start"_s);
    startPages(first.size());
}

/// The pages behind the first one, as they are filled.
void Tour::startPages(const QSize& size)
{
    const auto take = [&](QWidget& page, const QString& name) {
        if (!page.testAttribute(Qt::WA_Resized))
            page.resize(size);
        page.show();
        QTest::qWait(kSettleMs);
        visit(page, name);
    };
    SignInPage signIn(false);
    signIn.showProblem(portalError(PortalFault::Denied).message);
    take(signIn, u"start-sign-in-refused"_s);
    PortalWaitPage wait;
    wait.setAddress(QUrl(u"https://portal.example/auth"_s));
    take(wait, u"start-portal"_s);
    BuiltInPage builtIn;
    take(builtIn, u"start-built-in"_s);
    RegistrationPage registration;
    registration.begin(RegistrationPage::For::Registration, std::nullopt, false);
    const int line = registration.fontMetrics().height();
    const QSize large = QSize(line * 42, line * 44).boundedTo(m_size - QSize(line * 2, line * 4));
    registration.resize(large);
    take(registration, u"start-registration"_s);
    auto* form = registration.findChild<UnitForm*>();
    Unit wrong = tourUnit().unit;
    wrong.affiliation = u"county"_s;
    wrong.region = u"340102"_s;
    wrong.creditCode = u"91340000711771143K"_s;
    wrong.contactMobile = u"12345"_s;
    form->setUnit(wrong);
    form->showFaults(registrationFaults(form->unit(), {}));
    take(registration, u"start-registration-faults"_s);
    PasswordPage password;
    password.begin(wrong.name, u"admin"_s);
    password.showProblem(PasswordPage::tr("两次填写的密码不一样。"));
    take(password, u"start-password"_s);
    RecoveryPage recovery;
    recovery.begin(u"ABCD-EFGH-JKMN-PQRS-TUVW-XYZ2-3456-789A"_s, {});
    take(recovery, u"start-recovery"_s);
}

} // namespace titledesk
