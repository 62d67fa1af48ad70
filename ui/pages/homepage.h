// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "overview.h"
#include "page.h"

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace titledesk {

class Card;
class MonthChart;

/// 单位首页: what waits, how much was reviewed, news and deadlines, what has not been sent.
class HomePage : public Page {
    Q_OBJECT

public:
    explicit HomePage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    QWidget* makeCards();
    QWidget* makeStatistics();
    QWidget* makeNews();
    void show(const Overview& overview);
    void showCategories(const Overview& overview);
    void showNews(const Overview& overview);
    void showWaiting(const Overview& overview);

    Answer<Overview> m_answer;
    Card* m_achievements = nullptr;
    Card* m_applications = nullptr;
    Card* m_registrations = nullptr;
    MonthChart* m_chart = nullptr;
    QTableWidget* m_categories = nullptr;
    QVBoxLayout* m_deadlines = nullptr;
    QVBoxLayout* m_news = nullptr;
    QLabel* m_waiting = nullptr;
};

} // namespace titledesk
