// SPDX-License-Identifier: GPL-3.0-or-later
#include "detailpane.h"

#include "detailmarks.h"
#include "detailsections.h"
#include "evidencesection.h"
#include "evidencewindow.h"
#include "marks.h"
#include "materialsections.h"
#include "noticecopier.h"
#include "reviewactions.h"
#include "standingsections.h"
#include "statelook.h"
#include "taborder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// Somebody who runs down the list with J has not opened what flew by.
constexpr int kSeenMs = 400;
constexpr int kReloadMs = 150;
constexpr int kLeastWidth = 320;

} // namespace

DetailPane::DetailPane(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_evidence(new EvidenceSection(context, this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new QLabel(tr("从列表中选择一条数据，在这里查看并审核。"), this))
    , m_notices(new NoticeCopier(context, this))
    , m_unfolded(std::make_shared<QSet<SubmissionId>>())
    , m_answer([this](const auto& found) { arrived(found); })
    , m_viewedAnswer([](const auto&) {})
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    buildTop(*layout);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    layout->addWidget(m_empty, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("申报内容"));
    layout->addWidget(m_scroll, 1);
    buildButtons(*layout);
    m_seen.setSingleShot(true);
    m_seen.setInterval(kSeenMs);
    connect(&m_seen, &QTimer::timeout, this, &DetailPane::markSeen);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kReloadMs);
    connect(&m_soon, &QTimer::timeout, this, &DetailPane::reload);
    connect(&context.store, &Store::changed, this, [this] {
        if (m_id.isValid() && !m_soon.isActive())
            m_soon.start();
    });
    m_evidence->hide();
    connect(m_evidence, &EvidenceSection::left, this, &DetailPane::evidenceLeft);
    show(SubmissionId{});
}

void DetailPane::buildTop(QVBoxLayout& layout)
{
    m_back = new QToolButton(this);
    m_back->setText(tr("返回列表"));
    m_back->setAutoRaise(true);
    m_back->setToolTip(tr("返回列表（Esc）"));
    m_back->hide();
    m_mark = new QToolButton(this);
    m_mark->setObjectName(u"mark"_s);
    m_mark->setText(tr("待定"));
    m_mark->setToolTip(tr("标为待定（M）"));
    m_previous = new QToolButton(this);
    m_previous->setText(tr("◂ 上一条"));
    m_previous->setAccessibleName(tr("上一条"));
    m_next = new QToolButton(this);
    m_next->setText(tr("下一条 ▸"));
    m_next->setAccessibleName(tr("下一条"));
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 0);
    row->addWidget(m_back);
    row->addWidget(m_mark);
    row->addStretch();
    row->addWidget(m_previous);
    row->addWidget(m_next);
    layout.addLayout(row);
    connect(m_mark, &QToolButton::clicked, this, &DetailPane::markWanted);
    connect(m_back, &QToolButton::clicked, this, &DetailPane::backWanted);
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWanted(1); });
}

void DetailPane::buildButtons(QVBoxLayout& layout)
{
    m_buttons = new QWidget(this);
    auto* column = new QVBoxLayout(m_buttons);
    column->setContentsMargins(16, 8, 16, 12);
    m_obstacle = new QLabel(m_buttons);
    m_obstacle->setObjectName(u"obstacle"_s);
    m_obstacle->setWordWrap(true);
    column->addWidget(m_obstacle);
    m_registration = new QPushButton(tr("查看人员注册"), m_buttons);
    m_registration->setObjectName(u"link"_s);
    m_registration->setCursor(Qt::PointingHandCursor);
    column->addWidget(m_registration, 0, Qt::AlignLeft);
    connect(m_registration, &QPushButton::clicked, this, [this] {
        if (m_detail)
            emit registrationWanted(m_detail->row.person.id);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const auto button = [&](QPushButton*& made, const QString& text, const QString& name) {
        made = new QPushButton(text, m_buttons);
        made->setObjectName(name);
        row->addWidget(made);
    };
    button(m_recommend, tr("单位推荐意见"), u"recommend"_s);
    button(m_pass, tr("通过"), u"pass"_s);
    button(m_return, tr("退回"), u"return"_s);
    button(m_terminate, tr("终止"), u"terminate"_s);
    button(m_undo, tr("撤销审核"), u"undo"_s);
    m_undo->hide(); // it never stands beside all the others
    m_pass->setToolTip(tr("通过（P）"));
    m_return->setToolTip(tr("退回（R）"));
    row->addStretch();
    column->addLayout(row);
    layout.addWidget(m_buttons);
    connect(m_recommend, &QPushButton::clicked, this, &DetailPane::recommendWanted);
    connect(m_pass, &QPushButton::clicked, this, [this] { emit actionWanted(Action::Pass); });
    connect(m_return, &QPushButton::clicked, this, [this] { emit actionWanted(Action::Return); });
    connect(m_terminate, &QPushButton::clicked, this,
            [this] { emit actionWanted(Action::Terminate); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_detail)
            emit undoWanted(m_detail->decision);
    });
}

void DetailPane::show(SubmissionId id)
{
    if (id == m_id && id.isValid())
        return;
    m_id = id;
    m_seen.stop();
    m_answer.drop();
    if (!id.isValid()) {
        m_detail.reset();
        rebuild();
        return;
    }
    reload();
}

void DetailPane::reload()
{
    if (!m_id.isValid())
        return;
    m_answer.ask(m_context.store.read(
        [id = m_id, account = m_context.store.session().account,
         &catalog = m_context.catalog](Connection& connection) -> Result<Loaded> {
            auto detail = Submissions(connection, catalog).detail(id, account);
            if (!detail)
                return detail.error();
            if (!detail.value().material)
                return Loaded{detail.value(), {}};
            auto written = readWritten(connection, id);
            if (!written)
                return written.error();
            return Loaded{detail.value(), written.value()};
        }));
}

void DetailPane::arrived(const Result<Loaded>& found)
{
    if (!found) {
        m_detail.reset();
        rebuild();
        m_empty->setText(found.error().message);
        return;
    }
    const SubmissionDetail& detail = found.value().detail;
    const bool same = m_detail && m_detail->row.id == detail.row.id;
    if (m_revealed.isValid() && m_revealed != detail.row.person.id) {
        m_revealed = {};
        emit personLeft();
    }
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_detail = detail;
    m_recommendation = found.value().recommendation;
    rebuild();
    if (same) {
        m_scroll->widget()->layout()->activate();
        m_scroll->verticalScrollBar()->setValue(scrolled);
    }
    if (!m_detail->row.viewed && isVisible())
        m_seen.start();
    emit detailShown();
}

void DetailPane::rebuild()
{
    m_empty->setVisible(!m_detail);
    m_scroll->setVisible(m_detail.has_value());
    m_buttons->setVisible(m_detail.has_value());
    m_mark->setEnabled(m_detail.has_value());
    if (!m_detail) {
        m_evidence->clear();
        m_empty->setText(tr("从列表中选择一条数据，在这里查看并审核。"));
        return;
    }
    m_content = new QWidget;
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(6);
    // The section moves from the old content to the new one; who reads in it goes on reading.
    QWidget* reading = QApplication::focusWidget();
    if (reading != nullptr && !m_evidence->isAncestorOf(reading))
        reading = nullptr;
    m_evidence->show(*m_detail);
    const SectionContext context = sectionContext();
    addHeadSection(*layout, *m_detail, context);
    addMarksSection(*layout, m_detail->row);
    if (m_detail->material) {
        addMaterialView(*layout, *m_detail, context);
    } else {
        addReturnedSection(*layout, *m_detail, context);
        addFieldsSection(*layout, *m_detail, context);
        layout->addWidget(m_evidence);
        addChecksSection(*layout, *m_detail);
        addHistorySection(*layout, *m_detail);
    }
    layout->addStretch();
    m_evidence->setVisible(true);
    // The button that asked for this stands in the old content, so it goes later.
    if (QWidget* old = m_scroll->takeWidget())
        old->deleteLater();
    m_scroll->setWidget(m_content);
    tabAsLaidOut(*this);
    if (reading != nullptr)
        reading->setFocus();
    showButtons();
}

SectionContext DetailPane::sectionContext()
{
    const SubmissionRow& row = m_detail->row;
    return {m_context.catalog,
            m_revealed == row.person.id,
            [this] { emit revealWanted(m_detail->row.person); },
            [this](const EvidenceRef& file) { openEvidence(file); },
            m_evidence,
            mayDecide(m_context.store.session().role),
            [this](Action action) { emit actionWanted(action); },
            [this, id = row.id] { m_notices->copy({id}); },
            [this, person = row.person.id] { emit m_context.openPerson(person); },
            m_unfolded,
            &m_recommendation};
}

void DetailPane::showButtons()
{
    const SubmissionRow& row = m_detail->row;
    const bool decides = mayDecide(m_context.store.session().role);
    bool queued = false;
    for (const HistoryEntry& entry : m_detail->history)
        queued |= entry.decision == m_detail->decision && entry.outboxState == u"queued";
    // What was not sent yet is taken back; only what was sent is corrected by another decision
    // (B2).
    const bool pending = row.state == State::Pending;
    const bool corrects = !pending && !queued;
    const auto can = [&](Action action) {
        return decides && (pending || corrects) &&
               transition(row.kind, row.state, action).has_value();
    };
    const QStringList obstacles = passObstacles(*m_detail);
    m_recommend->setVisible(row.kind == Kind::Application && can(Action::Pass));
    m_pass->setText(corrects ? tr("更正为通过") : tr("通过"));
    m_return->setText(corrects ? tr("更正为退回") : tr("退回"));
    m_terminate->setText(corrects ? tr("更正为终止") : tr("终止"));
    m_pass->setVisible(can(Action::Pass));
    m_pass->setEnabled(obstacles.isEmpty());
    m_return->setVisible(can(Action::Return));
    m_terminate->setVisible(can(Action::Terminate));
    m_undo->setVisible(decides && !m_detail->decision.isEmpty() && queued);
    const bool blocked = can(Action::Pass) && !obstacles.isEmpty();
    m_obstacle->setText(blocked ? tr("不能通过：%1").arg(obstacles.join(u' ')) : QString());
    m_obstacle->setVisible(blocked);
    const PersonSummary& person = row.person;
    m_registration->setVisible(row.kind != Kind::Registration && person.registered &&
                               person.registration != State::Passed);
    QPalette palette = m_obstacle->palette();
    palette.setColor(QPalette::WindowText, stateColor(State::Pending, palette));
    m_obstacle->setPalette(palette);
}

void DetailPane::setRevealed(PersonId person)
{
    if (m_revealed == person)
        return;
    m_revealed = person;
    rebuild();
}

void DetailPane::markSeen()
{
    if (!m_detail || !isVisible())
        return;
    emit viewed(m_detail->row.id);
    m_detail->row.viewed = true;
    m_viewedAnswer.ask(m_context.store.write([account = m_context.store.session().account,
                                              id = m_detail->row.id](Connection& connection) {
        return markViewed(connection, account, id);
    }));
}

void DetailPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // It may have been loaded before anybody saw it.
    if (m_detail && !m_detail->row.viewed)
        m_seen.start();
}

void DetailPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_back->isHidden())
        emit backWanted();
    else
        QWidget::keyPressEvent(event);
}

void DetailPane::openEvidence(const EvidenceRef& file)
{
    if (!m_beside) {
        m_beside = new EvidenceWindow(m_context, this);
        m_beside->setAttribute(Qt::WA_DeleteOnClose);
        m_beside->setVisible(true);
    }
    m_beside->raise();
    m_beside->activateWindow();
    m_beside->show(m_detail->row.person.name, {file}, 0);
}

void DetailPane::startReading()
{
    m_scroll->setFocus();
}

void DetailPane::focusEvidence()
{
    if (!m_detail || m_detail->evidence.isEmpty()) {
        emit m_context.showMessageBar(tr("这条数据没有证明材料。"), {});
        return;
    }
    m_evidence->open();
    // After the layout has made room for the preview.
    QTimer::singleShot(0, this, [this] {
        m_scroll->ensureWidgetVisible(m_evidence, 0, 0);
        // Of one that is higher than the pane the beginning is seen.
        const int above = m_evidence->mapTo(m_scroll->viewport(), QPoint()).y();
        if (above < 0)
            m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->value() + above);
    });
}

void DetailPane::pasteEvidence()
{
    if (m_detail)
        m_evidence->paste();
}

void DetailPane::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

QSize DetailPane::minimumSizeHint() const
{
    const QSize layoutHint = QWidget::minimumSizeHint();
    return {std::max({kLeastWidth, layoutHint.width(), m_buttons->minimumSizeHint().width()}),
            layoutHint.height()};
}

void DetailPane::setNeighbours(bool previous, bool next)
{
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
}

} // namespace titledesk
