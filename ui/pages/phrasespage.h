// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"

class QListWidget;
class QPushButton;
class QTabBar;

namespace titledesk {

/// 常用意见: the unit's phrases for 通过, 退回, 终止 and 推荐, in the order in which they are
/// offered (B1). A phrase is edited where it stands; every change is kept at once.
class PhrasesPage : public Page {
    Q_OBJECT

public:
    explicit PhrasesPage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

private:
    QString action() const;
    void show(const QStringList& phrases);
    QStringList shown() const;
    void add();
    void remove();
    void dropEmpty();
    void move(int step);
    void keep();
    void updateButtons();

    bool m_mayEdit = false;
    QTabBar* m_actions;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QPushButton* m_up;
    QPushButton* m_down;
    Answer<QStringList> m_read;
    Answer<void> m_kept;
};

} // namespace titledesk
