// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/kpi.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace perennial::session
{

/// Where a row stands: a file that was imported, and the line in it.
struct Place {
    std::string file; ///< empty: no row
    std::int64_t line = 0;
};

/// How a number came about, with the files and lines of its rows and the names of their customers.
struct Explanation {
    kpi::Explanation numbers;
    std::map<std::pair<facts::Dataset, book::RowId>, Place> places;
    std::map<book::CustomerIndex, std::string> customers; ///< name, or identifier
    std::vector<base::Currency> currencies;               ///< of the amounts left out

    Place placeOf(const kpi::Source &source) const;
    /// Empty when the row names none.
    std::string customerOf(const kpi::Source &source) const;
    base::Currency currencyOf(const kpi::LeftOut &leftOut) const { return currencies[leftOut.currency]; }
};

/// The rows left out of any of its numbers, each once.
std::vector<const kpi::LeftOut *> leftOutOf(const Explanation &explanation);

} // namespace perennial::session
