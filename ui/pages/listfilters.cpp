// SPDX-License-Identifier: GPL-3.0-or-later
#include "listfilters.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr int kSearchWidth = 200;
constexpr int kDepartmentLetters = 6;

} // namespace

ListFilters::ListFilters(DeskContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new QLineEdit(this))
    , m_department(new QComboBox(this))
    , m_scope(new QComboBox(this))
    , m_answer([this](const auto& names) {
        if (names)
            fillDepartments(names.value());
    })
{
    m_search->setObjectName(u"filter"_s);
    m_search->setPlaceholderText(tr("在本页筛选姓名、证件号、内容"));
    m_search->setAccessibleName(tr("筛选"));
    m_search->setToolTip(tr("筛选（Ctrl+F）"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(kSearchWidth);
    m_department->setObjectName(u"department"_s);
    m_department->setAccessibleName(tr("部门"));
    m_department->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    // 全部部门 is read whole, in English too.
    const int letter = std::max(1, fontMetrics().horizontalAdvance(u'X'));
    m_department->setMinimumContentsLength(
        std::max(kDepartmentLetters, fontMetrics().horizontalAdvance(tr("全部部门")) / letter + 2));
    m_scope->setObjectName(u"scope"_s);
    m_scope->setAccessibleName(tr("显示范围"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_department);
    row->addWidget(m_scope);
    fillDepartments({});
    connect(m_department, &QComboBox::activated, this, [this] {
        m_wantedDepartment.clear();
        emit changed();
    });
    connect(m_scope, &QComboBox::activated, this, &ListFilters::changed);
}

void ListFilters::showPlace(const Place& place)
{
    // One person is in one department and is either here or gone.
    const bool person = place.kind == Place::Kind::Person;
    m_department->setVisible(!person);
    m_scope->clear();
    const auto add = [this](const QString& text, Scope scope) {
        m_scope->addItem(text, int(scope));
    };
    add(tr("全部数据"), Scope::All);
    add(tr("未查看"), Scope::Unseen);
    add(tr("待定"), Scope::Marked);
    if (!person) {
        add(tr("在职人员"), Scope::Here);
        add(tr("已调出人员"), Scope::Gone);
    }
    clear();
    m_answer.ask(m_context.store.read(
        [&catalog = m_context.catalog](Connection& connection) -> Result<QStringList> {
            return Submissions(connection, catalog).departments();
        }));
}

void ListFilters::fillDepartments(const QStringList& names)
{
    QString chosen = m_department->currentData().toString();
    if (chosen.isEmpty())
        chosen = m_wantedDepartment;
    m_department->clear();
    m_department->addItem(tr("全部部门"), QString());
    for (const QString& name : names)
        m_department->addItem(name, name);
    m_department->setCurrentIndex(std::max(0, m_department->findData(chosen)));
}

ListFilters::Scope ListFilters::scope() const
{
    return Scope(m_scope->currentData().toInt());
}

void ListFilters::apply(SubmissionQuery& query) const
{
    using Away = SubmissionQuery::Away;
    query.search = m_search->text().trimmed();
    query.department =
        m_wantedDepartment.isEmpty() ? m_department->currentData().toString() : m_wantedDepartment;
    query.unseenOnly = scope() == Scope::Unseen;
    query.markedOnly = scope() == Scope::Marked;
    query.away = scope() == Scope::Here   ? Away::Here
                 : scope() == Scope::Gone ? Away::Gone
                                          : Away::Any;
}

bool ListFilters::isActive() const
{
    SubmissionQuery query;
    apply(query);
    return query != SubmissionQuery{};
}

void ListFilters::clear()
{
    m_search->clear();
    m_wantedDepartment.clear();
    m_department->setCurrentIndex(0);
    m_scope->setCurrentIndex(0);
}

void ListFilters::save(QSettings& settings, const QString& group) const
{
    SubmissionQuery query;
    apply(query);
    settings.setValue(group + u"/department"_s, query.department);
    settings.setValue(group + u"/scope"_s, int(scope()));
}

void ListFilters::restore(const QSettings& settings, const QString& group)
{
    if (!m_department->isHidden())
        m_wantedDepartment = settings.value(group + u"/department"_s).toString();
    const int index = m_scope->findData(settings.value(group + u"/scope"_s, 0).toInt());
    m_scope->setCurrentIndex(std::max(0, index));
}

} // namespace titledesk
