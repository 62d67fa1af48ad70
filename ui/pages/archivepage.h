// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "page.h"
#include "tally.h"

class QGridLayout;
class QLabel;

namespace titledesk {

class Card;

/// 业绩档案: the seven categories as cards, or with one chosen its items: all, reviewed, pending, a
/// bar (M7).
class ArchivePage : public Page {
    Q_OBJECT

public:
    explicit ArchivePage(DeskContext& context, QWidget* parent = nullptr);
    QString title() const override;
    void activate(const Place& place) override;
    void refresh() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry {
        Card* card = nullptr;
        QStringList items;
    };
    void build();
    void arrange();
    void show(const QMap<QString, Tally>& tallies);

    QString m_category;
    Answer<QMap<QString, Tally>> m_answer;
    QLabel* m_heading = nullptr;
    QLabel* m_summary = nullptr;
    QGridLayout* m_grid = nullptr;
    QWidget* m_inside = nullptr;
    QVector<Entry> m_entries;
    bool m_built = false;
};

} // namespace titledesk
