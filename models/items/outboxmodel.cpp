// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxmodel.h"

#include "catalog.h"

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kCoalesceMs = 200;

} // namespace

OutboxModel::OutboxModel(Store& store, const Catalog& catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_catalog(catalog)
    , m_answer([this](const auto& part) { arrived(part); })
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &OutboxModel::reload);
    connect(&store, &Store::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
}

void OutboxModel::setState(std::optional<OutboxState> state)
{
    m_state = state;
    reload();
}

void OutboxModel::reload()
{
    ask(0);
}

void OutboxModel::ask(qint64 afterSeq)
{
    m_answer.ask(
        m_store.read([&catalog = m_catalog, state = m_state, afterSeq](Connection& connection) {
            return read(connection, catalog, state, afterSeq);
        }));
}

Result<OutboxModel::Part> OutboxModel::read(Connection& connection, const Catalog& catalog,
                                            std::optional<OutboxState> state, qint64 afterSeq)
{
    Outbox outbox(connection);
    Part part;
    part.first = afterSeq == 0;
    auto counts = outbox.counts();
    if (!counts)
        return counts.error();
    part.counts = counts.value();
    auto entries = outbox.entries(state, kPageRows, afterSeq);
    if (!entries)
        return entries.error();
    part.more = entries.value().size() == kPageRows;
    QVector<SubmissionId> ids;
    for (const OutboxEntry& entry : entries.value())
        ids.append(entry.submission);
    auto rows = Submissions(connection, catalog).rows(ids, {});
    if (!rows)
        return rows.error();
    QHash<SubmissionId, SubmissionRow> byId;
    for (const SubmissionRow& row : rows.value())
        byId.insert(row.id, row);
    for (const OutboxEntry& entry : entries.value())
        part.rows.append({entry, byId.value(entry.submission)});
    return part;
}

void OutboxModel::arrived(const Result<Part>& part)
{
    if (!part) {
        emit failed(part.error());
        return;
    }
    m_counts = part.value().counts;
    m_more = part.value().more;
    if (part.value().first) {
        beginResetModel();
        m_rows = part.value().rows;
        endResetModel();
    } else if (!part.value().rows.isEmpty()) {
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(part.value().rows.size()) - 1);
        m_rows += part.value().rows;
        endInsertRows();
    }
    emit ready();
}

int OutboxModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool OutboxModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_more;
}

void OutboxModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_answer.isWaiting() || m_rows.isEmpty())
        return;
    ask(m_rows.last().entry.seq);
}

QString OutboxModel::text(const Row& row, int column) const
{
    switch (column) {
    case Name:
        return row.submission.person.name;
    case Item:
        if (const titledesk::Item* item = m_catalog.item(row.submission.item))
            return item->name.text();
        return row.submission.item;
    case Title:
        return row.submission.title;
    case Decided:
        return name(row.submission.state);
    case State:
        return name(row.entry.state);
    case Attempts:
        return QString::number(row.entry.attempts);
    case NextTry:
        if (!row.entry.nextTry.isValid())
            return {};
        return row.entry.nextTry.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case Message:
        return row.entry.serverMessage;
    default:
        return {};
    }
}

QVariant OutboxModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1：%2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            text(row, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == Attempts ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case DecisionRole:
        return row.entry.decision;
    case SubmissionRole:
        return row.entry.submission.value;
    case OutboxStateRole:
        return int(row.entry.state);
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("姓名");
    case Item:
        return tr("业绩项");
    case Title:
        return tr("内容");
    case Decided:
        return tr("审核状态");
    case State:
        return tr("上报状态");
    case Attempts:
        return tr("尝试次数");
    case NextTry:
        return tr("下次重试");
    case Message:
        return tr("平台说明");
    default:
        return {};
    }
}

} // namespace titledesk
