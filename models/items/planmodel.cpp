// SPDX-License-Identifier: GPL-3.0-or-later
#include "planmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kCoalesceMs = 150;

bool isNumeric(int column)
{
    return column == PlanModel::Year || column == PlanModel::Pending ||
           column == PlanModel::Decided;
}

/// Closed plans press nobody; nor do those whose applications are all decided.
Urgency urgencyOf(const PlanCount& plan)
{
    const QDate today = QDate::currentDate();
    if (plan.pending == 0 && phaseOf(plan.plan, today) == PlanPhase::Closed)
        return Urgency::None;
    return titledesk::urgencyOf(plan.plan.unitDeadline, today);
}

} // namespace

QString namesOf(const Catalog& catalog, const QString& field, const QStringList& keys)
{
    const Item* application = catalog.item(QString::fromUtf16(kApplicationItem));
    const Field* known = application == nullptr ? nullptr : application->field(field);
    QStringList names;
    for (const QString& key : keys) {
        const EnumValue* value = known == nullptr ? nullptr : known->value(key);
        names << (value == nullptr ? key : value->name.text());
    }
    return names.join(PlanModel::tr("、"));
}

QString periodText(const QDate& from, const QDate& to)
{
    if (from.isValid() && to.isValid())
        return PlanModel::tr("%1 至 %2").arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate));
    if (from.isValid())
        return PlanModel::tr("%1 起").arg(from.toString(Qt::ISODate));
    return to.isValid() ? PlanModel::tr("至 %1").arg(to.toString(Qt::ISODate)) : QString();
}

PlanModel::PlanModel(Store& store, const Catalog& catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_answer([this](const auto& plans) { arrived(plans); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &PlanModel::reload);
    connect(&store, &Store::changed, this, [this] {
        if (m_ready && !m_soon.isActive())
            m_soon.start();
    });
}

void PlanModel::reload()
{
    m_answer.ask(m_store.read([](Connection& connection) { return planCounts(connection); }));
}

void PlanModel::arrived(const Result<QVector<PlanCount>>& found)
{
    if (!found) {
        emit failed(found.error());
        return;
    }
    QVector<PlanCount> plans = found.value();
    std::ranges::stable_sort(plans, {}, [today = QDate::currentDate()](const PlanCount& each) {
        return phaseOf(each.plan, today) == PlanPhase::Closed;
    });
    const auto sameId = [](const PlanCount& a, const PlanCount& b) {
        return a.plan.id == b.plan.id;
    };
    // New numbers alone keep the reader's place.
    if (m_ready && std::ranges::equal(m_plans, plans, sameId)) {
        m_plans = plans;
        if (!m_plans.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_plans = plans;
        m_ready = true;
        endResetModel();
    }
    emit ready();
}

int PlanModel::rowOf(const QString& planId) const
{
    const auto found = std::ranges::find_if(
        m_plans, [&](const PlanCount& each) { return each.plan.id == planId; });
    return found == m_plans.end() ? -1 : int(found - m_plans.begin());
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_plans.size());
}

int PlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString PlanModel::display(const PlanCount& plan, Column column) const
{
    const QDate today = QDate::currentDate();
    switch (column) {
    case Name:
        return plan.plan.name;
    case Year:
        return QString::number(plan.plan.year);
    case Committee:
        return plan.plan.committee;
    case Series:
        return namesOf(m_catalog, u"series"_s, plan.plan.series);
    case Levels:
        return namesOf(m_catalog, u"level"_s, plan.plan.levels);
    case Personal:
        return periodText(plan.plan.personalFrom, plan.plan.personalTo);
    case UnitDeadline: {
        if (!plan.plan.unitDeadline.isValid())
            return tr("未公布");
        const QString day = plan.plan.unitDeadline.toString(Qt::ISODate);
        return plan.plan.unitDeadline < today
                   ? day
                   : u"%1 %2"_s.arg(day, daysLeftText(plan.plan.unitDeadline, today));
    }
    case Phase:
        return name(phaseOf(plan.plan, today));
    case Pending:
        return QString::number(plan.pending);
    case Decided:
        return QString::number(plan.decided);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= ColumnCount)
        return {};
    const PlanCount& plan = m_plans[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(plan, Column(index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            display(plan, Column(index.column())));
    case Qt::TextAlignmentRole:
        return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PlanIdRole:
        return plan.plan.id;
    case PhaseRole:
        return int(phaseOf(plan.plan, QDate::currentDate()));
    case UrgencyRole:
        return int(index.column() == UnitDeadline ? urgencyOf(plan) : Urgency::None);
    default:
        return {};
    }
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("计划名称");
    case Year:
        return tr("年度");
    case Committee:
        return tr("评委会名称");
    case Series:
        return tr("申报系列");
    case Levels:
        return tr("申报级别");
    case Personal:
        return tr("个人申报起止");
    case UnitDeadline:
        return tr("单位审核截止");
    case Phase:
        return tr("状态");
    case Pending:
        return tr("待审核");
    case Decided:
        return tr("已审核");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace titledesk
