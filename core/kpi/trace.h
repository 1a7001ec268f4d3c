// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/value.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial::kpi
{

/// Where a number comes from: one row of the workspace.
struct Source {
    facts::Dataset dataset = facts::Dataset::Subscriptions;
    book::RowId row = 0; ///< 0: no row (a month that was computed)
    book::CustomerIndex customer = book::noCustomer;
    std::string label; ///< channel, deal, plan ...; what a row that names no customer is about
    base::Date date;
};

struct TracedRow {
    Source source;
    Value amount; ///< its part of the number, in the number's unit
};

/// Why a row that would have counted does not; the JSON name is nameOf(reason).
enum class OutReason : std::uint8_t {
    CurrencyWithoutRate,
    InTrial,
    WorthNothing,   ///< free, or nothing is left after the discount
    PastDueTooLong, ///< its days of grace are over
    CancelRequested,
    NoAmount,
    NoDate,
    AfterCutOff,
    NotAdditive, ///< unique visitors of a day
    EndsBeforeStart
};
std::string_view nameOf(OutReason reason);

/// A row that would have counted, and why it does not.
struct LeftOut {
    OutReason reason = OutReason::CurrencyWithoutRate;
    Source source;
    std::optional<base::Minor> amount; ///< in `currency`
    book::CurrencyIndex currency = 0;
};

/// The rows behind a number.
struct Trace {
    std::vector<TracedRow> rows;
    std::vector<LeftOut> leftOut;

    void add(Source source, Value amount) { rows.push_back({std::move(source), amount}); }
};

} // namespace perennial::kpi
