// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "overview.h"
#include "page.h"
#include "posts.h"

class QGroupBox;
class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace titledesk {

class Card;
class ReviewStatistics;

/// 单位首页 (M5): what waits, how much was reviewed, news and deadlines, what has not been sent.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    QWidget* makeFirstStep();
    QWidget* makeCards();
    QWidget* makeNotices();
    void makeSync(QVBoxLayout& layout);
    void makeReturned(QVBoxLayout& layout);
    void makeNews(QVBoxLayout& layout);
    void makePosts(QVBoxLayout& layout);
    void show(const Overview& overview);
    void showPending(const Overview& overview);
    void showDeadlines(const Overview& overview);
    void showNews(const Overview& overview);
    void showSync(const Overview& overview);
    void showPosts(const Posts& posts);
    void openNews(const QString& id);

    Answer<Overview> m_answer;
    Answer<Posts> m_postsAnswer;      ///< of a public institution
    QGroupBox* m_firstStep = nullptr; ///< shown while there are no data
    Card* m_achievements = nullptr;
    Card* m_applications = nullptr;
    Card* m_registrations = nullptr;
    ReviewStatistics* m_statistics = nullptr;
    QVBoxLayout* m_deadlines = nullptr;
    QListWidget* m_news = nullptr;
    QLabel* m_newsEmpty = nullptr;
    QPushButton* m_allNews = nullptr;
    QLabel* m_sync = nullptr;
    QPushButton* m_outbox = nullptr;
    QLabel* m_returned = nullptr;
    QPushButton* m_returnedList = nullptr;
    QLabel* m_posts = nullptr;
    QPushButton* m_postsPage = nullptr;
};

} // namespace titledesk
