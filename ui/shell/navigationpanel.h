// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "navigationmodel.h"

#include <QTreeView>

namespace titledesk {

/// The tree on the left.
class NavigationPanel : public QTreeView {
    Q_OBJECT

public:
    NavigationPanel(Store& store, const Catalog& catalog, QWidget* parent = nullptr);
    /// Shows which entry leads to the place, without going there.
    void select(const Place& place);
    NavigationModel* navigation() const { return m_model; }
    /// What the longest entry needs, with numbers of three digits.
    int widthOfEntries() const;

protected:
    bool event(QEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect,
                      const QModelIndex& index) const override;

signals:
    void chosen(const titledesk::Place& place);

private:
    NavigationModel* m_model;
    bool m_selecting = false;
};

} // namespace titledesk
