// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "outbox.h"
#include "page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace titledesk {

class OutboxModel;

/// 上报队列 (B3): what waits, what central changed or did not take and why, with a way to fix it.
class OutboxPage : public Page {
    Q_OBJECT

public:
    explicit OutboxPage(DeskContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    void showState();
    void ready();
    void showActions();
    void repair(bool retry);

    OutboxModel* m_model = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_retry = nullptr;
    QPushButton* m_discard = nullptr;
    Answer<void> m_answer;
};

} // namespace titledesk
