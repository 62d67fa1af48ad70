// SPDX-License-Identifier: GPL-3.0-or-later
// What a sample has beside submissions and decisions: files, recommendations, publicities, posts.
#include "samplewriter.h"

using namespace Qt::StringLiterals;

namespace titledesk {

Result<void> SampleWriter::files(const QString& owner, qint64 ownerId, int version,
                                 const QVector<EvidenceRef>& files)
{
    for (const EvidenceRef& file : files) {
        Statement& insert = statement(
            u"INSERT INTO evidence (owner, owner_id, version, sha256, name, mime, size, added_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        insert.bind(owner).bind(ownerId).bind(version).bind(file.sha256).bind(file.name);
        insert.bind(file.mime).bind(file.size).bind(QDateTime::currentMSecsSinceEpoch());
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

Result<void> SampleWriter::recommendation(SubmissionId id, const SampleRecommendation& said)
{
    Statement& insert =
        statement(u"INSERT INTO recommendation (submission_id, text, publicity_id, takes_post, "
                  "post_grade, post_note, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    insert.bind(id.value).bind(said.text);
    insert.bind(said.publicity > 0 ? QVariant(said.publicity) : QVariant());
    insert.bind(said.takesPost.isEmpty() ? QVariant() : QVariant(said.takesPost));
    insert.bind(said.postGrade > 0 ? QVariant(said.postGrade) : QVariant());
    insert.bind(notNull(said.postNote)).bind(QDateTime::currentMSecsSinceEpoch());
    if (auto done = insert.run(); !done)
        return done;
    if (said.publicity > 0) {
        Statement& link =
            statement(u"INSERT INTO publicity_submission (publicity_id, submission_id, version) "
                      "VALUES (?, ?, ?)"_s);
        link.bind(said.publicity).bind(id.value).bind(said.publicised);
        if (auto done = link.run(); !done)
            return done;
    }
    return files(u"recommendation"_s, id.value, 1, said.stamped); // they belong to no version
}

Result<qint64> SampleWriter::publicity(const SamplePublicity& publicity)
{
    Statement& known = statement(u"SELECT id FROM publicity WHERE uuid = ?"_s);
    known.bind(publicity.uuid);
    if (known.next())
        return known.number(0);
    if (known.failed())
        return known.error();
    Statement& insert =
        statement(u"INSERT INTO publicity (uuid, from_date, to_date, place, department, phone, "
                  "result, created_at) VALUES (?, ?, ?, ?, ?, '0551-00000000', ?, ?)"_s);
    insert.bind(publicity.uuid).bind(publicity.from.toString(Qt::ISODate));
    insert.bind(publicity.to.toString(Qt::ISODate)).bind(publicity.place);
    insert.bind(publicity.department).bind(notNull(publicity.result));
    insert.bind(QDateTime(publicity.from, QTime(1, 0), Qt::UTC).toMSecsSinceEpoch());
    if (auto done = insert.run(); !done)
        return done.error();
    const qint64 id = insert.lastId();
    if (auto done = files(u"publicity"_s, id, 1, publicity.proof); !done)
        return done.error();
    return id;
}

Result<void> SampleWriter::grades(const QString& kind,
                                  const QMap<int, std::pair<int, int>>& numbers, const QDate& day)
{
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it) {
        Statement& approved =
            statement(u"INSERT INTO post_grade (kind, grade, approved) VALUES (?, ?, ?)"_s);
        approved.bind(kind).bind(it.key()).bind(it.value().first);
        if (auto done = approved.run(); !done)
            return done;
        Statement& filled =
            statement(u"INSERT INTO post_filled (kind, grade, filled, as_of) VALUES (?, ?, ?, ?) "
                      "ON CONFLICT (kind, grade) DO NOTHING"_s);
        filled.bind(kind).bind(it.key()).bind(it.value().second).bind(day.toString(Qt::ISODate));
        if (auto done = filled.run(); !done)
            return done;
    }
    return {};
}

Result<void> SampleWriter::posts(const SamplePosts& posts)
{
    Statement& there = statement(u"SELECT 1 FROM post_approval"_s);
    if (there.next())
        return {};
    if (there.failed())
        return there.error();
    if (auto cleared = statement(u"DELETE FROM post_grade"_s).run(); !cleared)
        return cleared;
    if (auto done = files(u"post_approval"_s, 1, 1, {posts.form}); !done)
        return done;
    if (auto done = grades(u"professional"_s, posts.professional, posts.approvedOn); !done)
        return done;
    if (auto done = grades(u"management"_s, posts.management, posts.approvedOn); !done)
        return done;
    Statement& approval =
        statement(u"INSERT INTO post_approval (id, document_no, authority, approved_on, "
                  "submitted_at, account) VALUES (1, ?, ?, ?, ?, ?)"_s);
    approval.bind(posts.documentNo).bind(posts.authority);
    approval.bind(posts.approvedOn.toString(Qt::ISODate));
    approval.bind(QDateTime(posts.approvedOn.addDays(7), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch());
    approval.bind(m_session.account);
    return approval.run();
}

} // namespace titledesk
