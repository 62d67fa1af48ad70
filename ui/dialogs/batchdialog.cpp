// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdialog.h"

#include "evidence.h"
#include "marks.h"
#include "opinionbox.h"
#include "statelook.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kClockMs = 100;
constexpr int kListLines = 6;
constexpr int kLookRows = 500;

QString titleOf(Action action)
{
    switch (action) {
    case Action::Pass:
        return BatchDialog::tr("批量审核 · 通过");
    case Action::Return:
        return BatchDialog::tr("批量审核 · 退回");
    case Action::Terminate:
        return BatchDialog::tr("批量审核 · 终止");
    }
    return {};
}

} // namespace

Result<void> BatchDialog::lookForEvidence(Connection& connection, const Catalog& catalog,
                                          const QVector<SubmissionId>& ids, Preview& preview)
{
    QSet<SubmissionId> refused;
    for (const Refusal& refusal : std::as_const(preview.refused))
        refused.insert(refusal.id);
    QVector<SubmissionId> passing;
    for (const SubmissionId id : ids)
        if (!refused.contains(id))
            passing.append(id);
    auto without = countWithoutEvidence(connection, catalog, passing);
    if (!without)
        return without.error();
    preview.withoutEvidence = without.value();
    return {};
}

Result<BatchDialog::Preview> BatchDialog::look(Connection& connection, DeskContext& context,
                                               Action action, const QVector<SubmissionId>& ids)
{
    Preview preview;
    DecisionRequest asked;
    asked.action = action;
    asked.ids = ids;
    asked.opinion = u"-"_s; // it is typed later; only what else is wrong counts here
    auto refused =
        Decisions(connection, context.catalog, context.store.session()).wouldRefuse(asked);
    if (!refused)
        return refused.error();
    preview.refused = refused.value();
    const QString account = context.store.session().account;
    auto unseen = countUnseen(connection, account, ids);
    if (!unseen)
        return unseen.error();
    preview.unseen = unseen.value();
    if (action == Action::Pass)
        if (auto looked = lookForEvidence(connection, context.catalog, ids, preview); !looked)
            return looked.error();
    auto marked = countMarked(connection, account, ids);
    if (!marked)
        return marked.error();
    preview.marked = marked.value();

    Submissions submissions(connection, context.catalog);
    QVector<SubmissionId> named;
    for (const Refusal& refusal :
         std::as_const(preview.refused)
             .first(std::min<qsizetype>(preview.refused.size(), kMostRefusedShown)))
        named.append(refusal.id);
    auto refusedRows = submissions.rows(named, account);
    if (!refusedRows)
        return refusedRows.error();
    preview.refusedRows = refusedRows.value();
    for (qsizetype first = 0; first < ids.size(); first += kLookRows) {
        const bool few = ids.size() <= kMostOwnOpinions;
        if (!few && (preview.unseen == 0 || preview.firstUnseen.isValid()))
            break;
        auto rows = submissions.rows(ids.mid(first, kLookRows), account);
        if (!rows)
            return rows.error();
        const auto found = std::ranges::find(rows.value(), false, &SubmissionRow::viewed);
        if (found != rows.value().end() && !preview.firstUnseen.isValid())
            preview.firstUnseen = found->id;
        if (few)
            preview.rows = rows.value();
    }
    return preview;
}

BatchDialog::BatchDialog(DeskContext& context, Action action, const QVector<SubmissionId>& ids,
                         QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_action(action)
    , m_ids(ids)
    , m_previewAnswer([this](const auto& preview) { previewArrived(preview); })
    , m_answer([this](const auto& outcome) { finished(outcome); })
{
    setWindowTitle(titleOf(action));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(12);
    m_summary = new QLabel(tr("正在核对所选的 %n 条…", nullptr, int(ids.size())), this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    layout->addWidget(m_summary);
    m_bare = new QLabel(this);
    m_bare->setObjectName(u"withoutEvidence"_s);
    m_bare->setWordWrap(true);
    QPalette amber = palette();
    amber.setColor(QPalette::WindowText, stateColor(State::Pending, amber));
    m_bare->setPalette(amber);
    m_bare->hide();
    layout->addWidget(m_bare);

    m_refused = new QTreeWidget(this);
    m_refused->setObjectName(u"refused"_s);
    m_refused->setHeaderLabels({tr("姓名"), tr("内容"), tr("不能审核的原因")});
    m_refused->setRootIsDecorated(false);
    m_refused->setWordWrap(true);
    m_refused->setAccessibleName(tr("不能审核的"));
    m_refused->setMaximumHeight(fontMetrics().lineSpacing() * (kListLines + 2));
    m_refused->hide();
    layout->addWidget(m_refused);
    buildUnseen(*layout);
    buildOpinions(*layout);
    buildButtons(*layout);
    setMinimumWidth(600);

    m_clock.setInterval(kClockMs);
    connect(&m_clock, &QTimer::timeout, this, &BatchDialog::showProgress);
    m_previewAnswer.ask(context.store.read([&context, action, ids](Connection& connection) {
        return look(connection, context, action, ids);
    }));
    refreshConfirm();
    m_opinion->focusText();
}

BatchDialog::~BatchDialog()
{
    m_stop.request_stop();
}

void BatchDialog::buildUnseen(QVBoxLayout& layout)
{
    m_unseenRow = new QWidget(this);
    m_unseen = new QLabel(m_unseenRow);
    auto* view = new QPushButton(tr("先查看"), m_unseenRow);
    auto* goOn = new QPushButton(tr("继续"), m_unseenRow);
    goOn->setObjectName(u"goOn"_s);
    view->setAutoDefault(false);
    goOn->setAutoDefault(false);
    auto* row = new QHBoxLayout(m_unseenRow);
    row->setContentsMargins({});
    row->addWidget(m_unseen, 1);
    row->addWidget(view);
    row->addWidget(goOn);
    m_unseenRow->hide();
    layout.addWidget(m_unseenRow);
    connect(view, &QPushButton::clicked, this, [this] {
        const SubmissionId first = m_preview.firstUnseen;
        reject();
        emit viewWanted(first);
    });
    connect(goOn, &QPushButton::clicked, this, [this] {
        m_unseenAccepted = true;
        m_unseenRow->hide();
        refreshConfirm();
        m_opinion->focusText();
    });
}

void BatchDialog::buildOpinions(QVBoxLayout& layout)
{
    m_oneForAll = new QRadioButton(tr("所有数据用同一条意见"), this);
    m_onePerRow = new QRadioButton(tr("逐条填写意见"), this);
    m_onePerRow->setObjectName(u"onePerRow"_s);
    m_oneForAll->setChecked(true);
    m_onePerRow->setEnabled(m_ids.size() <= kMostOwnOpinions);
    if (!m_onePerRow->isEnabled())
        m_onePerRow->setToolTip(tr("一次最多逐条填写 %1 条").arg(kMostOwnOpinions));
    auto* row = new QHBoxLayout;
    row->addWidget(m_oneForAll);
    row->addWidget(m_onePerRow);
    row->addStretch();
    layout.addLayout(row);

    const bool passes = m_action == Action::Pass;
    m_opinion = new OpinionBox(m_context, passes ? tr("审批意见") : tr("退回意见"), key(m_action),
                               u"draft.batch.%1"_s.arg(key(m_action)), this);
    if (passes)
        m_opinion->offerLastPhrase();
    layout.addWidget(m_opinion, 1);

    m_own = new QTableWidget(0, 3, this);
    m_own->setObjectName(u"ownOpinions"_s);
    m_own->setHorizontalHeaderLabels({tr("姓名"), tr("内容"), tr("意见（空的用上面的意见）")});
    m_own->horizontalHeader()->setStretchLastSection(true);
    m_own->verticalHeader()->hide();
    m_own->setAccessibleName(tr("逐条填写意见"));
    m_own->setTabKeyNavigation(false);
    m_own->hide();
    layout.addWidget(m_own, 2);
    connect(m_onePerRow, &QRadioButton::toggled, m_own, &QWidget::setVisible);
    connect(m_onePerRow, &QRadioButton::toggled, this, &BatchDialog::refreshConfirm);
    connect(m_own, &QTableWidget::cellChanged, this, &BatchDialog::refreshConfirm);
    connect(m_opinion, &OpinionBox::changed, this, &BatchDialog::refreshConfirm);
    connect(m_opinion, &OpinionBox::confirmed, this, &BatchDialog::accept);
}

void BatchDialog::buildButtons(QVBoxLayout& layout)
{
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("进度"));
    m_progress->hide();
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    QPalette red = palette();
    red.setColor(QPalette::WindowText, stateColor(State::Returned, red));
    m_problem->setPalette(red);
    auto* buttons = new QDialogButtonBox(this);
    m_confirm = buttons->addButton(tr("确定"), QDialogButtonBox::AcceptRole);
    m_confirm->setObjectName(u"confirm"_s);
    m_confirm->setToolTip(tr("Ctrl+Enter"));
    m_cancel = buttons->addButton(tr("取消"), QDialogButtonBox::RejectRole);
    m_confirm->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    layout.addWidget(m_progress);
    layout.addWidget(m_problem);
    layout.addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BatchDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BatchDialog::reject);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* byKey = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(byKey, &QShortcut::activated, this, [this] {
            if (!m_opinion->isComposing())
                accept();
        });
    }
}

qsizetype BatchDialog::deciding() const
{
    return m_ids.size() - m_preview.refused.size();
}

void BatchDialog::previewArrived(const Result<Preview>& preview)
{
    if (!preview) {
        m_summary->setText(preview.error().message);
        return;
    }
    m_preview = preview.value();
    m_looked = true;
    const int n = int(deciding());
    QString text = m_action == Action::Pass ? tr("将通过 %n 条。", nullptr, n)
                                            : tr("将退回 %n 条。", nullptr, n);
    if (m_preview.marked > 0)
        text += tr("其中 %n 条已标为待定。", nullptr, int(m_preview.marked));
    if (!m_preview.refused.isEmpty())
        text += tr("所选中有 %n 条不能审核，将被跳过：", nullptr, int(m_preview.refused.size()));
    m_summary->setText(text);
    m_bare->setText(
        tr("未上传证明材料 %n 条，请核对原件。", nullptr, int(m_preview.withoutEvidence)));
    m_bare->setVisible(m_preview.withoutEvidence > 0);
    fillRefused();
    fillOwnOpinions();
    m_unseen->setText(tr("其中 %n 条尚未查看证明材料", nullptr, int(m_preview.unseen)));
    m_unseenRow->setVisible(m_preview.unseen > 0);
    refreshConfirm();
}

void BatchDialog::fillRefused()
{
    QHash<SubmissionId, const SubmissionRow*> byId;
    for (const SubmissionRow& row : std::as_const(m_preview.refusedRows))
        byId.insert(row.id, &row);
    for (const Refusal& refusal : std::as_const(m_preview.refused)) {
        if (m_refused->topLevelItemCount() == kMostRefusedShown) {
            new QTreeWidgetItem(m_refused, {u"…"_s, QString(), tr("其余略")});
            break;
        }
        const SubmissionRow* row = byId.value(refusal.id);
        auto* line = new QTreeWidgetItem(m_refused);
        line->setText(0, row == nullptr ? QString() : row->person.name);
        line->setText(1, row == nullptr ? refusal.uuid : row->title);
        line->setText(2, refusal.message);
        line->setToolTip(2, refusal.message);
    }
    m_refused->resizeColumnToContents(0);
    m_refused->setVisible(!m_preview.refused.isEmpty());
}

void BatchDialog::fillOwnOpinions()
{
    const QSignalBlocker quiet(m_own);
    QSet<SubmissionId> refused;
    for (const Refusal& refusal : std::as_const(m_preview.refused))
        refused.insert(refusal.id);
    for (const SubmissionRow& row : std::as_const(m_preview.rows)) {
        if (refused.contains(row.id))
            continue;
        const int line = m_own->rowCount();
        m_own->insertRow(line);
        for (const auto& [column, text] :
             {std::pair(0, row.person.name), std::pair(1, row.title)}) {
            auto* cell = new QTableWidgetItem(text);
            cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            cell->setData(Qt::UserRole, row.id.value);
            m_own->setItem(line, column, cell);
        }
        m_own->setItem(line, 2, new QTableWidgetItem);
    }
}

QString BatchDialog::missing() const
{
    if (!m_looked)
        return {};
    if (deciding() == 0)
        return tr("所选数据都不能审核。");
    if (m_preview.unseen > 0 && !m_unseenAccepted)
        return tr("请选择“先查看”或“继续”。");
    if (!m_opinion->text().isEmpty())
        return {};
    if (m_onePerRow->isChecked()) {
        for (int line = 0; line < m_own->rowCount(); ++line) {
            if (m_own->item(line, 2)->text().trimmed().isEmpty())
                return tr("第 %1 条还没有意见。").arg(line + 1);
        }
        return {};
    }
    return m_action == Action::Pass ? tr("请输入审批意见。") : tr("请输入退回意见。");
}

void BatchDialog::refreshConfirm()
{
    const QString gap = missing();
    m_confirm->setEnabled(m_looked && gap.isEmpty() && !m_clock.isActive());
    m_problem->setText(gap);
    m_problem->setVisible(!gap.isEmpty());
}

DecisionRequest BatchDialog::request() const
{
    DecisionRequest asked;
    asked.action = m_action;
    asked.ids = m_ids;
    asked.opinion = m_opinion->text();
    asked.each = true;
    if (m_onePerRow->isChecked()) {
        for (int line = 0; line < m_own->rowCount(); ++line) {
            const QString own = m_own->item(line, 2)->text().trimmed();
            const SubmissionId id{m_own->item(line, 0)->data(Qt::UserRole).toLongLong()};
            if (!own.isEmpty())
                asked.opinions.insert(id, own);
        }
    }
    return asked;
}

void BatchDialog::accept()
{
    if (!m_looked || m_clock.isActive() || !missing().isEmpty())
        return;
    m_stop = std::stop_source();
    m_job = std::make_shared<JobProgress>();
    m_clock.start();
    m_opinion->setEnabled(false);
    m_own->setEnabled(false);
    refreshConfirm();
    m_answer.ask(
        startDecision(m_context, request(), m_opinion->draftKey(), m_stop.get_token(), m_job));
}

void BatchDialog::showProgress()
{
    const qint64 total = m_job->total;
    if (total <= 0)
        return;
    m_progress->show();
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(m_job->done));
}

void BatchDialog::finished(const Result<DecisionOutcome>& outcome)
{
    m_clock.stop();
    m_progress->hide();
    m_opinion->setEnabled(true);
    m_own->setEnabled(true);
    refreshConfirm();
    if (!outcome) {
        m_problem->setText(outcome.error().code == Error::Code::Cancelled
                               ? tr("已取消，没有审核任何数据。")
                               : outcome.error().message);
        m_problem->show();
        return;
    }
    emit decided(outcome.value(), m_ids);
    QDialog::accept();
}

void BatchDialog::reject()
{
    if (m_opinion->isComposing())
        return;
    if (m_clock.isActive()) {
        m_stop.request_stop(); // it answers when the transaction is rolled back
        return;
    }
    m_opinion->keepDraft();
    QDialog::reject();
}

} // namespace titledesk
