// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace titledesk {

/// Why something could not be done. `message` is for the administrator: what happened, what was
/// kept, what to do. `reason` is a stable key in snake_case that programs read. `detail` is for the
/// log and never holds personal data.
struct Error {
    enum class Code { Refused, BadInput, WrongPassword, Unreachable, Damaged, Cancelled, Internal };
    Code code = Code::Internal;
    QString reason;
    QString message;
    QString detail = {};
};

/// A value, or the reason why there is none.
template <typename T>
class [[nodiscard]] Result {
public:
    using Value = T;

    Result(T value)
        : m_state(std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::move(error))
    {
    }

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    const T& value() const& { return std::get<T>(m_state); }
    T& value() & { return std::get<T>(m_state); }
    T&& value() && { return std::get<T>(std::move(m_state)); }
    const Error& error() const { return std::get<Error>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error.has_value(); }
    const Error& error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace titledesk
