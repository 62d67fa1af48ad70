// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kEdge = 8;   // pixels to the edges of the parent
constexpr int kLines = 44; // the greatest width, in heights of a line

} // namespace

MessageBar::MessageBar(DeskContext& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_text(new QLabel(this))
    , m_undo(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_answer([this](const auto& outcome) { undone(outcome); })
{
    setObjectName(u"messageBar"_s);
    setFrameShape(QFrame::StyledPanel);
    if (parent)
        parent->installEventFilter(this);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_close);
    m_text->setWordWrap(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setText(tr("撤销"));
    m_undo->setAutoRaise(true);
    m_undo->setToolTip(tr("撤销刚才的审核（Ctrl+Z）"));
    m_close->setText(tr("关闭"));
    m_close->setAutoRaise(true);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QToolButton::clicked, this, [this] { undo(m_batch); });
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(&context, &DeskContext::showMessageBar, this, &MessageBar::showMessage);
    connect(&context, &DeskContext::showProblem, this, &MessageBar::showProblem);
    connect(&context, &DeskContext::undoRequested, this, &MessageBar::undo);
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::say(const QString& text, bool problem)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_undo->setVisible(!m_batch.isEmpty());
    m_close->setVisible(problem);
    place();
    show();
    raise();
    if (problem)
        m_end.stop();
    else
        m_end.start(kShownMs);
}

/// As wide as its words, in the middle of the upper edge.
void MessageBar::place()
{
    if (!parentWidget())
        return;
    const int room = parentWidget()->width() - 2 * kEdge;
    int width = m_text->fontMetrics().boundingRect(m_text->text()).width() + fontMetrics().height();
    for (const QWidget* button : std::initializer_list<const QWidget*>{m_undo, m_close}) {
        if (!button->isHidden())
            width += button->sizeHint().width() + layout()->spacing();
    }
    const QMargins margins = layout()->contentsMargins();
    width += margins.left() + margins.right();
    width = std::min({width, fontMetrics().height() * kLines, room});
    layout()->invalidate();
    const int height = std::max(layout()->heightForWidth(width), layout()->sizeHint().height());
    setGeometry((parentWidget()->width() - width) / 2, kEdge, width, height);
}

bool MessageBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void MessageBar::showMessage(const QString& text, const QString& undoBatch)
{
    m_batch = undoBatch;
    say(text, false);
}

void MessageBar::showProblem(const QString& text)
{
    m_batch.clear();
    say(text, true);
}

void MessageBar::undo(const QString& batch)
{
    if (m_answer.isWaiting())
        return;
    m_batch.clear();
    m_undo->hide();
    Store& store = m_context.store;
    m_answer.ask(store.write([&store, &catalog = m_context.catalog,
                              batch](Connection& connection) -> Result<DecisionOutcome> {
        Decisions decisions(connection, catalog, store.session());
        if (!batch.isEmpty())
            return decisions.undoBatch(batch);
        auto last = decisions.lastBatch();
        if (!last)
            return last.error();
        if (last.value().isEmpty())
            return DecisionOutcome{};
        return decisions.undoBatch(last.value());
    }));
}

void MessageBar::undone(const Result<DecisionOutcome>& outcome)
{
    if (!outcome) {
        showProblem(outcome.error().message);
        return;
    }
    const auto& done = outcome.value();
    if (!done.refused.isEmpty()) {
        const QString first = done.refused.first().message;
        showProblem(done.decisions.isEmpty() ? tr("没有撤销：%1").arg(first)
                                             : tr("已撤销 %1 条，另有 %2 条不能撤销：%3")
                                                   .arg(done.decisions.size())
                                                   .arg(done.refused.size())
                                                   .arg(first));
        return;
    }
    if (done.decisions.isEmpty())
        showMessage(tr("没有可以撤销的审核。"), {});
    else
        showMessage(tr("已撤销 %n 条，恢复为待审核。", nullptr, int(done.decisions.size())), {});
}

} // namespace titledesk
