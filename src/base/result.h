// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <variant>

namespace neobeat {

/// Either a value or the reason why there is none; a small stand-in for std::expected until C++23.
template<typename Value, typename Failure>
class Result
{
public:
    Result(Value value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failure)
        : m_content(std::in_place_index<1>, std::move(failure))
    {
    }

    /// True when value() may be called, false when error() may be called.
    bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const Value &value() const & { return std::get<0>(m_content); }
    Value &&value() && { return std::get<0>(std::move(m_content)); }
    const Value &operator*() const & { return value(); }
    /// By value, so that the result of a function lives as long as a range-based for loop over it.
    Value operator*() && { return std::get<0>(std::move(m_content)); }
    const Value *operator->() const { return &value(); }

    const Failure &error() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Failure> m_content;
};

} // namespace neobeat
