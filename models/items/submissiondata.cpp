// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of a list of submissions say.
#include "identifiers.h"
#include "submissionmodel.h"
#include "workflow.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using What = ListColumn::What;

QString checkWord(Check::Level level)
{
    switch (level) {
    case Check::Level::Ok:
        return SubmissionModel::tr("正常");
    case Check::Level::Warning:
        return SubmissionModel::tr("提醒");
    case Check::Level::Error:
        return SubmissionModel::tr("有误");
    }
    return {};
}

/// M19: nothing of a person passes before the person's registration did.
bool lacksRegistration(const SubmissionRow& row)
{
    return row.kind != Kind::Registration &&
           !(row.person.registered && row.person.registration == State::Passed);
}

QString registrationWord(const PersonSummary& person)
{
    return person.registered ? SubmissionModel::tr("待注册") : SubmissionModel::tr("未注册");
}

QString fieldText(const Catalog& catalog, const SubmissionRow& row, const QString& key,
                  bool revealed)
{
    const QString value = row.fields.value(key);
    const Item* item = catalog.item(row.item);
    const Field* field = item == nullptr ? nullptr : item->field(key);
    if (field == nullptr)
        return value;
    if (value.isEmpty())
        return key == item->periodEnd ? SubmissionModel::tr("至今") : QString();
    // Numbers that name a person are read in full of one person at a time, who was asked for.
    if (field->type == FieldType::IdNumber && !revealed)
        return maskedIdNumber(value);
    if (field->type == FieldType::Phone && !revealed)
        return maskedPhone(value);
    return field->display(value);
}

} // namespace

QVariant SubmissionModel::display(const SubmissionRow& row, int rowNumber,
                                  const ListColumn& column) const
{
    switch (column.what) {
    case What::Tick:
        return {};
    case What::Number:
        return rowNumber + 1;
    case What::Name:
        return row.person.name;
    case What::Department:
        return row.person.department;
    case What::IdNumber:
        return row.person.id == m_revealed ? row.person.idNumber
                                           : maskedIdNumber(row.person.idNumber);
    case What::Kind:
        return name(row.kind);
    case What::Item:
        if (const Item* item = m_catalog.item(row.item))
            return item->name.text();
        return row.item;
    case What::Title:
        return row.title;
    case What::Field:
        return fieldText(m_catalog, row, column.key, row.person.id == m_revealed);
    case What::Checks:
        return lacksRegistration(row) ? registrationWord(row.person) : checkWord(row.checks);
    case What::Evidence:
        return row.evidenceCount;
    case What::Attempt:
        return row.version;
    case What::SubmittedAt:
        return row.submittedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case What::Waiting:
        if (row.state != State::Pending)
            return {};
        return tr("%n 天", nullptr,
                  int(row.submittedAt.toLocalTime().date().daysTo(QDate::currentDate())));
    case What::State:
        return name(row.state);
    case What::Action:
        return actionsOf(row, column).join(u"  "_s);
    case What::CurrentTitle:
    case What::Publicity:
    case What::Node:
    case What::Deadline:
        return applicationText(row, column);
    case What::ReturnedAt:
    case What::Returns:
    case What::DueBy:
        return returnText(row, column);
    case What::LastYear:
        return row.sameAsLastYear ? tr("一致") : QString();
    }
    return {};
}

QStringList SubmissionModel::actionsOf(const SubmissionRow& row, const ListColumn& column) const
{
    if (row.state != State::Pending)
        return {tr("查看")};
    QStringList actions{tr("审核")};
    if (column.key != u"decide" || !mayDecide(m_store.session().role))
        return actions;
    for (const Action action : {Action::Pass, Action::Return, Action::Terminate}) {
        if (transition(row.kind, row.state, action))
            actions << name(action);
    }
    return actions;
}

/// What a cell says beyond its text: for a screen reader and under the mouse.
QString SubmissionModel::explain(const SubmissionRow& row, int rowNumber,
                                 const ListColumn& column) const
{
    QStringList parts{display(row, rowNumber, column).toString()};
    if (column.what == What::Checks && lacksRegistration(row))
        parts << tr("人员注册审核通过之前不能通过，点击查看人员注册");
    if (column.what == What::LastYear && row.sameAsLastYear)
        parts = {tr("与上年度已通过记录一致")};
    if (column.what == What::Name) {
        if (row.person.leftOn.isValid())
            parts << tr("已调出");
        if (row.marked)
            parts << (row.note.isEmpty() ? tr("待定") : tr("待定：%1").arg(row.note));
    }
    return parts.join(tr("，"));
}

QVariant SubmissionModel::tickData(SubmissionId id, int role) const
{
    if (role == Qt::CheckStateRole)
        return m_ticks.contains(id) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return m_ticks.contains(id) ? tr("已选择") : tr("未选择");
    return {};
}

QVariant SubmissionModel::rowData(const SubmissionRow& row, const ListColumn& column,
                                  int role) const
{
    switch (role) {
    case PersonRole:
        return row.person.id.value;
    case StateRole:
        return int(row.state);
    case ViewedRole:
        return row.viewed;
    case MarkedRole:
        return row.marked;
    case CheckRole:
        return int(row.checks);
    case ActionsRole:
        return column.what == What::Action ? actionsOf(row, column) : QStringList();
    case RegistrationRole:
        return column.what == What::Checks && lacksRegistration(row);
    default:
        return {};
    }
}

QVariant SubmissionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const ListColumn& column = m_columns[index.column()];
    const SubmissionId id = m_ids[index.row()];
    if (role == IdRole)
        return id.value;
    if (role == WhatRole)
        return int(column.what);
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (column.what == What::Tick && role < Qt::UserRole)
        return tickData(id, role);
    const SubmissionRow* row = m_rows.at(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (row == nullptr) {
        if (column.what == What::Number && role == Qt::DisplayRole)
            return index.row() + 1;
        return {};
    }
    if (role == UrgencyRole)
        return int(urgency(*row, column));
    if (role >= Qt::UserRole)
        return rowData(*row, column, role);
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.row(), column);
    case Qt::ToolTipRole:
        return explain(*row, index.row(), column);
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(column.heading, explain(*row, index.row(), column));
    default:
        return {};
    }
}

bool SubmissionModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() ||
        m_columns[index.column()].what != What::Tick)
        return false;
    setTicked({m_ids[index.row()]}, value.toInt() == Qt::Checked);
    return true;
}

QVariant SubmissionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn& column = m_columns[section];
    if (role == Qt::TextAlignmentRole)
        return int((column.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == WhatRole)
        return int(column.what);
    if (role == Qt::CheckStateRole && column.what == What::Tick) {
        const int ticked = tickedCount();
        if (ticked == 0)
            return Qt::Unchecked;
        return ticked == m_ids.size() ? Qt::Checked : Qt::PartiallyChecked;
    }
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return column.heading;
    return {};
}

Qt::ItemFlags SubmissionModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (m_columns[index.column()].what == What::Tick)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void SubmissionModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    const auto by = m_columns[column].sort();
    if (!by)
        return;
    SubmissionQuery query = m_query;
    query.sort = *by;
    // The longest wait is the earliest time.
    query.descending = (order == Qt::DescendingOrder) != (m_columns[column].what == What::Waiting);
    setQuery(query);
}

} // namespace titledesk
