// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deskcontext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace titledesk {

class PlanModel;
struct PlanCount;

/// 评审计划 (M12, B21): all plans with their windows, and below them what the chosen one says.
class PlansPanel : public QWidget {
    Q_OBJECT

public:
    PlansPanel(DeskContext& context, PlanModel& plans, QWidget* parent = nullptr);

    /// Selects a plan as soon as it is there; without an id the first one.
    void select(const QString& plan);

signals:
    /// The unit's applications of this plan are to be shown; all, or those in a state.
    void applicationsWanted(const QString& plan, std::optional<titledesk::State> state);

private:
    QWidget* buildDetail();
    void plansReady();
    void showPlan();
    QWidget* makeFacts(const PlanCount& plan) const;
    int widestWord(int column) const;
    void fitColumns();

    DeskContext& m_context;
    PlanModel& m_plans;
    QString m_wanted;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    QTableView* m_view = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_name = nullptr;
    QPushButton* m_open = nullptr;
    QScrollArea* m_facts = nullptr;
};

} // namespace titledesk
