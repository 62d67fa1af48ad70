// SPDX-License-Identifier: GPL-3.0-or-later
#include "submission.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace titledesk {
namespace {

constexpr std::array kKinds{Kind::Registration, Kind::Achievement, Kind::Application};
constexpr std::array kStates{State::Pending, State::Passed, State::Returned, State::Terminated};
constexpr std::array kActions{Action::Pass, Action::Return, Action::Terminate};

template <typename T, std::size_t N>
std::optional<T> fromKey(const std::array<T, N>& all, QStringView text)
{
    for (const T candidate : all)
        if (key(candidate) == text)
            return candidate;
    return std::nullopt;
}

} // namespace

QString key(Kind kind)
{
    switch (kind) {
    case Kind::Registration:
        return u"registration"_s;
    case Kind::Achievement:
        return u"achievement"_s;
    case Kind::Application:
        return u"application"_s;
    }
    Q_UNREACHABLE();
}

QString key(State state)
{
    switch (state) {
    case State::Pending:
        return u"pending"_s;
    case State::Passed:
        return u"passed"_s;
    case State::Returned:
        return u"returned"_s;
    case State::Terminated:
        return u"terminated"_s;
    }
    Q_UNREACHABLE();
}

QString key(Action action)
{
    switch (action) {
    case Action::Pass:
        return u"pass"_s;
    case Action::Return:
        return u"return"_s;
    case Action::Terminate:
        return u"terminate"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Kind> kindFromKey(QStringView text)
{
    return fromKey(kKinds, text);
}

std::optional<State> stateFromKey(QStringView text)
{
    return fromKey(kStates, text);
}

std::optional<Action> actionFromKey(QStringView text)
{
    return fromKey(kActions, text);
}

QString name(Kind kind)
{
    switch (kind) {
    case Kind::Registration:
        return QCoreApplication::translate("Submission", "人员注册");
    case Kind::Achievement:
        return QCoreApplication::translate("Submission", "业绩");
    case Kind::Application:
        return QCoreApplication::translate("Submission", "职称申报");
    }
    Q_UNREACHABLE();
}

QString name(State state)
{
    switch (state) {
    case State::Pending:
        return QCoreApplication::translate("Submission", "待审核");
    case State::Passed:
        return QCoreApplication::translate("Submission", "已通过");
    case State::Returned:
        return QCoreApplication::translate("Submission", "已退回");
    case State::Terminated:
        return QCoreApplication::translate("Submission", "已终止");
    }
    Q_UNREACHABLE();
}

QString name(Action action)
{
    switch (action) {
    case Action::Pass:
        return QCoreApplication::translate("Submission", "通过");
    case Action::Return:
        return QCoreApplication::translate("Submission", "退回");
    case Action::Terminate:
        return QCoreApplication::translate("Submission", "终止");
    }
    Q_UNREACHABLE();
}

State stateAfter(Action action)
{
    switch (action) {
    case Action::Pass:
        return State::Passed;
    case Action::Return:
        return State::Returned;
    case Action::Terminate:
        return State::Terminated;
    }
    Q_UNREACHABLE();
}

QByteArray fieldsToJson(const Fields& fields)
{
    QJsonObject object;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field)
        object.insert(field.key(), field.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Fields fieldsFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Fields fields;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!member.value().isString())
            return {};
        fields.insert(member.key(), member.value().toString());
    }
    return fields;
}

} // namespace titledesk
