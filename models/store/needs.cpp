// SPDX-License-Identifier: GPL-3.0-or-later
#include "needs.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Needs", text);
}

void addCheckErrors(QVector<Missing>& missing, const NeedFacts& facts)
{
    for (const Check& check : facts.checks) {
        // A missing registration is a need of its own, with its own code.
        const bool counts = check.level == Check::Level::Error &&
                            check.code != u"registration_pending" &&
                            !(facts.overridden && check.overridable);
        if (counts)
            missing.append({u"check_error"_s, check.message});
    }
}

} // namespace

QVector<Missing> unmetNeeds(const Transition& transition, const NeedFacts& facts,
                            bool askConfirmation)
{
    QVector<Missing> missing;
    for (const Need need : transition.needs) {
        switch (need) {
        case Need::PassedRegistration:
            if (!facts.registrationPassed)
                missing.append(
                    {u"registration_pending"_s,
                     words(QT_TRANSLATE_NOOP("Needs", "该人员的注册信息尚未审核通过，其申报数据暂不"
                                                      "能通过，请先办理人员注册审核。"))});
            break;
        case Need::NoCheckError:
            addCheckErrors(missing, facts);
            break;
        case Need::Recommendation:
            for (const QString& gap : facts.recommendationGaps)
                missing.append({u"recommendation_missing"_s, gap});
            break;
        case Need::PostAnswer:
            for (const QString& gap : facts.postGaps)
                missing.append({u"post_answer_missing"_s, gap});
            break;
        case Need::Confirmation:
            if (askConfirmation && !facts.confirmed)
                missing.append(
                    {u"not_confirmed"_s,
                     words(QT_TRANSLATE_NOOP(
                         "Needs", "一旦终止，本年度将无法再进行职称申报，请确认后再终止。"))});
            break;
        }
    }
    return missing;
}

Result<QStringList> recommendationGaps(Connection& connection, SubmissionId application)
{
    Statement row(connection,
                  u"SELECT r.text, r.publicity_id, (SELECT count(*) FROM evidence e WHERE "
                  "(e.owner = 'publicity' AND e.owner_id = r.publicity_id) "
                  "OR (e.owner = 'recommendation' AND e.owner_id = r.submission_id)) "
                  "FROM recommendation r WHERE r.submission_id = ?"_s);
    row.bind(application.value);
    QStringList gaps;
    if (!row.next()) {
        if (row.failed())
            return row.error();
        gaps << words(QT_TRANSLATE_NOOP("Needs", "尚未填写单位推荐意见。"));
        return gaps;
    }
    if (row.text(0).trimmed().isEmpty())
        gaps << words(QT_TRANSLATE_NOOP("Needs", "单位推荐意见没有内容。"));
    if (row.isNull(1))
        gaps << words(QT_TRANSLATE_NOOP("Needs", "尚未填写单位公示情况。"));
    if (row.number(2) == 0)
        gaps << words(QT_TRANSLATE_NOOP("Needs", "尚未上传单位公示证明和材料。"));
    return gaps;
}

Result<QStringList> postGaps(Connection& connection, SubmissionId application)
{
    Statement unit(connection, u"SELECT nature FROM unit WHERE id = 1"_s);
    if (!unit.next() && unit.failed())
        return unit.error();
    QStringList gaps;
    if (unit.text(0) != u"public_institution")
        return gaps;
    Statement row(
        connection,
        u"SELECT takes_post, post_grade, post_note FROM recommendation WHERE submission_id = ?"_s);
    row.bind(application.value);
    const bool found = row.next();
    if (row.failed())
        return row.error();
    if (!found || row.isNull(0)) {
        gaps << words(QT_TRANSLATE_NOOP("Needs", "尚未选择是否占用本单位职位数。"));
        return gaps;
    }
    if (row.text(0) == u"yes" && row.isNull(1))
        gaps << words(QT_TRANSLATE_NOOP("Needs", "尚未选择占用的岗位等级。"));
    if (row.text(2).trimmed().isEmpty())
        gaps << words(QT_TRANSLATE_NOOP("Needs", "尚未填写是否占用本单位职位数的说明。"));
    return gaps;
}

} // namespace titledesk
