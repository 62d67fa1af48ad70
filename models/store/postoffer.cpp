// SPDX-License-Identifier: GPL-3.0-or-later
#include "postoffer.h"

#include "submission.h"

using namespace Qt::StringLiterals;

namespace titledesk {

std::optional<int> usualPostGrade(const QString& level)
{
    static const QMap<QString, int> kGrades{{u"senior"_s, 4},
                                            {u"associate_senior"_s, 7},
                                            {u"intermediate"_s, 10},
                                            {u"assistant"_s, 12},
                                            {u"junior"_s, 13}};
    const auto found = kGrades.constFind(level);
    return found == kGrades.constEnd() ? std::nullopt : std::optional(found.value());
}

Result<PostOffer> postOffer(Connection& connection, SubmissionId application)
{
    PostOffer offer;
    Statement level(connection,
                    u"SELECT v.fields, EXISTS (SELECT 1 FROM post_approval) FROM submission s "
                    "JOIN submission_version v ON v.submission_id = s.id AND v.version = "
                    "s.version WHERE s.id = ?"_s);
    level.bind(application.value);
    if (level.next()) {
        offer.usualGrade = usualPostGrade(fieldsFromJson(level.bytes(0)).value(u"level"_s));
        offer.isKnown = level.number(1) != 0;
    }
    if (level.failed())
        return level.error();
    Statement rows(connection,
                   u"SELECT g.grade, g.approved - coalesce(f.filled, 0) - (SELECT count(*) FROM "
                   "recommendation r JOIN submission s ON s.id = r.submission_id WHERE "
                   "r.takes_post = 'yes' AND r.post_grade = g.grade AND s.state = 'passed' AND "
                   "s.withdrawn_at IS NULL AND s.id <> ?) FROM post_grade g LEFT JOIN post_filled "
                   "f ON f.kind = g.kind AND f.grade = g.grade WHERE g.kind = 'professional'"_s);
    rows.bind(application.value);
    while (rows.next())
        offer.left[int(rows.number(0))] = int(rows.number(1));
    if (rows.failed())
        return rows.error();
    return offer;
}

} // namespace titledesk
