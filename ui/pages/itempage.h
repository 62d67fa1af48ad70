// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

class QLabel;
class QPushButton;

namespace titledesk {

class ReviewPanel;

/// The list of an item, a category, 人员注册审核, 任务中心 or 已退回未重新提交 with its heading.
class ItemPage : public Page {
    Q_OBJECT

public:
    explicit ItemPage(DeskContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void activate(const Place& place) override;
    void describe(Place& place) const override;
    void deactivate() override;
    bool focusFilter() override;
    void refresh() override;

private:
    Place m_place;
    QLabel* m_title = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_notBack = nullptr; ///< from 任务中心 to what has not come back (B19)
    ReviewPanel* m_panel = nullptr;
};

} // namespace titledesk
