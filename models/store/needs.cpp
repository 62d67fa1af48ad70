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
            missing += facts.recommendationGaps;
            break;
        case Need::PostAnswer:
            missing += facts.postGaps;
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

} // namespace titledesk
