// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

// A year of assessment is everybody's; a paper, a project or a certificate number is somebody's.
bool belongsToOne(const Item& item, const Fields& fields)
{
    static const QStringList numbers{u"certificate_no"_s, u"patent_no"_s, u"number"_s, u"isbn"_s};
    if (item.category == u"performance" || item.category == u"research")
        return true;
    if (numbers.contains(item.unique.first()))
        return true;
    for (const QStringList& alternative : item.uniqueAlternatives)
        if (!fields.value(alternative.first()).isEmpty())
            return numbers.contains(alternative.first());
    return false;
}

void warnOfOther(const CheckInput& input, const RelatedSubmission& other, CheckList& list)
{
    const QString rank = input.fields.value(u"rank"_s);
    if (!rank.isEmpty() && other.fields.value(u"rank"_s) == rank)
        return list.warning(
            u"duplicate_rank"_s,
            QCoreApplication::translate("Checks", "%1也提交了同一成果，并且同为第 %2 位。")
                .arg(other.personName, rank),
            u"rank"_s);
    list.warning(
        u"duplicate_other"_s,
        QCoreApplication::translate("Checks", "%1也提交了同一成果，请核对。").arg(other.personName),
        input.item.titleField);
}

// One certificate may back two records of one person, so of those only the same item is remarked
// on.
void checkSharedFiles(const CheckInput& input, CheckList& list)
{
    for (const RelatedSubmission& each : input.related) {
        if (!each.sharesEvidence || (each.samePerson && each.item != input.item.key))
            continue;
        const Item* item = input.catalog.item(each.item);
        list.warning(u"same_evidence"_s,
                     QCoreApplication::translate("Checks", "证明材料与%1的“%2”是同一文件。")
                         .arg(each.personName, item ? item->title(each.fields) : each.item));
    }
}

} // namespace

void checkDuplicates(const CheckInput& input, CheckList& list)
{
    checkSharedFiles(input, list);
    if (input.item.kind != Kind::Achievement)
        return;
    const QStringList own = input.item.uniqueValues(input.fields);
    for (const RelatedSubmission& each : input.related) {
        if (each.item != input.item.key || input.item.uniqueValues(each.fields) != own)
            continue;
        if (each.samePerson)
            list.warning(u"duplicate_own"_s,
                         QCoreApplication::translate("Checks", "本人重复提交了同一内容。"),
                         input.item.titleField);
        else if (belongsToOne(input.item, input.fields))
            warnOfOther(input, each, list);
    }
}

} // namespace titledesk
