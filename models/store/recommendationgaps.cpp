// SPDX-License-Identifier: GPL-3.0-or-later
// What a recommendation lacks before an application can pass, and what is said of it beside that.
#include "needs.h"

#include "postoffer.h"
#include "recommendationphrase.h"
#include "writtenrecommendation.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("Needs", text);
}

Missing gap(const char* code, const char* message)
{
    return {QString::fromLatin1(code), words(message)};
}

Check warning(const char* code, const QString& message)
{
    return {Check::Level::Warning, QString::fromLatin1(code), message, {}, true};
}

} // namespace

QVector<Missing> recommendationGaps(const Recommendation& draft,
                                    const std::optional<KeptPublicity>& publicity,
                                    const QDate& today)
{
    QVector<Missing> gaps;
    if (draft.text.trimmed().isEmpty())
        gaps << gap("recommendation_missing", QT_TRANSLATE_NOOP("Needs", "尚未填写单位推荐意见。"));
    else if (holdsPlaceholder(draft.text))
        gaps << gap("recommendation_placeholder",
                    QT_TRANSLATE_NOOP("Needs", "推荐意见中还有未填写的“×”。"));
    if (!publicity)
        return gaps << gap("publicity_missing",
                           QT_TRANSLATE_NOOP("Needs", "尚未填写单位公示情况。"));
    for (const PublicityFault& fault : publicityFaults(publicity->facts, today))
        gaps.append({fault.code, fault.message});
    if (publicity->proof.isEmpty())
        gaps << gap("publicity_proof_missing",
                    QT_TRANSLATE_NOOP("Needs", "尚未上传单位公示证明和材料。"));
    return gaps;
}

QVector<Missing> postGaps(const Recommendation& draft)
{
    if (draft.takesPost.isEmpty())
        return {gap("post_answer_missing",
                    QT_TRANSLATE_NOOP("Needs", "尚未选择是否占用本单位职位数。"))};
    QVector<Missing> gaps;
    if (draft.takesPost == u"yes" && !draft.postGrade)
        gaps << gap("post_answer_missing", QT_TRANSLATE_NOOP("Needs", "尚未选择占用的岗位等级。"));
    if (draft.postNote.trimmed().isEmpty())
        gaps << gap("post_answer_missing",
                    QT_TRANSLATE_NOOP("Needs", "尚未填写是否占用本单位职位数的说明。"));
    return gaps;
}

Result<void> readGaps(Connection& connection, SubmissionId application, NeedFacts& facts)
{
    auto read = readWritten(connection, application);
    if (!read)
        return read.error();
    const WrittenRecommendation& found = read.value();
    facts.recommendationGaps =
        recommendationGaps(found.draft, found.publicity, QDate::currentDate());
    Statement unit(connection, u"SELECT nature = 'public_institution' FROM unit WHERE id = 1"_s);
    const bool hasPosts = unit.next() && unit.number(0) != 0;
    if (unit.failed())
        return unit.error();
    facts.postGaps = hasPosts ? postGaps(found.draft) : QVector<Missing>();
    return {};
}

Result<QVector<Check>> recommendationWarnings(Connection& connection, const SubmissionRow& row)
{
    QVector<Check> warnings;
    if (row.application && row.application->publicity.status == PublicityFacts::Status::Changed)
        warnings << warning("publicity_changed",
                            words(QT_TRANSLATE_NOOP("Needs", "公示后材料有变更，请核对后决定是否重"
                                                             "新公示。")));
    auto read = readWritten(connection, row.id);
    if (!read)
        return read.error();
    const Recommendation& draft = read.value().draft;
    // A draft that nobody has begun lacks everything, and the button says so.
    if (draft == Recommendation())
        return warnings;
    if (read.value().publicity && read.value().publicity->facts.place.trimmed().isEmpty())
        warnings << warning("publicity_place_missing",
                            words(QT_TRANSLATE_NOOP("Needs", "公示地点没有填写。")));
    if (draft.stamped.isEmpty())
        warnings << warning("stamped_missing",
                            words(QT_TRANSLATE_NOOP("Needs", "没有上传盖章的单位推荐意见。")));
    if (draft.takesPost == u"yes" && draft.postGrade) {
        auto offer = postOffer(connection, row.id);
        if (!offer)
            return offer.error();
        if (offer.value().isKnown && offer.value().leftOf(*draft.postGrade) < 1)
            warnings << warning(
                "post_none_left",
                words(QT_TRANSLATE_NOOP("Needs", "专业技术 %1 级岗位已无剩余，请在说"
                                                 "明中写明理由。"))
                    .arg(*draft.postGrade));
    }
    return warnings;
}

bool isOfRecommendation(const Check& check)
{
    static const QStringList kCodes{u"publicity_changed"_s, u"publicity_place_missing"_s,
                                    u"stamped_missing"_s, u"post_none_left"_s};
    return kCodes.contains(check.code);
}

} // namespace titledesk
