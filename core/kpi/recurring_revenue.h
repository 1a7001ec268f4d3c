// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/movements.h"
#include "core/kpi/quantity.h"

#include <functional>

namespace perennial::kpi
{

/// The terms under the conventions that the filters let through.
class TermsInForce
{
public:
    explicit TermsInForce(const Inputs &inputs)
        : m_terms(prepare(inputs.book(), inputs.conventions(), inputs.grouping().keep()))
    {
    }
    std::span<const PreparedTerm> terms() const { return m_terms; }

private:
    std::vector<PreparedTerm> m_terms;
};

/// The rates over a timeline.
struct Rates : Exchange {
    explicit Rates(const Inputs &inputs)
        : Exchange(inputs.book(), inputs.timeline())
    {
    }
};

/// The movements of recurring revenue over a timeline, by group and period.
class RecurringRevenue
{
public:
    explicit RecurringRevenue(const Inputs &inputs);

    const Movement &at(std::size_t group, std::size_t period) const
    {
        return m_movements->at(group, period + m_periodsBefore);
    }
    /// NoSubscriptionData, or None when customers can be counted.
    NoAnswer whyNoCounts() const { return m_whyNoCounts; }
    /// The same, or NoRate, for amounts of money.
    NoAnswer whyNoMoney() const { return m_whyNoMoney; }

private:
    void checkRates(const Inputs &inputs);

    std::shared_ptr<const Movements> m_movements;
    std::size_t m_periodsBefore = 0;
    NoAnswer m_whyNoCounts = NoAnswer::None;
    NoAnswer m_whyNoMoney = NoAnswer::None;
};

/// Which of a customer's terms stand behind a number: those in force when the period begins or ends, or those that
/// begin or end in it.
enum class Behind : std::uint8_t { Start, End, Change };

/// The number of a movement, of a kind of its own.
using Measure = std::int64_t (*)(const Movement &movement);

/// Gives, customer by customer, what each contributes to a measure of the movements in that group and period.
void traceMovement(const Inputs &inputs, std::size_t group, std::size_t period, Measure measure, Behind behind,
                   bool isMoney, Trace &trace);

template<Measure Of>
Value moneyMoved(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &revenue = inputs.part<RecurringRevenue>();
    if (revenue.whyNoMoney() != NoAnswer::None)
        return Value::none(revenue.whyNoMoney());
    return Value::exact(Of(revenue.at(group, period)));
}

template<Measure Of>
Value customersMoved(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const auto &revenue = inputs.part<RecurringRevenue>();
    if (revenue.whyNoCounts() != NoAnswer::None)
        return Value::none(revenue.whyNoCounts());
    return Value::exact(Of(revenue.at(group, period)));
}

template<Measure Of, Behind Rows, bool IsMoney>
void traceMoved(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    traceMovement(inputs, group, period, Of, Rows, IsMoney, trace);
}

/// Money moved, in total.
template<Measure Of, Behind Rows>
constexpr Quantity moneyQuantity(std::string_view id, NoAnswer whenZero = NoAnswer::NothingToConvert)
{
    return {id, Unit::Money, facts::Dataset::Subscriptions, moneyMoved<Of>, traceMoved<Of, Rows, true>, whenZero};
}

/// Customers (or subscriptions) who moved.
template<Measure Of, Behind Rows>
constexpr Quantity customerQuantity(std::string_view id, NoAnswer whenZero = NoAnswer::NothingToConvert)
{
    return {id, Unit::Count, facts::Dataset::Subscriptions, customersMoved<Of>, traceMoved<Of, Rows, false>, whenZero};
}

} // namespace perennial::kpi
