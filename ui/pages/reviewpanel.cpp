// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpanel.h"

#include "detailpane.h"
#include "listfilters.h"
#include "listtabs.h"
#include "noticecopier.h"
#include "reviewactions.h"
#include "submissionview.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kTypingMs = 250;
constexpr int kDetailWidth = 380;

} // namespace

ReviewPanel::ReviewPanel(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new SubmissionModel(context.store, context.catalog, this))
    , m_splitter(new QSplitter(this))
    , m_pane(new DetailPane(context, m_splitter))
    , m_actions(new ReviewActions(context, this))
    , m_notices(new NoticeCopier(context, this))
    , m_allAnswer([this](const auto& ids) {
        if (ids)
            decideMany(m_batchAction, ids.value());
        else
            emit m_context.showProblem(ids.error().message);
    })
    , m_registrationAnswer([this](const auto& ids) {
        if (!ids)
            emit m_context.showProblem(ids.error().message);
        else if (ids.value().isEmpty())
            emit m_context.showMessageBar(tr("该人员没有注册信息。"), {});
        else
            emit m_context.openSubmission(ids.value().first());
    })
    , m_revealAnswer([this](const auto& done) {
        if (!done)
            return emit m_context.showProblem(done.error().message);
        m_revealedPerson = m_revealing;
        m_pane->setRevealed(m_revealing);
        m_model->setRevealed(m_revealing);
        emit revealed(m_revealing);
    })
{
    m_list = buildList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_splitter);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connectAll();
    m_splitter->setSizes({1000, kDetailWidth});
}

ReviewPanel::~ReviewPanel()
{
    saveLayout();
}

QWidget* ReviewPanel::buildList()
{
    auto* list = new QWidget(m_splitter);
    m_tabs = new ListTabs(m_context, list);
    m_tabs->setObjectName(u"stateTabs"_s);
    m_filters = new ListFilters(m_context, list);
    m_search = m_filters->searchField();
    m_stack = new QStackedWidget(list);
    m_view = new SubmissionView(m_stack);
    m_view->setObjectName(u"list"_s);
    m_view->setAccessibleName(tr("申报数据列表"));
    m_view->setSubmissionModel(m_model);
    m_empty = new QLabel(m_stack);
    m_empty->setObjectName(u"emptyReason"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto* top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 16, 0);
    top->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(buildSelectionBar());
    return list;
}

QWidget* ReviewPanel::buildSelectionBar()
{
    auto* bar = new QWidget(this);
    m_ticked = new QLabel(bar);
    m_ticked->setObjectName(u"ticked"_s);
    m_batch = new QPushButton(tr("批量审核"), bar);
    m_batch->setObjectName(u"batch"_s);
    auto* menu = new QMenu(m_batch);
    m_batchPass = menu->addAction(QString(), this, [this] { batch(Action::Pass); });
    m_batchReturn = menu->addAction(QString(), this, [this] { batch(Action::Return); });
    m_batch->setMenu(menu);
    m_publicity = new QPushButton(tr("公示…"), bar);
    m_publicity->setObjectName(u"publicity"_s);
    connect(m_publicity, &QPushButton::clicked, this,
            [this] { m_actions->publicise(m_model->tickedInOrder()); });
    m_export = new QPushButton(tr("导出"), bar);
    auto* files = new QMenu(m_export);
    files->addAction(tr("导出当前列表…"), this,
                     [this] { emit m_context.requestExport(m_model->query()); });
    files->addAction(tr("导出本页全部数据…"), this,
                     [this] { emit m_context.requestExport(m_base); });
    m_export->setMenu(files);
    m_copyNotices = new QPushButton(tr("复制退回通知"), bar);
    m_copyNotices->setObjectName(u"copyNotices"_s);
    m_copyNotices->setToolTip(tr("已选数据的退回通知；没有选择时是当前这一条"));
    connect(m_copyNotices, &QPushButton::clicked, this, [this] {
        const QVector<SubmissionId> ticked = m_model->tickedInOrder();
        m_notices->copy(ticked.isEmpty() ? QList{m_view->currentId()} : ticked);
    });
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 4, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_ticked);
    row->addWidget(m_batch);
    row->addWidget(m_publicity);
    row->addWidget(m_copyNotices);
    row->addWidget(m_export);
    row->addStretch();
    return bar;
}

void ReviewPanel::connectAll()
{
    connect(&m_typing, &QTimer::timeout, this, &ReviewPanel::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        applyFilter();
        m_view->setFocus();
    });
    connect(m_filters, &ListFilters::changed, this, &ReviewPanel::applyFilter);
    connect(m_tabs, &ListTabs::chosen, this, &ReviewPanel::applyFilter);
    connect(m_tabs, &ListTabs::counted, this, &ReviewPanel::showEmptyReason);
    connect(m_tabs, &ListTabs::counted, this, [this] { showTicks(m_model->tickedCount()); });
    connect(m_model, &SubmissionModel::ready, this, &ReviewPanel::listReady);
    connect(m_model, &SubmissionModel::tickedChanged, this, &ReviewPanel::showTicks);
    connect(m_model, &SubmissionModel::failed, this,
            [this](const Error& error) { emit m_context.showProblem(error.message); });
    connect(m_model, &SubmissionModel::nextPendingFound, this, [this](SubmissionId id) {
        if (id.isValid())
            select(id);
    });
    connect(m_view, &SubmissionView::currentChangedTo, this, &ReviewPanel::currentMoved);
    connect(m_view, &SubmissionView::passWanted, this, [this] { act(Action::Pass, false); });
    connect(m_view, &SubmissionView::returnWanted, this, [this] { act(Action::Return, false); });
    connect(m_view, &SubmissionView::terminateWanted, this,
            [this] { act(Action::Terminate, false); });
    connect(m_view, &SubmissionView::markWanted, this, &ReviewPanel::mark);
    connect(m_view, &SubmissionView::revealWanted, this, &ReviewPanel::revealCurrent);
    connect(m_view, &SubmissionView::registrationWanted, this, [this] {
        if (const SubmissionRow* row = m_model->row(m_view->currentIndex().row()))
            openRegistration(row->person.id);
    });
    connect(m_pane, &DetailPane::markWanted, this, &ReviewPanel::mark);
    connect(m_pane, &DetailPane::revealWanted, this, &ReviewPanel::reveal);
    connect(m_pane, &DetailPane::personLeft, this, &ReviewPanel::mask);
    connect(m_pane, &DetailPane::registrationWanted, this, &ReviewPanel::openRegistration);
    connect(m_view, &SubmissionView::openWanted, this, &ReviewPanel::open);
    connect(m_view, &SubmissionView::evidenceWanted, m_pane, &DetailPane::focusEvidence);
    connect(m_pane, &DetailPane::evidenceLeft, m_view, qOverload<>(&QWidget::setFocus));
    auto* paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, m_pane, &DetailPane::pasteEvidence);
    connect(m_view, &SubmissionView::filterWanted, this, &ReviewPanel::focusFilter);
    connect(m_view, &SubmissionView::undoWanted, this,
            [this] { emit m_context.undoRequested(QString()); });
    connect(m_view, &SubmissionView::personWanted, this, [this] {
        const SubmissionRow* row = m_model->row(m_view->currentIndex().row());
        if (row != nullptr && m_place.kind != Place::Kind::Person)
            emit m_context.openPerson(row->person.id);
    });
    connect(m_pane, &DetailPane::actionWanted, this, [this](Action action) { act(action, true); });
    connect(m_pane, &DetailPane::detailShown, this, &ReviewPanel::actNow);
    connect(m_pane, &DetailPane::stepWanted, this, &ReviewPanel::step);
    connect(m_pane, &DetailPane::backWanted, this, [this] { showDetail(false); });
    connect(m_pane, &DetailPane::viewed, m_model, &SubmissionModel::noteViewed);
    connect(m_pane, &DetailPane::undoWanted, m_actions, &ReviewActions::undo);
    connect(m_pane, &DetailPane::recommendWanted, this, [this] {
        if (m_pane->detail())
            m_actions->recommend(*m_pane->detail());
    });
    connect(m_actions, &ReviewActions::decided, this, &ReviewPanel::decided);
    connect(m_actions, &ReviewActions::viewWanted, this, [this](SubmissionId id) {
        select(id);
        open();
    });
    connect(m_actions, &ReviewActions::recommendationChanged, m_pane, &DetailPane::reload);
}

void ReviewPanel::show(const Place& place)
{
    const bool same = place.kind == m_place.kind && place.key == m_place.key &&
                      place.person == m_place.person && !m_model->columns().isEmpty();
    if (!same) {
        saveLayout();
        m_place = place;
        m_base = queryOf(m_context.catalog, place, m_context.store.session().account);
        m_current = {};
        m_currentRow = -1;
        m_pane->show(SubmissionId{});
        mask();
        m_detailShown = false;
        const QSignalBlocker quiet(m_search);
        m_filters->showPlace(place);
        m_tabs->showPlace(place, m_base);
        restoreLayout();
    }
    // Who is led to a number, to a submission or to what was searched for finds it whole.
    if (place.state || place.later || place.submission.isValid() || !place.search.isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_filters->clear();
        m_search->setText(place.search);
    }
    if (place.state || place.later) {
        const QSignalBlocker quiet(m_tabs);
        if (place.later)
            m_tabs->choose(*place.later);
        else
            m_tabs->choose(*place.state);
    }
    const bool notBack = place.kind == Place::Kind::NotBack;
    m_copyNotices->setVisible(notBack);
    m_batch->setVisible(!notBack); // all of it is decided
    m_wanted = place.submission;
    // A submission that was asked for must not be hidden by a tab that was chosen for another.
    if (m_wanted.isValid() && !place.state && !place.later) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(0);
    }
    if (!same) {
        SubmissionQuery query = m_base;
        m_tabs->apply(query);
        m_filters->apply(query);
        m_tabs->recount(query);
        m_model->show(columnsOf(m_context.catalog, place), query);
        m_view->layoutColumns();
        const QSettings settings;
        m_view->restoreColumns(settings.value(settingsGroup() + u"/columns"_s).toByteArray());
        showColumnsOfTab();
        m_stack->setCurrentWidget(m_empty);
        m_empty->setText(tr("正在读取…"));
    } else {
        applyFilter();
        m_model->reload();
    }
    // Who goes to the applications finds their list, not the one that was read last.
    if (isMaterial() && !m_wanted.isValid())
        m_detailShown = false;
    layoutForWidth();
    if (m_wanted.isValid() && place.detail)
        showDetail(true);
    m_view->setFocus();
}

void ReviewPanel::describe(Place& place) const
{
    const QVector<State> states = m_tabs->states();
    place.state = states.isEmpty() ? std::nullopt : std::optional(states.first());
    place.search = m_search->text().trimmed();
    place.submission = m_view->currentId();
    place.detail = !m_narrow || m_detailShown;
}

void ReviewPanel::leave()
{
    saveLayout();
    mask();
}

void ReviewPanel::focusFilter()
{
    showDetail(false);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReviewPanel::refresh()
{
    m_model->reload();
    m_pane->reload();
    m_tabs->recount(m_model->query());
}

void ReviewPanel::applyFilter()
{
    m_typing.stop();
    SubmissionQuery query = m_base;
    query.sort = m_model->query().sort;
    query.descending = m_model->query().descending;
    m_tabs->apply(query);
    m_filters->apply(query);
    SubmissionQuery before = m_model->query();
    m_tabs->apply(before);
    if (before != query)
        m_tabs->recount(query); // more than the tab has changed
    m_model->setQuery(query);
    showColumnsOfTab();
}

void ReviewPanel::listReady()
{
    m_stack->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_view);
    showEmptyReason();
    showTicks(m_model->tickedCount());
    if (m_wanted.isValid() && m_model->rowOf(m_wanted) >= 0) {
        select(m_wanted);
    } else if (!m_view->currentIndex().isValid() && m_current.isValid()) {
        // The list was told anew; the reader's place is found by its id, else by its row.
        const int row = m_model->rowOf(m_current);
        m_view->selectRow(row >= 0 ? row : std::min(m_currentRow, m_model->rowCount() - 1));
    }
    if (m_model->rowCount() == 0)
        m_pane->show({}); // what is no longer listed is not decided from here
    m_pane->setNeighbours(m_currentRow > 0, m_currentRow + 1 < m_model->rowCount());
}

void ReviewPanel::select(SubmissionId id)
{
    const int row = m_model->rowOf(id);
    m_wanted = row >= 0 ? SubmissionId{} : id;
    if (row >= 0)
        m_view->selectRow(row);
}

void ReviewPanel::currentMoved(SubmissionId id)
{
    if (!id.isValid())
        return;
    m_current = id;
    m_currentRow = m_view->currentIndex().row();
    m_actionWanted.reset();
    m_revealWanted = false;
    const SubmissionRow* row = m_model->row(m_currentRow);
    if (m_revealedPerson.isValid() && (row == nullptr || row->person.id != m_revealedPerson))
        mask();
    // An application's buttons act from its list, too, where the pane is not seen yet.
    if (!m_narrow || m_detailShown || isMaterial())
        m_pane->show(id);
    m_pane->setNeighbours(m_currentRow > 0, m_currentRow + 1 < m_model->rowCount());
}

void ReviewPanel::step(int by)
{
    m_view->step(by);
}

void ReviewPanel::open()
{
    const SubmissionId id = m_view->currentId();
    if (!id.isValid())
        return;
    m_pane->show(id);
    showDetail(true);
}

void ReviewPanel::openFirstPending()
{
    showDetail(true);
    m_model->findNextPending(-1);
}

void ReviewPanel::act(Action action, bool correcting)
{
    const SubmissionId id = m_current;
    if (!id.isValid())
        return;
    m_actionWanted = action;
    m_correcting = correcting;
    m_pane->show(id);
    actNow();
}

void ReviewPanel::actNow()
{
    if (m_revealWanted && m_pane->detail() && m_pane->detail()->row.id == m_current) {
        m_revealWanted = false;
        reveal(m_pane->detail()->row.person);
    }
    if (!m_actionWanted || !m_pane->detail() || m_pane->detail()->row.id != m_current)
        return;
    m_actions->decide(*std::exchange(m_actionWanted, std::nullopt), *m_pane->detail(),
                      m_correcting);
}

void ReviewPanel::decideMany(Action action, const QVector<SubmissionId>& ids)
{
    m_actions->decideMany(action, ids);
}

void ReviewPanel::decided(const QVector<SubmissionId>& ids)
{
    m_model->setTicked(ids, false);
    m_model->findNextPending(m_currentRow);
}

void ReviewPanel::showTicks(int count)
{
    m_ticked->setText(tr("共 %1 条，已选 %2 条").arg(m_model->rowCount()).arg(count));
    nameBatch();
    const bool decides = mayDecide(m_context.store.session().role);
    m_batch->setEnabled((count > 0 || pendingShown() > 0) && decides);
    m_publicity->setVisible(m_place.kind == Place::Kind::Applications);
    m_publicity->setEnabled(count > 0 && decides);
    m_export->setEnabled(m_model->rowCount() > 0);
    m_copyNotices->setEnabled(m_model->rowCount() > 0);
}

} // namespace titledesk
