// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <cstdint>
#include <optional>

namespace titledesk {

enum class Kind : std::uint8_t { Registration, Achievement, Application };
enum class State : std::uint8_t { Pending, Passed, Returned, Terminated };
enum class Action : std::uint8_t { Pass, Return, Terminate };

/// Keys as they stand in the store, on the wire and in the command line's JSON: "registration",
/// "pending", "pass", …
QString key(Kind kind);
QString key(State state);
QString key(Action action);
std::optional<Kind> kindFromKey(QStringView key);
std::optional<State> stateFromKey(QStringView key);
std::optional<Action> actionFromKey(QStringView key);

/// The words that users know: 人员注册, 待审核, 已通过, 通过, …
QString name(Kind kind);
QString name(State state);
QString name(Action action);

/// The state that an action leads to.
State stateAfter(Action action);

/// A submission's values by field key, in canonical text: dates `2026-03-05`, months `2026-03`,
/// years `2026`, decimals `1.5` without superfluous zeros, enums by key, several enum keys joined
/// by `,`. An absent field has no entry.
using Fields = QMap<QString, QString>;

/// Fields as compact JSON with sorted keys (an object of strings), and back. Not an object of
/// strings: an empty map.
QByteArray fieldsToJson(const Fields& fields);
Fields fieldsFromJson(const QByteArray& json);

/// Item keys of the two kinds that have one item each.
inline constexpr char16_t kRegistrationItem[] = u"registration";
inline constexpr char16_t kApplicationItem[] = u"application";

} // namespace titledesk
