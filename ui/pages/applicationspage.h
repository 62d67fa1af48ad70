// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace titledesk {

class PlanModel;
class PlansPanel;
class ReviewPanel;
struct PlanCount;

/// 职称申报 (M12): the tabs 申报情况, all applications with their material, and 评审计划. The
/// heading says how long the unit may still review (B21).
class ApplicationsPage : public Page {
    Q_OBJECT

public:
    explicit ApplicationsPage(DeskContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate(const Place& place) override;
    void deactivate() override;
    bool focusFilter() override;
    void refresh() override;

private:
    void buildTop();
    void showTab(int tab);
    void showHint();
    void showLate();
    const PlanCount* mostPressing() const;

    Place m_place; ///< of the list
    PlanModel* m_plans = nullptr;
    QLabel* m_title = nullptr;
    QTabBar* m_tabs = nullptr;
    QLabel* m_deadline = nullptr;
    QLabel* m_hint = nullptr;
    QLabel* m_late = nullptr; ///< how much waits past its plan's day
    QPushButton* m_allPlans = nullptr;
    QPushButton* m_notBack = nullptr;
    QPushButton* m_import = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReviewPanel* m_panel = nullptr;
    PlansPanel* m_plansPanel = nullptr;
};

} // namespace titledesk
