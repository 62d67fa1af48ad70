// SPDX-License-Identifier: GPL-3.0-or-later
#include "filters.h"

#include "exitcode.h"
#include "people.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Filters", text);
}

Error unknownKey(const QString& option, const QString& value)
{
    return usageError(
        words(QT_TRANSLATE_NOOP("Filters", "选项 --%1 没有“%2”这个值。")).arg(option, value));
}

Result<void> takeKind(const CommandLine& line, SubmissionQuery& query)
{
    if (!line.has(u"kind"_s))
        return {};
    query.kind = kindFromKey(line.value(u"kind"_s));
    if (!query.kind)
        return unknownKey(u"kind"_s, line.value(u"kind"_s));
    return {};
}

Result<void> takeItems(const CommandLine& line, SubmissionQuery& query)
{
    const Catalog& catalog = Catalog::builtIn();
    if (line.has(u"category"_s)) {
        const Category* category = catalog.category(line.value(u"category"_s));
        if (!category)
            return unknownKey(u"category"_s, line.value(u"category"_s));
        query.items = category->items;
    }
    if (line.has(u"item"_s)) {
        const QString item = line.value(u"item"_s);
        if (!catalog.item(item))
            return unknownKey(u"item"_s, item);
        if (!query.items.isEmpty() && !query.items.contains(item))
            return usageError(
                words(QT_TRANSLATE_NOOP("Filters", "业绩项“%1”不属于所给的分类。")).arg(item));
        query.items = {item};
    }
    return {};
}

Result<void> takeStates(const CommandLine& line, SubmissionQuery& query)
{
    if (!line.has(u"state"_s))
        return {};
    for (const QString& key : line.value(u"state"_s).split(u',')) {
        const auto state = stateFromKey(key);
        if (!state)
            return unknownKey(u"state"_s, key);
        query.states.append(*state);
    }
    return {};
}

Result<void> takeSort(const CommandLine& line, SubmissionQuery& query)
{
    if (!line.has(u"sort"_s))
        return {};
    const QString given = line.value(u"sort"_s);
    query.descending = given.startsWith(u'-');
    const auto sort = sortFromKey(query.descending ? given.mid(1) : given);
    if (!sort)
        return unknownKey(u"sort"_s, given);
    query.sort = *sort;
    return {};
}

/// What later nodes decided of applications: returned or decided.
Result<void> takeLater(const CommandLine& line, SubmissionQuery& query)
{
    if (!line.has(u"progress"_s))
        return {};
    const QString given = line.value(u"progress"_s);
    if (given == u"returned")
        query.later = SubmissionQuery::Later::Returned;
    else if (given == u"decided")
        query.later = SubmissionQuery::Later::Decided;
    else
        return unknownKey(u"progress"_s, given);
    return {};
}

/// Where `id` stands in the list as it would be if nothing had been decided meanwhile, so that a
/// script may page through what is pending while it decides it.
Result<QVector<SubmissionId>> idsAfter(SubmissionId id, const SubmissionQuery& query,
                                       const QVector<SubmissionId>& ids, Submissions& submissions)
{
    if (const qsizetype at = ids.indexOf(id); at >= 0)
        return ids.mid(at + 1);
    SubmissionQuery whole = query;
    whole.states.clear();
    whole.unseenOnly = false;
    whole.later.reset();
    whole.overdueBefore = {};
    auto all = submissions.ids(whole);
    if (!all)
        return all.error();
    const qsizetype at = all.value().indexOf(id);
    if (at < 0)
        return usageError(
            words(QT_TRANSLATE_NOOP("Filters", "--after 所给的数据不在这个列表中。")));
    const QSet<SubmissionId> wanted(ids.begin(), ids.end());
    QVector<SubmissionId> after;
    for (qsizetype i = at + 1; i < all.value().size(); ++i)
        if (wanted.contains(all.value().at(i)))
            after.append(all.value().at(i));
    return after;
}

} // namespace

const QVector<Option>& filterOptions()
{
    static const QVector<Option> options{
        {u"kind"_s},
        {u"item"_s},
        {u"category"_s},
        {u"state"_s},
        {u"person"_s},
        {u"search"_s},
        {u"sort"_s},
        {u"limit"_s},
        {u"after"_s},
        {u"department"_s},
        {u"plan"_s},
        {u"progress"_s},
        {u"overdue"_s, Option::Takes::Nothing},
    };
    return options;
}

QString filterUsage()
{
    return u"[--kind K] [--item I] [--category C] [--state S] [--person P] [--department D] "
           "[--plan ID] [--progress returned|decided] [--overdue] [--search T] "
           "[--sort FIELD|-FIELD] [--limit N] [--after ID]"_s;
}

bool hasFilters(const CommandLine& line)
{
    return std::ranges::any_of(filterOptions(),
                               [&](const Option& option) { return line.has(option.name); });
}

Result<SubmissionQuery> queryFrom(const CommandLine& line, Connection& connection,
                                  const QString& account)
{
    SubmissionQuery query;
    query.account = account;
    for (const auto take : {takeKind, takeItems, takeStates, takeLater, takeSort})
        if (auto taken = take(line, query); !taken)
            return taken.error();
    query.search = line.value(u"search"_s);
    query.department = line.value(u"department"_s);
    query.plan = line.value(u"plan"_s);
    if (line.has(u"overdue"_s))
        query.overdueBefore = QDate::currentDate();
    if (line.has(u"person"_s)) {
        auto person = People(connection).find(line.value(u"person"_s));
        if (!person)
            return person.error();
        query.person = person.value();
    }
    return query;
}

Result<Found> findSubmissions(const CommandLine& line, const SubmissionQuery& query,
                              Connection& connection)
{
    const auto limit = line.number(u"limit"_s, 0, -1);
    if (!limit)
        return limit.error();
    Submissions submissions(connection, Catalog::builtIn());
    auto ids = submissions.ids(query);
    if (!ids)
        return ids.error();
    Found found{ids.value().size(), ids.value()};
    if (line.has(u"after"_s)) {
        auto after = submissions.find(line.value(u"after"_s));
        if (!after)
            return after.error();
        auto rest = idsAfter(after.value(), query, found.ids, submissions);
        if (!rest)
            return rest.error();
        found.ids = rest.value();
    }
    if (limit.value() >= 0)
        found.ids = found.ids.mid(0, limit.value());
    return found;
}

} // namespace titledesk
