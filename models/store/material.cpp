// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include "chosenachievements.h"
#include "datetext.h"
#include "submissionsql.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// A career has fewer; a spreadsheet gone wrong must not fill the window.
constexpr qsizetype kMostShown = 300;

using FilesById = QHash<SubmissionId, QVector<EvidenceRef>>;

Result<FilesById> filesOf(Connection& connection, const QVector<SubmissionRow>& rows)
{
    Statement found(connection,
                    u"SELECT e.owner_id, e.sha256, e.name, e.mime, e.size FROM json_each(?) j "
                    "JOIN submission s ON s.id = j.value JOIN evidence e ON e.owner = 'submission' "
                    "AND e.owner_id = s.id AND e.version = s.version ORDER BY e.id"_s);
    QVector<SubmissionId> ids;
    for (const SubmissionRow& row : rows)
        ids.append(row.id);
    found.bind(jsonIds(ids));
    FilesById files;
    while (found.next())
        files[SubmissionId{found.number(0)}].append(
            {found.text(1), found.text(2), found.text(3), found.number(4)});
    if (found.failed())
        return found.error();
    return files;
}

/// The person's achievements, in the catalog's order of items.
Result<QVector<SubmissionRow>> achievementsOf(Connection& connection, const Catalog& catalog,
                                              PersonId person, const QString& account)
{
    SubmissionQuery query;
    query.kind = Kind::Achievement;
    query.person = person;
    query.account = account;
    Submissions submissions(connection, catalog);
    auto ids = submissions.ids(query);
    if (!ids)
        return ids.error();
    auto rows = submissions.rows(ids.value(), account);
    if (!rows)
        return rows.error();
    QHash<QString, qsizetype> order;
    for (const Item& item : catalog.items())
        order.insert(item.key, order.size());
    QVector<SubmissionRow> sorted = rows.value();
    std::ranges::stable_sort(
        sorted, {}, [&](const SubmissionRow& row) { return order.value(row.item, order.size()); });
    return sorted;
}

QDate worksSince(const QVector<SubmissionRow>& passed)
{
    QDate first;
    for (const SubmissionRow& row : passed) {
        const QDate start = dateOfCanonical(row.fields.value(u"start"_s));
        if (row.item == u"work_history" && start.isValid() && (!first.isValid() || start < first))
            first = start;
    }
    return first;
}

/// The chosen ones in the catalog's order, and which of `references` are none of the person's.
QVector<SubmissionRow> chosenOf(const QVector<SubmissionRow>& all, const QStringList& references,
                                QStringList& unknown)
{
    QVector<SubmissionRow> chosen;
    unknown = references;
    for (const SubmissionRow& row : all) {
        if (unknown.removeAll(row.uuid) > 0)
            chosen.append(row);
    }
    return chosen;
}

} // namespace

Result<ApplicationMaterial> readMaterial(Connection& connection, const Catalog& catalog,
                                         const SubmissionRow& application, const QString& account)
{
    auto all = achievementsOf(connection, catalog, application.person.id, account);
    if (!all)
        return all.error();
    QVector<SubmissionRow> passed;
    std::ranges::copy_if(all.value(), std::back_inserter(passed),
                         [](const SubmissionRow& row) { return row.state == State::Passed; });
    auto files = filesOf(connection, all.value());
    if (!files)
        return files.error();
    const auto entry = [&](const SubmissionRow& row) {
        return MaterialEntry{row, files.value().value(row.id)};
    };

    ApplicationMaterial material;
    material.worksSince = worksSince(passed);
    for (const SubmissionRow& row : std::as_const(passed)) {
        if (row.item == u"current_title")
            material.titles.append(entry(row));
        else if (row.item == u"education")
            material.educations.append(entry(row));
    }
    const auto chosen = chosenAchievements(application.fields.value(u"achievements"_s));
    material.chosenWords = chosen.words;
    material.chosen = !chosen.submissions.isEmpty();
    const QVector<SubmissionRow> shown =
        material.chosen ? chosenOf(all.value(), chosen.submissions, material.unknown) : passed;
    for (const SubmissionRow& row : shown.mid(0, kMostShown))
        material.achievements.append(entry(row));
    const auto shownPassed = std::ranges::count_if(
        material.achievements, [](const auto& each) { return each.row.state == State::Passed; });
    material.otherPassed = passed.size() - shownPassed;
    return material;
}

} // namespace titledesk
