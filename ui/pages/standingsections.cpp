// SPDX-License-Identifier: GPL-3.0-or-later
#include "standingsections.h"

#include "sectionparts.h"
#include "statelook.h"
#include "waywidget.h"
#include "workflow.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("DetailPane", text);
}

QString wordsOf(const char* text, qint64 count)
{
    return QCoreApplication::translate("DetailPane", text, nullptr, int(count));
}

void setColor(QLabel& label, const QColor& color)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, color);
    label.setPalette(palette);
}

void addPressing(QVBoxLayout& layout, const QString& text, Urgency urgency, const QString& name)
{
    QLabel* label = textLabel(text);
    label->setObjectName(name);
    const QPalette palette = label->palette();
    setColor(*label, urgencyColor(urgency, palette, palette.color(QPalette::WindowText)));
    layout.addWidget(label);
}

QPushButton* addButton(QVBoxLayout& layout, const QString& text, const QString& name)
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    layout.addWidget(button, 0, Qt::AlignLeft);
    return button;
}

QIcon laterIcon(LaterResult result, const QPalette& palette)
{
    switch (result) {
    case LaterResult::Returned:
        return stateIcon(State::Returned, palette);
    case LaterResult::Passed:
        return stateIcon(State::Passed, palette);
    case LaterResult::Failed:
        return checkIcon(Check::Level::Error, palette);
    }
    return {};
}

} // namespace

void addWaySection(QVBoxLayout& layout, const SubmissionDetail& detail)
{
    if (!detail.row.application)
        return;
    const ApplicationFacts& facts = *detail.row.application;
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "申报流程")));
    auto* way = new WayWidget;
    way->setWay(applicationWay(facts.plan.nodes, detail.row.state, facts.later));
    layout.addWidget(way);
    const QDate today = QDate::currentDate();
    if (detail.row.state == State::Pending && facts.plan.unitDeadline.isValid())
        addPressing(layout,
                    words(QT_TRANSLATE_NOOP("DetailPane", "%1（%2）"))
                        .arg(unitDeadlineText(facts.plan.unitDeadline, today),
                             facts.plan.unitDeadline.toString(Qt::ISODate)),
                    urgencyOf(facts.plan.unitDeadline, today), u"unitDeadline"_s);
    if (!facts.planKnown)
        layout.addWidget(quietLabel(words(QT_TRANSLATE_NOOP(
            "DetailPane", "本机没有该评审计划，请“同步”后查看单位审核截止日期。"))));
    const QString publicity = publicityText(facts.publicity);
    const bool changed = facts.publicity.status == PublicityFacts::Status::Changed;
    addPressing(layout, words(QT_TRANSLATE_NOOP("DetailPane", "公示状态：%1")).arg(publicity),
                changed ? Urgency::Urgent : Urgency::None, u"publicity"_s);
}

void addLaterSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                     const SectionContext& context)
{
    if (!detail.row.application || detail.row.application->later.isEmpty())
        return;
    const ApplicationFacts& facts = *detail.row.application;
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "评审进度")));
    for (auto each = facts.later.crbegin(); each != facts.later.crend(); ++each) {
        QLabel palette;
        addSigned(layout, laterIcon(each->result, palette.palette()),
                  words(QT_TRANSLATE_NOOP("DetailPane", "%1  %2：%3"))
                      .arg(each->at.toLocalTime().toString(u"yyyy-MM-dd"_s), each->node,
                           laterWord(each->result, each->node == facts.plan.lastNode())))
            ->setObjectName(u"later"_s);
        if (!each->opinion.isEmpty())
            layout.addWidget(quietLabel(each->opinion));
    }
    // By the workflow what a later node returned goes back to the person, and comes again as a new
    // version.
    const bool returned =
        detail.row.state == State::Passed && facts.later.last().result == LaterResult::Returned;
    if (!returned)
        return;
    layout.addWidget(textLabel(words(QT_TRANSLATE_NOOP(
        "DetailPane", "上级已退回该申报。请按上级意见退回申报人补充完善；申报人重新提交后，在“"
                      "待审核”中再次审核。"))));
    const bool can = context.decides &&
                     transition(detail.row.kind, detail.row.state, Action::Return).has_value();
    if (!can)
        return;
    QPushButton* button = addButton(layout, words(QT_TRANSLATE_NOOP("DetailPane", "退回申报人")),
                                    u"returnToPerson"_s);
    QObject::connect(button, &QPushButton::clicked, button,
                     [act = context.act] { act(Action::Return); });
}

void addReturnedSection(QVBoxLayout& layout, const SubmissionDetail& detail,
                        const SectionContext& context)
{
    const SubmissionRow& row = detail.row;
    if (row.state != State::Returned)
        return;
    const QDate today = QDate::currentDate();
    const QDate since = row.decidedAt.toLocalTime().date();
    addSectionTitle(layout, words(QT_TRANSLATE_NOOP("DetailPane", "退回情况")));
    layout.addWidget(
        textLabel(words(QT_TRANSLATE_NOOP("DetailPane", "%1 退回，%2；第 %3 次退回"))
                      .arg(since.toString(Qt::ISODate),
                           wordsOf(QT_TRANSLATE_N_NOOP("DetailPane", "已 %n 天未重新提交"),
                                   since.daysTo(today)))
                      .arg(row.returns)));
    if (row.dueBy.isValid()) {
        const qint64 days = today.daysTo(row.dueBy);
        const QString rest = days < 0
                                 ? wordsOf(QT_TRANSLATE_N_NOOP("DetailPane", "已逾期 %n 天"), -days)
                                 : wordsOf(QT_TRANSLATE_N_NOOP("DetailPane", "还有 %n 天"), days);
        addPressing(layout,
                    words(QT_TRANSLATE_NOOP("DetailPane", "要求 %1 前重新提交，%2"))
                        .arg(row.dueBy.toString(Qt::ISODate), rest),
                    urgencyOf(row.dueBy, today), u"dueBy"_s);
    }
    QPushButton* button =
        addButton(layout, words(QT_TRANSLATE_NOOP("DetailPane", "复制退回通知")), u"copyNotice"_s);
    QObject::connect(button, &QPushButton::clicked, button, context.copyNotice);
}

} // namespace titledesk
