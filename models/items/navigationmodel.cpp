// SPDX-License-Identifier: GPL-3.0-or-later
#include "navigationmodel.h"

#include "catalog.h"
#include "permissions.h"

#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// Several commits in a row (an import, a sync) ask once.
constexpr int kCoalesceMs = 120;

bool samePlace(const Place& a, const Place& b)
{
    return a.kind == b.kind && a.key == b.key;
}

} // namespace

struct NavigationModel::Node {
    enum class Count : std::uint8_t { None, AllAndReviewed, Pending };

    Node* parent = nullptr;
    int row = 0;
    QString text;
    QString icon;
    std::optional<Place> place;
    QStringList items; ///< whose numbers it shows
    Count count = Count::None;
    std::vector<std::unique_ptr<Node>> children;
};

NavigationModel::NavigationModel(Store& store, const Catalog& catalog, QObject* parent)
    : QAbstractItemModel(parent)
    , m_store(store)
    , m_root(std::make_unique<Node>())
    , m_answer([this](const auto& tallies) { arrived(tallies); })
{
    build(catalog);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCoalesceMs);
    connect(&m_soon, &QTimer::timeout, this, &NavigationModel::refresh);
    connect(&store, &Store::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    refresh();
}

NavigationModel::~NavigationModel() = default;

NavigationModel::Node* NavigationModel::add(Node* parent, const QString& text, const QString& icon,
                                            const std::optional<Place>& place,
                                            const QStringList& items)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->row = int(parent->children.size());
    node->text = text;
    node->icon = icon;
    node->place = place;
    node->items = items;
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

void NavigationModel::build(const Catalog& catalog)
{
    using Count = Node::Count;
    using To = Place::Kind;
    const QString application = QString::fromUtf16(kApplicationItem);
    const QString registration = QString::fromUtf16(kRegistrationItem);
    QStringList everything{application, registration};
    QStringList achievements;
    for (const Category& category : catalog.categories())
        achievements += category.items;
    everything += achievements;

    add(m_root.get(), tr("单位首页"), u"home"_s, Place{.kind = To::Home}, {});
    Node* archive =
        add(m_root.get(), tr("业绩档案"), u"archive"_s, Place{.kind = To::Archive}, achievements);
    archive->count = Count::Pending;
    for (const Category& category : catalog.categories()) {
        Node* branch = add(archive, category.name.text(), u"folder"_s,
                           Place{.kind = To::Archive, .key = category.key}, category.items);
        branch->count = Count::AllAndReviewed;
        for (const QString& key : category.items) {
            const Item* item = catalog.item(key);
            if (item == nullptr)
                continue;
            add(branch, item->name.text(), {}, Place{.kind = To::Item, .key = key}, {key})->count =
                Count::AllAndReviewed;
        }
    }
    add(m_root.get(), tr("职称申报"), u"application"_s, Place{.kind = To::Applications},
        {application})
        ->count = Count::Pending;
    add(m_root.get(), tr("人员注册审核"), u"people"_s, Place{.kind = To::Registrations},
        {registration})
        ->count = Count::Pending;
    add(m_root.get(), tr("任务中心"), u"tasks"_s, Place{.kind = To::Tasks}, everything)->count =
        Count::Pending;
    Node* management = add(m_root.get(), tr("管理设置"), u"settings"_s, std::nullopt, {});
    add(management, tr("单位信息"), u"unit"_s, Place{.kind = To::Unit}, {});
    if (m_store.session().unit.isPublicInstitution())
        add(management, tr("岗位核准信息"), u"posts"_s, Place{.kind = To::Posts}, {});
    add(management, tr("常用意见"), u"phrases"_s, Place{.kind = To::Phrases}, {});
    add(management, tr("界面设置"), u"appearance"_s, Place{.kind = To::Appearance}, {});
    add(management, tr("平台连接"), u"sync"_s, Place{.kind = To::Central}, {});
    add(management, tr("上报队列"), u"outbox"_s, Place{.kind = To::Outbox}, {});
    if (may(m_store.session().role, Right::ManageAccounts))
        add(management, tr("账号管理"), u"people"_s, Place{.kind = To::Accounts}, {});
}

const NavigationModel::Node* NavigationModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeOf(parent);
    if (row < 0 || column != 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, column, node->children[size_t(row)].get());
}

QModelIndex NavigationModel::parent(const QModelIndex& child) const
{
    const Node* node = nodeOf(child);
    if (node == m_root.get() || node->parent == m_root.get())
        return {};
    return createIndex(node->parent->row, 0, node->parent);
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return int(nodeOf(parent)->children.size());
}

int NavigationModel::columnCount(const QModelIndex&) const
{
    return 1;
}

Tally NavigationModel::tallyOf(const Node& node) const
{
    return sumOf(m_tallies, node.items);
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node* node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (node->count == Node::Count::AllAndReviewed) {
            const Tally tally = tallyOf(*node);
            return tr("%1（%2/%3）").arg(node->text).arg(tally.all()).arg(tally.reviewed());
        }
        return node->text;
    case Qt::ToolTipRole:
        if (node->count == Node::Count::None)
            return node->text;
        return tr("%1：待审核 %2 条").arg(node->text).arg(tallyOf(*node).pending);
    case PlaceRole:
        return node->place ? QVariant::fromValue(*node->place) : QVariant();
    case PendingRole:
        return tallyOf(*node).pending;
    case AllRole:
        return tallyOf(*node).all();
    case ReviewedRole:
        return tallyOf(*node).reviewed();
    case IconRole:
        return node->icon;
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QModelIndex NavigationModel::indexOf(const Place& place) const
{
    const std::function<QModelIndex(const Node&)> find = [&](const Node& node) {
        for (const auto& child : node.children) {
            if (child->place && samePlace(*child->place, place))
                return createIndex(child->row, 0, child.get());
            if (const QModelIndex below = find(*child); below.isValid())
                return below;
        }
        return QModelIndex();
    };
    // A category as one list is reached from its cards.
    if (place.kind == Place::Kind::Category)
        return indexOf(Place{.kind = Place::Kind::Archive, .key = place.key});
    // The applications of one plan and the plans themselves are tabs of one page.
    if (place.kind == Place::Kind::Plans ||
        (place.kind == Place::Kind::Applications && !place.key.isEmpty()))
        return indexOf({.kind = Place::Kind::Applications});
    // What was returned is part of the tasks.
    if (place.kind == Place::Kind::NotBack)
        return indexOf({.kind = Place::Kind::Tasks});
    return find(*m_root);
}

void NavigationModel::refresh()
{
    m_answer.ask(
        m_store.read([](Connection& connection) { return titledesk::tallies(connection); }));
}

void NavigationModel::arrived(const Result<QMap<QString, Tally>>& tallies)
{
    // The numbers that stand are better than none; the next change asks again.
    if (!tallies || tallies.value() == m_tallies)
        return;
    m_tallies = tallies.value();
    announce({});
    emit talliesChanged();
}

void NavigationModel::announce(const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        announce(index(row, 0, parent));
}

} // namespace titledesk
