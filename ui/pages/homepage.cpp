// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"

#include "card.h"
#include "newsdialog.h"
#include "pages.h"
#include "permissions.h"
#include "reviewstatistics.h"
#include "statelook.h"

#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kPlans = 5;
constexpr int kNews = 6;
constexpr int kUrgentDays = 7;

void clear(QVBoxLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QLabel* quietLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setObjectName(u"quiet"_s);
    label->setWordWrap(true);
    return label;
}

QPushButton* linkButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(u"link"_s);
    button->setCursor(Qt::PointingHandCursor);
    button->hide();
    return button;
}

QString dayText(const QDateTime& time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd"_s);
}

} // namespace

HomePage::HomePage(DeskContext& context, QWidget* parent)
    : Page(context, parent)
    , m_answer([this](const Result<Overview>& overview) {
        if (overview)
            show(overview.value());
    })
    , m_postsAnswer([this](const Result<Posts>& posts) {
        if (posts)
            showPosts(posts.value());
    })
    , m_statistics(new ReviewStatistics(context.catalog))
{
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(makeFirstStep());
    layout->addWidget(makeCards());
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_statistics, 3);
    columns->addWidget(makeNotices(), 2);
    layout->addLayout(columns, 1);
    auto* scroll = new QScrollArea;
    scroll->setAccessibleName(title());
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    connect(m_statistics, &ReviewStatistics::categoryChosen, this, [this](const QString& key) {
        emit this->context().goTo({.kind = Place::Kind::Archive, .key = key});
    });
    connect(&context.store, &Store::changed, this, [this] {
        if (isVisible())
            refresh();
    });
}

QString HomePage::title() const
{
    return tr("单位首页");
}

void HomePage::activate(const Place&)
{
    refresh();
}

void HomePage::refresh()
{
    m_answer.ask(context().store.read(
        [today = QDate::currentDate()](Connection& c) { return readOverview(c, today); }));
    if (m_posts)
        m_postsAnswer.ask(context().store.read([](Connection& c) { return readPosts(c); }));
}

/// A new unit begins with its roster: whoever it does not name is unknown to all other tables.
QWidget* HomePage::makeFirstStep()
{
    m_firstStep = new QGroupBox(tr("开始使用"));
    m_firstStep->setObjectName(u"firstStep"_s);
    auto* text = new QLabel(tr("本单位还没有数据。请先导入人员花名册，再导入各业绩项的表格；"
                               "已登录人社平台的单位，也可以点“同步”接收。"));
    text->setWordWrap(true);
    auto* import = new QPushButton(tr("导入花名册…"));
    import->setObjectName(u"importRoster"_s);
    import->setVisible(may(context().store.session().role, Right::Import));
    auto* layout = new QHBoxLayout(m_firstStep);
    layout->setSpacing(16);
    layout->addWidget(text, 1);
    layout->addWidget(import);
    m_firstStep->hide();
    connect(import, &QPushButton::clicked, this,
            [this] { openImportDialog(context(), {}, window()); });
    return m_firstStep;
}

QWidget* HomePage::makeCards()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const auto add = [&](const QString& heading, const Place& place) {
        auto* card = new Card(heading);
        connect(card, &Card::activated, this, [this, place] { emit context().goTo(place); });
        layout->addWidget(card, 1);
        return card;
    };
    m_achievements = add(tr("业绩待审核"), {.kind = Place::Kind::Archive});
    m_applications =
        add(tr("职称申报待审核"), {.kind = Place::Kind::Applications, .state = State::Pending});
    m_registrations =
        add(tr("人员注册待审核"), {.kind = Place::Kind::Registrations, .state = State::Pending});
    return row;
}

QWidget* HomePage::makeNotices()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto add = [&](const QString& heading) {
        auto* box = new QGroupBox(heading);
        auto* inside = new QVBoxLayout(box);
        inside->setSpacing(8);
        layout->addWidget(box);
        return inside;
    };
    m_deadlines = add(tr("单位审核截止"));
    makeNews(*add(tr("最新职称信息")));
    makeReturned(*add(tr("退回补正")));
    // An enterprise sees no posts anywhere.
    if (context().store.session().unit.isPublicInstitution())
        makePosts(*add(tr("岗位核准信息")));
    makeSync(*add(tr("同步与上报")));
    layout->addStretch(1);
    return column;
}

void HomePage::makeNews(QVBoxLayout& layout)
{
    m_news = new QListWidget;
    m_news->setObjectName(u"news"_s);
    m_news->setAccessibleName(tr("最新职称信息"));
    m_news->setFrameShape(QFrame::NoFrame);
    m_news->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_news->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_news->setTextElideMode(Qt::ElideRight);
    m_newsEmpty = quietLabel(tr("还没有职称信息。点“同步”从人社平台接收。"));
    m_allNews = linkButton({});
    layout.addWidget(m_news);
    layout.addWidget(m_newsEmpty);
    layout.addWidget(m_allNews, 0, Qt::AlignLeft);
    const auto open = [this](const QListWidgetItem* item) {
        openNews(item->data(Qt::UserRole).toString());
    };
    connect(m_news, &QListWidget::itemActivated, this, open);
    connect(m_news, &QListWidget::itemClicked, this, open);
    connect(m_allNews, &QPushButton::clicked, this, [this] { openNews({}); });
}

void HomePage::makeReturned(QVBoxLayout& layout)
{
    m_returned = quietLabel({});
    m_returned->setObjectName(u"returned"_s);
    m_returnedList = linkButton(tr("查看退回后未重新提交的数据"));
    layout.addWidget(m_returned);
    layout.addWidget(m_returnedList, 0, Qt::AlignLeft);
    connect(m_returnedList, &QPushButton::clicked, this,
            [this] { emit context().goTo({.kind = Place::Kind::NotBack}); });
}

void HomePage::makePosts(QVBoxLayout& layout)
{
    m_posts = quietLabel({});
    m_posts->setObjectName(u"posts"_s);
    m_postsPage = linkButton(tr("查看岗位核准信息"));
    layout.addWidget(m_posts);
    layout.addWidget(m_postsPage, 0, Qt::AlignLeft);
    connect(m_postsPage, &QPushButton::clicked, this,
            [this] { emit context().goTo({.kind = Place::Kind::Posts}); });
}

void HomePage::showPosts(const Posts& posts)
{
    const PostCount all = posts.total();
    m_posts->setText(
        posts.submitted
            ? tr("核准岗位 %1 个，已聘 %2 个，空岗 %3 个\n本年度申报拟占用 %4 个，还剩 %5 个")
                  .arg(all.approved)
                  .arg(all.filled)
                  .arg(all.vacant())
                  .arg(all.taken)
                  .arg(all.left())
            : tr("还没有提交岗位核准信息。"));
    m_postsPage->show();
}

void HomePage::makeSync(QVBoxLayout& layout)
{
    m_sync = new QLabel;
    m_sync->setObjectName(u"syncState"_s);
    m_sync->setWordWrap(true);
    m_outbox = linkButton(tr("查看上报队列"));
    layout.addWidget(m_sync);
    layout.addWidget(m_outbox, 0, Qt::AlignLeft);
    connect(m_outbox, &QPushButton::clicked, this,
            [this] { emit context().goTo({.kind = Place::Kind::Outbox}); });
}

void HomePage::show(const Overview& overview)
{
    m_firstStep->setVisible(
        std::ranges::all_of(overview.tallies, [](const Tally& tally) { return tally.all() == 0; }));
    showPending(overview);
    m_statistics->show(overview);
    showDeadlines(overview);
    showNews(overview);
    showSync(overview);
}

void HomePage::showPending(const Overview& overview)
{
    const auto set = [](Card* card, qint64 pending) {
        card->setFigure(QLocale().toString(pending), tr("%n 条", nullptr, int(pending)));
    };
    qint64 achievements = 0;
    for (const Category& category : context().catalog.categories())
        achievements += sumOf(overview.tallies, category.items).pending;
    set(m_achievements, achievements);
    set(m_applications, overview.tallies.value(QString::fromUtf16(kApplicationItem)).pending);
    set(m_registrations, overview.tallies.value(QString::fromUtf16(kRegistrationItem)).pending);
}

void HomePage::showDeadlines(const Overview& overview)
{
    clear(m_deadlines);
    const QDate today = QDate::currentDate();
    for (const PlanLine& plan : overview.plans.mid(0, kPlans)) {
        const int days = int(today.daysTo(plan.unitDeadline));
        const QString left =
            days == 0 ? tr("今天是单位审核截止日") : tr("距单位审核截止还有 %n 天", nullptr, days);
        auto* name = new QLabel(plan.name);
        name->setWordWrap(true);
        auto* when = quietLabel(tr("%1（%2）").arg(left, plan.unitDeadline.toString(Qt::ISODate)));
        if (days <= kUrgentDays) {
            // Not by colour alone: the days themselves stand there in bold.
            when->setObjectName(u"urgent"_s);
            QPalette palette = when->palette();
            palette.setColor(QPalette::WindowText, stateColor(State::Pending, palette));
            when->setPalette(palette);
            QFont bold = when->font();
            bold.setBold(true);
            when->setFont(bold);
        }
        m_deadlines->addWidget(name);
        m_deadlines->addWidget(when);
    }
    if (overview.plans.isEmpty())
        m_deadlines->addWidget(
            quietLabel(tr("没有将要截止的评审计划。同步后，新的评审计划会显示在这里。")));
}

void HomePage::showNews(const Overview& overview)
{
    const QString current =
        m_news->currentItem() ? m_news->currentItem()->data(Qt::UserRole).toString() : QString();
    m_news->clear();
    for (const NewsLine& news : overview.news.mid(0, kNews)) {
        auto* line =
            new QListWidgetItem(u"%1  %2"_s.arg(dayText(news.publishedAt), news.title), m_news);
        line->setSizeHint({0, m_news->fontMetrics().height() + 10});
        line->setData(Qt::UserRole, news.id);
        line->setToolTip(news.title);
        line->setData(Qt::AccessibleTextRole,
                      u"%1，%2，%3"_s.arg(news.title, dayText(news.publishedAt),
                                          news.read ? tr("已读") : tr("未读")));
        QFont font = m_news->font();
        font.setBold(!news.read);
        line->setFont(font);
        if (news.id == current)
            m_news->setCurrentItem(line);
    }
    int height = 0;
    for (int row = 0; row < m_news->count(); ++row)
        height += m_news->sizeHintForRow(row);
    m_news->setFixedHeight(height + 2 * m_news->frameWidth());
    m_news->setVisible(!overview.news.isEmpty());
    m_newsEmpty->setVisible(overview.news.isEmpty());
    m_allNews->setVisible(!overview.news.isEmpty());
    m_allNews->setText(overview.newsUnread > 0
                           ? tr("逐条阅读（未读 %n 条）", nullptr, int(overview.newsUnread))
                           : tr("逐条阅读"));
}

void HomePage::showSync(const Overview& overview)
{
    QStringList lines;
    lines << (overview.receivedAt.isValid()
                  ? tr("上次同步：%1")
                        .arg(overview.receivedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
                  : tr("还没有从人社平台接收过。"));
    const OutboxCounts& out = overview.outbox;
    const qint64 waiting = out.queued + out.sending;
    lines << (waiting > 0 ? tr("待上报 %n 条", nullptr, int(waiting)) : tr("没有待上报的审核。"));
    if (out.conflict > 0)
        lines << tr("内容已变更 %n 条，需要处理", nullptr, int(out.conflict));
    if (out.rejected > 0)
        lines << tr("平台未接收 %n 条，需要处理", nullptr, int(out.rejected));
    if (overview.inboxRefused > 0)
        lines << tr("平台下发的数据有 %n 条暂不能接收", nullptr, int(overview.inboxRefused));
    m_sync->setText(lines.join(u'\n'));
    m_outbox->setVisible(waiting + out.conflict + out.rejected > 0);

    const int returned = int(overview.returnedWaiting);
    m_returned->setText(returned > 0 ? tr("已退回、尚未重新提交 %n 条", nullptr, returned)
                                     : tr("没有退回后尚未重新提交的数据。"));
    m_returnedList->setVisible(returned > 0);
}

void HomePage::openNews(const QString& id)
{
    (new NewsDialog(context(), id, window()))->open();
}

} // namespace titledesk
