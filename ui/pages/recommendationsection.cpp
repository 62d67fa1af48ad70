// SPDX-License-Identifier: GPL-3.0-or-later
#include "recommendationsection.h"

#include "sectionparts.h"
#include "writtenrecommendation.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("DetailPane", text);
}

QString datesText(const Publicity& facts)
{
    if (!facts.from.isValid() || !facts.to.isValid())
        return {};
    const QString dates =
        words(QT_TRANSLATE_NOOP("DetailPane", "%1 至 %2"))
            .arg(facts.from.toString(Qt::ISODate), facts.to.toString(Qt::ISODate));
    const WorkdayCount count = WorkdayCalendar::builtIn().count(facts.from, facts.to);
    if (count.isCertain())
        return words(QT_TRANSLATE_NOOP("DetailPane", "%1（%2）"))
            .arg(dates, QCoreApplication::translate(
                            "DetailPane", QT_TRANSLATE_N_NOOP("DetailPane", "%n 个工作日"), nullptr,
                            count.days));
    if (!facts.calendarConfirmed)
        return dates;
    return words(QT_TRANSLATE_NOOP("DetailPane", "%1（已核对不少于 5 个工作日）")).arg(dates);
}

QString postText(const Recommendation& draft)
{
    if (draft.takesPost == u"no")
        return words(QT_TRANSLATE_NOOP("DetailPane", "不占用"));
    if (draft.takesPost != u"yes")
        return {};
    return draft.postGrade ? words(QT_TRANSLATE_NOOP("DetailPane", "占用，专业技术 %1 级"))
                                 .arg(*draft.postGrade)
                           : words(QT_TRANSLATE_NOOP("DetailPane", "占用"));
}

void addPublicity(QFormLayout& form, const Publicity& facts)
{
    addNamed(form, words(QT_TRANSLATE_NOOP("DetailPane", "公示时间")), datesText(facts));
    addNamed(form, words(QT_TRANSLATE_NOOP("DetailPane", "公示地点")), facts.place);
    addNamed(form, words(QT_TRANSLATE_NOOP("DetailPane", "受理部门")), facts.department);
    addNamed(form, words(QT_TRANSLATE_NOOP("DetailPane", "受理电话")), facts.phone);
    addNamed(form, words(QT_TRANSLATE_NOOP("DetailPane", "公示结果")), facts.result);
}

void addFiles(QVBoxLayout& layout, const QString& title, const QVector<EvidenceRef>& files,
              const SectionContext& context)
{
    if (files.isEmpty())
        return;
    layout.addWidget(quietLabel(title));
    for (const EvidenceRef& file : files)
        layout.addWidget(makeEvidenceButton(file, context), 0, Qt::AlignLeft);
}

} // namespace

void addRecommendationSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                              const SectionContext& context)
{
    if (context.recommendation == nullptr || context.recommendation->isEmpty())
        return;
    const Recommendation& draft = context.recommendation->draft;
    const auto& publicity = context.recommendation->publicity;
    const State state = detail.row.state;
    addSectionTitle(layout, state == State::Pending || state == State::Returned
                                ? words(QT_TRANSLATE_NOOP("DetailPane", "单位推荐意见（草稿）"))
                                : words(QT_TRANSLATE_NOOP("DetailPane", "单位推荐意见")));
    if (!draft.text.isEmpty()) {
        QLabel* text = textLabel(draft.text);
        text->setObjectName(u"recommendationText"_s);
        layout.addWidget(text);
    }
    QFormLayout* form = makeForm();
    if (publicity)
        addPublicity(*form, publicity->facts);
    if (const QString post = postText(draft); !post.isEmpty()) {
        addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "占用职位数")), post);
        addNamed(*form, words(QT_TRANSLATE_NOOP("DetailPane", "说明")), draft.postNote);
    }
    layout.addLayout(form);
    if (publicity)
        addFiles(layout, words(QT_TRANSLATE_NOOP("DetailPane", "单位公示证明和材料")),
                 publicity->proof, context);
    addFiles(layout, words(QT_TRANSLATE_NOOP("DetailPane", "盖章的单位推荐意见")), draft.stamped,
             context);
}

} // namespace titledesk
