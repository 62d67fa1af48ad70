// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsdialog.h"

#include "notices.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kColumns = 44; // of Chinese characters: a line that is read without losing it
constexpr int kLines = 22;

} // namespace

NewsDialog::NewsDialog(DeskContext& context, const QString& id, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_wanted(id)
    , m_title(new QLabel(this))
    , m_date(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_previous(new QPushButton(tr("上一条"), this))
    , m_next(new QPushButton(tr("下一条"), this))
    , m_answer([this](const auto& news) { arrived(news); })
    , m_readAnswer([](const auto&) {})
{
    setWindowTitle(tr("最新职称信息"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setBold(true);
    m_title->setFont(large);
    m_title->setObjectName(u"newsTitle"_s);
    for (QLabel* label : {m_title, m_date}) {
        label->setTextFormat(Qt::PlainText); // it comes from elsewhere
        label->setWordWrap(true);
    }
    m_text->setObjectName(u"newsText"_s);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("正文"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* close = buttons->addButton(tr("关闭"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {m_previous, m_next, close})
        button->setAutoDefault(false);
    auto* below = new QHBoxLayout;
    below->addWidget(m_previous);
    below->addWidget(m_next);
    below->addStretch();
    below->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_date);
    layout->addWidget(m_text, 1);
    layout->addLayout(below);
    const QSize room = parent != nullptr ? parent->window()->size() - QSize(80, 80) : QSize();
    const QSize size(fontMetrics().horizontalAdvance(QString(kColumns, u'国')),
                     fontMetrics().lineSpacing() * kLines);
    resize(room.isValid() ? size.boundedTo(room) : size);
    connect(m_previous, &QPushButton::clicked, this, [this] { showAt(m_index - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showAt(m_index + 1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_previous->setEnabled(false);
    m_next->setEnabled(false);
    m_answer.ask(context.store.read([](Connection& c) { return allNews(c); }));
    m_text->setFocus();
}

void NewsDialog::arrived(const Result<QVector<NewsLine>>& news)
{
    if (!news || news.value().isEmpty()) {
        m_text->setPlainText(news ? tr("还没有职称信息。") : news.error().message);
        return;
    }
    m_news = news.value();
    auto found = std::ranges::find(m_news, m_wanted, &NewsLine::id);
    if (found == m_news.end())
        found = std::ranges::find(m_news, false, &NewsLine::read);
    showAt(found == m_news.end() ? 0 : found - m_news.begin());
}

void NewsDialog::showAt(qsizetype index)
{
    m_index = std::clamp<qsizetype>(index, 0, m_news.size() - 1);
    NewsLine& news = m_news[m_index];
    m_title->setText(news.title);
    m_date->setText(tr("%1 · 第 %2 条，共 %3 条")
                        .arg(news.publishedAt.toLocalTime().toString(u"yyyy-MM-dd"_s))
                        .arg(m_index + 1)
                        .arg(m_news.size()));
    m_text->setPlainText(news.body.isEmpty() ? tr("这条信息没有正文。") : news.body);
    m_previous->setEnabled(m_index > 0);
    m_next->setEnabled(m_index + 1 < m_news.size());
    if (std::exchange(news.read, true))
        return;
    m_readAnswer.ask(
        m_context.store.write([id = news.id](Connection& c) { return markNewsRead(c, id); }));
}

} // namespace titledesk
