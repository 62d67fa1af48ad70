// SPDX-License-Identifier: GPL-3.0-or-later
#include "postoffer.h"

#include "posts.h"

using namespace Qt::StringLiterals;

namespace titledesk {

Result<PostOffer> postOffer(Connection& connection, SubmissionId application)
{
    PostOffer offer;
    {
        Statement row(connection,
                      u"SELECT v.fields FROM submission s JOIN submission_version v ON "
                      "v.submission_id = s.id AND v.version = s.version WHERE s.id = ?"_s);
        row.bind(application.value);
        if (row.next()) {
            const QString level = fieldsFromJson(row.bytes(0)).value(u"level"_s);
            if (const PostLevel* known = postLevel(level))
                offer.usualGrade = known->lowest;
        }
        if (row.failed())
            return row.error();
    }
    auto posts = readPosts(connection, application);
    if (!posts)
        return posts.error();
    offer.isKnown = posts.value().submitted;
    for (const PostGrade grade : postGradesOf(PostKind::Professional))
        offer.left[grade.grade] = posts.value().of(grade).left();
    return offer;
}

} // namespace titledesk
