// SPDX-License-Identifier: GPL-3.0-or-later
#include "listcolumn.h"

#include "catalog.h"
#include "language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

using What = ListColumn::What;

QString words(const char* text)
{
    return QCoreApplication::translate("ListColumn", text);
}

QString headingOf(What what)
{
    switch (what) {
    case What::Tick:
        return words(QT_TRANSLATE_NOOP("ListColumn", "选择"));
    case What::Number:
        return words(QT_TRANSLATE_NOOP("ListColumn", "序号"));
    case What::Name:
        return words(QT_TRANSLATE_NOOP("ListColumn", "姓名"));
    case What::Department:
        return words(QT_TRANSLATE_NOOP("ListColumn", "部门"));
    case What::IdNumber:
        return words(QT_TRANSLATE_NOOP("ListColumn", "证件号码"));
    case What::Kind:
        return words(QT_TRANSLATE_NOOP("ListColumn", "审核类型"));
    case What::Item:
        return words(QT_TRANSLATE_NOOP("ListColumn", "业绩项"));
    case What::Title:
        return words(QT_TRANSLATE_NOOP("ListColumn", "内容"));
    case What::Field:
        return {};
    case What::Checks:
        return words(QT_TRANSLATE_NOOP("ListColumn", "系统核查"));
    case What::Evidence:
        return words(QT_TRANSLATE_NOOP("ListColumn", "材料数"));
    case What::Attempt:
        return words(QT_TRANSLATE_NOOP("ListColumn", "第几次提交"));
    case What::SubmittedAt:
        return words(QT_TRANSLATE_NOOP("ListColumn", "提交时间"));
    case What::Waiting:
        return words(QT_TRANSLATE_NOOP("ListColumn", "已等待"));
    case What::State:
        return words(QT_TRANSLATE_NOOP("ListColumn", "审核状态"));
    case What::Action:
        return words(QT_TRANSLATE_NOOP("ListColumn", "操作"));
    case What::CurrentTitle:
        return words(QT_TRANSLATE_NOOP("ListColumn", "现职称及取得时间"));
    case What::Publicity:
        return words(QT_TRANSLATE_NOOP("ListColumn", "公示状态"));
    case What::Node:
        return words(QT_TRANSLATE_NOOP("ListColumn", "当前节点"));
    case What::Deadline:
        return words(QT_TRANSLATE_NOOP("ListColumn", "单位审核截止"));
    case What::ReturnedAt:
        return words(QT_TRANSLATE_NOOP("ListColumn", "退回时间"));
    case What::Returns:
        return words(QT_TRANSLATE_NOOP("ListColumn", "第几次退回"));
    case What::DueBy:
        return words(QT_TRANSLATE_NOOP("ListColumn", "重新提交期限"));
    case What::LastYear:
        return words(QT_TRANSLATE_NOOP("ListColumn", "与上年度"));
    }
    return {};
}

void add(QVector<ListColumn>& columns, std::initializer_list<What> whats)
{
    for (const What what : whats)
        columns.append({what, {}, headingOf(what)});
}

/// How many characters the values of a field usually have.
int usualCharactersOf(const Field& field)
{
    switch (field.type) {
    case FieldType::Year:
    case FieldType::Integer:
    case FieldType::Decimal:
        return 3 + int(field.unit.size());
    case FieldType::Enum: {
        qsizetype longest = 2;
        for (const EnumValue& value : field.values)
            longest = std::max(longest, value.name.text().size());
        // Three bold letters take the room of two Chinese characters.
        return english() ? int(std::min<qsizetype>((longest * 2 + 4) / 3, 10))
                         : int(std::min<qsizetype>(longest, 5));
    }
    case FieldType::Date: // 2026-12-28, 2026年12月
    case FieldType::Month:
    case FieldType::SchoolYear:
        return 7;
    case FieldType::Phone:
        return 8;
    case FieldType::IdNumber:
        return 13; // as a whole, where it is shown
    case FieldType::Email:
        return 11;
    default:
        return 5;
    }
}

void addFields(QVector<ListColumn>& columns, const Item& item, const QStringList& keys)
{
    for (const QString& key : keys) {
        if (const Field* field = item.field(key))
            columns.append({What::Field, key, field->name.text(), usualCharactersOf(*field),
                            field->type == FieldType::Text || field->type == FieldType::LongText});
    }
}

QVector<ListColumn> registrationColumns(const Item& item)
{
    QVector<ListColumn> columns;
    add(columns, {What::Tick, What::Number, What::Name});
    QStringList keys = item.columns;
    keys.removeAll(u"name"_s); // it stands there already, and leads somewhere
    addFields(columns, item, keys);
    // The manual's columns as far as 操作; what else is known comes after it.
    add(columns, {What::State, What::Action, What::Checks, What::Department, What::Attempt});
    return columns;
}

QVector<ListColumn> applicationColumns(const Item& item)
{
    QVector<ListColumn> columns;
    add(columns, {What::Tick, What::Number, What::Name});
    addFields(columns, item, {u"series"_s, u"specialty"_s, u"title"_s, u"kind"_s});
    // As far as 操作 it is seen on a small screen; the rest may be scrolled to.
    add(columns,
        {What::CurrentTitle, What::Publicity, What::Deadline, What::State, What::Action, What::Node,
         What::Checks, What::Department, What::Evidence, What::Attempt, What::SubmittedAt});
    return columns;
}

QVector<ListColumn> itemColumns(const Item& item)
{
    QVector<ListColumn> columns;
    add(columns, {What::Tick, What::Number, What::Name, What::Department});
    addFields(columns, item, item.columns);
    // What is decided by stands beside the fields: the rest may be scrolled to on a small screen.
    add(columns, {What::Checks, What::State, What::Action, What::Evidence, What::Attempt,
                  What::SubmittedAt});
    return columns;
}

} // namespace

std::optional<SubmissionQuery::Sort> ListColumn::sort() const
{
    using Sort = SubmissionQuery::Sort;
    switch (what) {
    case What::Number:
        return Sort::Number;
    case What::Name:
        return Sort::Name;
    case What::Department:
        return Sort::Department;
    case What::Kind:
    case What::Item:
        return Sort::Item;
    case What::Title:
        return Sort::Title;
    case What::SubmittedAt:
    case What::Waiting:
        return Sort::SubmittedAt;
    case What::State:
        return Sort::State;
    case What::Deadline:
        return Sort::Deadline;
    case What::ReturnedAt:
        return Sort::DecidedAt;
    case What::DueBy:
        return Sort::DueBy;
    case What::CurrentTitle:
    case What::Publicity:
    case What::Node:
    case What::Returns:
    case What::Tick:
    case What::IdNumber:
    case What::Field:
    case What::Checks:
    case What::Evidence:
    case What::Attempt:
    case What::Action:
    case What::LastYear:
        return std::nullopt;
    }
    return std::nullopt;
}

bool ListColumn::isNumeric() const
{
    return what == What::Number || what == What::Evidence || what == What::Attempt ||
           what == What::Waiting || what == What::Returns;
}

QString ListColumn::id() const
{
    static constexpr std::array kIds{
        u"tick",         u"number",   u"name",        u"department", u"id_number",     u"kind",
        u"item",         u"title",    u"field",       u"checks",     u"evidence",      u"attempt",
        u"submitted_at", u"waiting",  u"state",       u"action",     u"current_title", u"publicity",
        u"node",         u"deadline", u"returned_at", u"returns",    u"due_by",        u"last_year",
    };
    const QString id = QString::fromUtf16(kIds[size_t(what)]);
    return what == What::Field ? id + u'.' + key : id;
}

QVector<ListColumn> columnsOf(const Catalog& catalog, const Place& place)
{
    using PlaceKind = Place::Kind;
    if (place.kind == PlaceKind::Applications)
        return applicationColumns(*catalog.item(QString::fromUtf16(kApplicationItem)));
    if (place.kind == PlaceKind::Registrations)
        return registrationColumns(*catalog.item(QString::fromUtf16(kRegistrationItem)));
    if (place.kind == PlaceKind::Item) {
        if (const Item* item = catalog.item(place.key))
            return itemColumns(*item);
    }
    QVector<ListColumn> columns;
    if (place.kind == PlaceKind::Person) {
        add(columns,
            {What::Tick, What::Number, What::Item, What::Title, What::LastYear, What::Checks,
             What::State, What::Action, What::Evidence, What::Attempt, What::SubmittedAt});
        return columns;
    }
    if (place.kind == PlaceKind::Tasks) {
        add(columns, {What::Tick, What::Number, What::Name, What::Item, What::Title, What::Waiting,
                      What::Checks, What::Action, What::State, What::Department, What::Evidence,
                      What::Attempt, What::SubmittedAt});
        // What each allows, at once (M20); the rest is as narrow as a small screen needs.
        columns[7].key = u"decide"_s;
        columns[3].characters = 6;
        columns[4].characters = 8;
        return columns;
    }
    if (place.kind == PlaceKind::NotBack) {
        add(columns, {What::Tick, What::Number, What::Name, What::Department, What::Item,
                      What::Title, What::DueBy, What::ReturnedAt, What::Returns, What::Action});
        return columns;
    }
    add(columns, {What::Tick, What::Number, What::Name, What::Department, What::Item, What::Title,
                  What::Checks, What::State, What::Action, What::Evidence, What::Attempt,
                  What::SubmittedAt});
    return columns;
}

SubmissionQuery queryOf(const Catalog& catalog, const Place& place, const QString& account)
{
    using PlaceKind = Place::Kind;
    SubmissionQuery query;
    query.account = account;
    query.sort = SubmissionQuery::Sort::SubmittedAt;
    switch (place.kind) {
    case PlaceKind::Item:
        query.items = {place.key};
        break;
    case PlaceKind::Category:
        if (const Category* category = catalog.category(place.key))
            query.items = category->items;
        break;
    case PlaceKind::Applications:
        query.kind = Kind::Application;
        query.plan = place.key;
        break;
    case PlaceKind::NotBack:
        query.states = {State::Returned};
        query.sort = SubmissionQuery::Sort::DueBy; // what is overdue comes first (B19)
        break;
    case PlaceKind::Registrations:
        query.kind = Kind::Registration;
        break;
    case PlaceKind::Person:
        query.person = place.person;
        query.sort = SubmissionQuery::Sort::Item;
        break;
    case PlaceKind::Tasks:
    case PlaceKind::Plans:
    case PlaceKind::Home:
    case PlaceKind::Archive:
    case PlaceKind::Unit:
    case PlaceKind::Posts:
    case PlaceKind::Phrases:
    case PlaceKind::Appearance:
    case PlaceKind::Central:
    case PlaceKind::Accounts:
    case PlaceKind::Outbox:
        break;
    }
    return query;
}

} // namespace titledesk
