// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationway.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr qsizetype kUnitNode = 1;

QString words(const char* text)
{
    return QCoreApplication::translate("ApplicationWay", text);
}

using Standing = WayStep::Standing;

Standing standingOf(LaterResult result)
{
    switch (result) {
    case LaterResult::Returned:
        return Standing::Returned;
    case LaterResult::Passed:
        return Standing::Done;
    case LaterResult::Failed:
        return Standing::Failed;
    }
    Q_UNREACHABLE();
}

Standing unitStanding(State state)
{
    switch (state) {
    case State::Pending:
        return Standing::Current;
    case State::Passed:
        return Standing::Done;
    case State::Returned:
        return Standing::Returned;
    case State::Terminated:
        return Standing::Ended;
    }
    Q_UNREACHABLE();
}

/// A node's newest decision, and the first node that has none is where it waits.
void addLaterNodes(QVector<WayStep>& way, const QStringList& nodes,
                   const QVector<LaterDecision>& later)
{
    bool goesOn = true;
    for (const QString& node : nodes) {
        const auto last =
            std::find_if(later.crbegin(), later.crend(),
                         [&](const LaterDecision& each) { return each.node == node; });
        WayStep step{node, Standing::Ahead, {}};
        if (last != later.crend())
            step = {node, standingOf(last->result), last->at};
        else if (goesOn)
            step.standing = Standing::Current;
        goesOn = goesOn && step.standing == Standing::Done;
        way.append(step);
    }
}

} // namespace

QString key(LaterResult result)
{
    switch (result) {
    case LaterResult::Returned:
        return u"returned"_s;
    case LaterResult::Passed:
        return u"passed"_s;
    case LaterResult::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

std::optional<LaterResult> laterResultFromKey(QStringView text)
{
    for (const LaterResult result :
         {LaterResult::Returned, LaterResult::Passed, LaterResult::Failed})
        if (key(result) == text)
            return result;
    return std::nullopt;
}

QVector<WayStep> applicationWay(const QStringList& nodes, State state,
                                const QVector<LaterDecision>& later)
{
    QVector<WayStep> way;
    if (nodes.size() <= kUnitNode)
        return way;
    way.append({nodes.first(), Standing::Done, {}});
    way.append({nodes[kUnitNode], unitStanding(state), {}});
    QStringList rest = nodes.mid(kUnitNode + 1);
    // A node that the plan does not know of decided all the same: it is not left out.
    for (const LaterDecision& each : later)
        if (!rest.contains(each.node))
            rest.append(each.node);
    if (state == State::Passed)
        addLaterNodes(way, rest, later);
    else
        for (const QString& node : std::as_const(rest))
            way.append({node, Standing::Ahead, {}});
    return way;
}

QString name(WayStep::Standing standing)
{
    switch (standing) {
    case Standing::Done:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "已完成"));
    case Standing::Current:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "进行中"));
    case Standing::Returned:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "已退回"));
    case Standing::Failed:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "评审未通过"));
    case Standing::Ended:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "已终止"));
    case Standing::Ahead:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "未开始"));
    }
    Q_UNREACHABLE();
}

QString wayText(const QVector<WayStep>& way)
{
    QStringList steps;
    for (const WayStep& step : way)
        steps << u"%1 %2"_s.arg(step.node, name(step.standing));
    return steps.join(u"，"_s);
}

QString currentNodeText(const QVector<WayStep>& way)
{
    for (qsizetype i = 0; i < way.size(); ++i) {
        const WayStep& step = way[i];
        switch (step.standing) {
        case Standing::Current:
            return step.node;
        case Standing::Returned:
            // What the unit returned is with the person again.
            return i <= kUnitNode ? way.first().node : laterWord(LaterResult::Returned, false);
        case Standing::Failed:
            return laterWord(LaterResult::Failed, true);
        case Standing::Ended:
            return name(Standing::Ended);
        case Standing::Done:
        case Standing::Ahead:
            break;
        }
    }
    return way.isEmpty() ? QString() : laterWord(LaterResult::Passed, true);
}

QString laterWord(LaterResult result, bool isLastNode)
{
    switch (result) {
    case LaterResult::Returned:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "上级退回"));
    case LaterResult::Passed:
        return isLastNode ? words(QT_TRANSLATE_NOOP("ApplicationWay", "评审通过"))
                          : words(QT_TRANSLATE_NOOP("ApplicationWay", "审核通过"));
    case LaterResult::Failed:
        return words(QT_TRANSLATE_NOOP("ApplicationWay", "评审未通过"));
    }
    Q_UNREACHABLE();
}

} // namespace titledesk
