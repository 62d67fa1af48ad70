// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "place.h"
#include "store.h"
#include "tally.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>

namespace titledesk {

class Catalog;

/// The tree on the left: home, the archive's seven categories with their items and
/// （all/reviewed） (M7), applications, registrations, the task center, management. Its shape is
/// fixed by the catalog; only numbers change, and they follow the store by themselves.
class NavigationModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        PlaceRole = Qt::UserRole, ///< Place; invalid for an entry that only groups others
        PendingRole,              ///< qint64, what waits for review under this entry
        AllRole,                  ///< qint64, all current submissions under this entry
        ReviewedRole,             ///< qint64, those whose current version has a decision
        IconRole,                 ///< QString, name of an icon, or empty
    };

    NavigationModel(Store& store, const Catalog& catalog, QObject* parent = nullptr);
    ~NavigationModel() override;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The entry that leads to the place, whatever is selected or searched there; invalid where no
    /// entry does.
    QModelIndex indexOf(const Place& place) const;
    /// Asks for the numbers now; they also follow Store::changed().
    void refresh();
    const QMap<QString, Tally>& tallies() const { return m_tallies; }

signals:
    void talliesChanged();

private:
    struct Node;
    Node* add(Node* parent, const QString& text, const QString& icon,
              const std::optional<Place>& place, const QStringList& items);
    void build(const Catalog& catalog);
    void arrived(const Result<QMap<QString, Tally>>& tallies);
    void announce(const QModelIndex& parent);
    Tally tallyOf(const Node& node) const;
    const Node* nodeOf(const QModelIndex& index) const;

    Store& m_store;
    std::unique_ptr<Node> m_root;
    QMap<QString, Tally> m_tallies;
    Answer<QMap<QString, Tally>> m_answer;
    QTimer m_soon;
};

} // namespace titledesk
