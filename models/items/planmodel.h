// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "catalog.h"
#include "notices.h"
#include "store.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace titledesk {

/// The review plans (评审计划) that came from central, with how many of the unit's applications
/// belong to each: those that the unit may still review for first, the nearest deadline leading. It
/// follows the store by itself.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What one decides by stands first.
    enum Column {
        Name,
        UnitDeadline,
        Phase,
        Pending,
        Decided,
        Personal, ///< 个人申报, from and to
        Series,
        Levels,
        Committee,
        Year,
        ColumnCount
    };
    enum Role {
        PlanIdRole = Qt::UserRole, ///< QString
        PhaseRole,                 ///< int, PlanPhase
        UrgencyRole,               ///< int, of the unit's deadline while applications wait
    };

    PlanModel(Store& store, const Catalog& catalog, QObject* parent = nullptr);

    void reload();
    /// False until the first answer came.
    bool isReady() const { return m_ready; }
    const QVector<PlanCount>& plans() const { return m_plans; }
    /// -1 where there is no such plan.
    int rowOf(const QString& planId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ready();
    void failed(const titledesk::Error& error);

private:
    void arrived(const Result<QVector<PlanCount>>& found);
    QString display(const PlanCount& plan, Column column) const;

    Store& m_store;
    const Catalog& m_catalog;
    QVector<PlanCount> m_plans;
    bool m_ready = false;
    Answer<QVector<PlanCount>> m_answer;
    QTimer m_soon;
};

/// Keys of the application's field `field` by their names, joined by 、; words that are no key
/// stay.
QString namesOf(const Catalog& catalog, const QString& field, const QStringList& keys);
/// 2026-05-01 至 2026-06-01; what is not known is left out.
QString periodText(const QDate& from, const QDate& to);

} // namespace titledesk
