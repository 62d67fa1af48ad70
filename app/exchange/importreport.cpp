// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

template <typename Counted>
void insertCounts(QJsonObject& object, const Counted& counted)
{
    object.insert(u"kind"_s, counted.kind);
    object.insert(u"item"_s, counted.item);
    object.insert(u"rows"_s, counted.rows);
    object.insert(u"imported"_s, counted.imported);
    object.insert(u"updated"_s, counted.updated);
    object.insert(u"unchanged"_s, counted.unchanged);
    object.insert(u"rejected"_s, counted.rejected);
}

} // namespace

QJsonObject ImportProblem::toJson() const
{
    QJsonObject object{{u"row"_s, row},
                       {u"column"_s, column},
                       {u"field"_s, field},
                       {u"code"_s, code},
                       {u"message"_s, message}};
    if (!sheet.isEmpty())
        object.insert(u"sheet"_s, sheet);
    return object;
}

QJsonObject ImportReport::toJson() const
{
    QJsonObject object{{u"file"_s, file}, {u"dry_run"_s, dryRun}};
    insertCounts(object, *this);
    QJsonArray parts;
    for (const Sheet& sheet : sheets) {
        QJsonObject part{{u"name"_s, sheet.name}};
        insertCounts(part, sheet);
        parts.append(part);
    }
    QJsonArray reasons;
    for (const ImportProblem& problem : problems)
        reasons.append(problem.toJson());
    object.insert(u"sheets"_s, parts);
    object.insert(u"skipped_sheets"_s, QJsonArray::fromStringList(skippedSheets));
    object.insert(u"problems"_s, reasons);
    object.insert(u"problem_count"_s, problemCount);
    if (!rejectsFile.isEmpty())
        object.insert(u"rejects_file"_s, rejectsFile);
    return object;
}

} // namespace titledesk
