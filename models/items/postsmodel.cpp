// SPDX-License-Identifier: GPL-3.0-or-later
#include "postsmodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

void put(QVector<PostCount>& grades, const PostNumbers& numbers, int PostCount::*member)
{
    for (PostCount& one : grades)
        if (const auto found = numbers.constFind(one.grade); found != numbers.cend())
            one.*member = *found;
}

} // namespace

PostsModel::PostsModel(QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const PostGrade& grade : allPostGrades())
        m_grades.append({grade});
    build();
}

void PostsModel::build()
{
    const auto indexOf = [this](PostGrade grade) {
        return int(std::ranges::find(m_grades, grade, &PostCount::grade) - m_grades.begin());
    };
    const auto addGrade = [&](PostGrade grade) {
        const int at = indexOf(grade);
        m_rows.append(
            {tr("%1 %2").arg(titledesk::name(grade.kind), gradeName(grade)), at, at, false});
    };
    for (const PostLevel& level : postLevels()) {
        for (int grade = level.highest; grade <= level.lowest; ++grade)
            addGrade({PostKind::Professional, grade});
        m_rows.append({tr("%1小计").arg(titledesk::name(level)),
                       indexOf({PostKind::Professional, level.highest}),
                       indexOf({PostKind::Professional, level.lowest}), true});
    }
    for (const PostKind kind : {PostKind::Professional, PostKind::Management, PostKind::Skilled}) {
        const auto grades = postGradesOf(kind);
        if (kind != PostKind::Professional)
            for (const PostGrade& grade : grades)
                addGrade(grade);
        m_rows.append({tr("%1合计").arg(titledesk::name(kind)), indexOf(grades.first()),
                       indexOf(grades.last()), true});
    }
    m_rows.append({tr("总计"), 0, int(m_grades.size()) - 1, true});
}

void PostsModel::setPosts(const Posts& posts, const PostNumbers& approved,
                          const PostNumbers& filled)
{
    QVector<PostCount> grades = posts.grades;
    put(grades, approved, &PostCount::approved);
    put(grades, filled, &PostCount::filled);
    take(grades);
}

/// Says of the rows that differ, sums too, and of no others.
void PostsModel::take(const QVector<PostCount>& grades)
{
    const QVector<PostCount> before = std::exchange(m_grades, grades);
    for (int row = 0; row < rowCount(); ++row)
        if (countOf(before, m_rows.at(row)) != countOf(m_rows.at(row)))
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void PostsModel::setEditable(bool approved, bool filled)
{
    if (m_approvedEditable == approved && m_filledEditable == filled)
        return;
    m_approvedEditable = approved;
    m_filledEditable = filled;
    emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

PostNumbers PostsModel::numbers(int PostCount::*member) const
{
    PostNumbers all;
    for (const PostCount& one : m_grades)
        all.insert(one.grade, one.*member);
    return all;
}

PostCount PostsModel::countOf(const QVector<PostCount>& grades, const Row& row)
{
    PostCount sum;
    for (int i = row.first; i <= row.last; ++i) {
        const PostCount& one = grades.at(i);
        sum.approved += one.approved;
        sum.filled += one.filled;
        sum.taken += one.taken;
        sum.released += one.released;
    }
    return sum;
}

PostCount PostsModel::total() const
{
    return countOf(m_rows.last());
}

int PostsModel::editableRow(int row, int column, int step) const
{
    for (int next = row + step; next >= 0 && next < rowCount(); next += step)
        if (flags(index(next, column)) & Qt::ItemIsEditable)
            return next;
    return -1;
}

int PostsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PostsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PostsModel::text(const Row& row, int column) const
{
    const PostCount count = countOf(row);
    switch (column) {
    case GradeColumn:
        return row.name;
    case Approved:
        return count.approved;
    case Filled:
        return count.filled;
    case Vacant:
        return count.vacant();
    case Taken:
        return count.taken;
    case Released:
        return count.released;
    default:
        return {};
    }
}

/// More filled, or more wanted, than there are.
bool PostsModel::isWarning(const Row& row, int column) const
{
    const PostCount count = countOf(row);
    if (row.sum || count.approved + count.filled + count.taken == 0)
        return false;
    return (column == Vacant && count.vacant() < 0) || (column == Taken && count.left() < 0);
}

QVariant PostsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        const QVariant value = text(row, index.column());
        // A grade that nobody has is an empty line, not a row of noughts.
        const PostCount count = countOf(row);
        const bool empty = count.approved + count.filled + count.taken + count.released == 0;
        if (index.column() != GradeColumn && (empty || index.column() >= Taken) &&
            value.toInt() == 0)
            return QString();
        if (isWarning(row, index.column()))
            return tr("⚠ %1").arg(value.toInt());
        return value.toString();
    }
    case Qt::EditRole:
    case NumberRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1 %2：%3")
            .arg(row.name, headerData(index.column(), Qt::Horizontal).toString(),
                 text(row, index.column()).toString());
    case Qt::TextAlignmentRole:
        return int(index.column() == GradeColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                 : Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (!isWarning(row, index.column()))
            return {};
        return index.column() == Vacant ? tr("已聘数多于核准数") : tr("本次拟占用的多于空岗数");
    case SumRole:
        return row.sum;
    case WarningRole:
        return isWarning(row, index.column());
    default:
        return {};
    }
}

bool PostsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    bool whole = true;
    const QString text = value.toString().trimmed();
    const int number = text.isEmpty() ? 0 : text.toInt(&whole);
    if (!whole || number < 0 || number > kMaxPosts)
        return false;
    QVector<PostCount> grades = m_grades;
    PostCount& count = grades[m_rows.at(index.row()).first];
    int& held = index.column() == Approved ? count.approved : count.filled;
    if (held == number)
        return true;
    held = number;
    take(grades);
    emit typed(Column(index.column()));
    return true;
}

Qt::ItemFlags PostsModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (!index.isValid() || m_rows.at(index.row()).sum)
        return flags;
    const bool editable = (index.column() == Approved && m_approvedEditable) ||
                          (index.column() == Filled && m_filledEditable);
    return editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant PostsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int((section == GradeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case GradeColumn:
        return tr("岗位等级");
    case Approved:
        return tr("核准数");
    case Filled:
        return tr("已聘数");
    case Vacant:
        return tr("空岗数");
    case Taken:
        return tr("本次拟占用");
    case Released:
        return tr("本次可腾出");
    default:
        return {};
    }
}

} // namespace titledesk
