// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/load_book.h"

namespace perennial::store
{

/// What reading a term asks of other tables. It is not changed while readers, of several threads too, share it.
struct TermContext {
    explicit TermContext(Database &database);

    std::vector<std::int64_t> outOfForce;
    std::vector<std::int64_t> replacing;
    std::map<std::int64_t, base::Date> asOf; ///< by import
};

/// Reads the terms of a range of rows one after the other; the contract of statuses is at loadFacts().
class TermReader
{
public:
    /// The context must live as long.
    TermReader(Database &database, const TermContext &context, RowRange range);

    /// False at the end. The texts are valid until the next call.
    bool next(book::TermInput &term);

private:
    bool read(book::TermInput &term);
    void readPrice(book::TermInput &term);
    bool applyStatus(book::TermInput &term);
    std::optional<base::Interval> interval(std::string_view text);

    const TermContext &m_context;
    FactScan m_scan;
    RowFilter m_replacing;
    CurrencyCache m_currencies;
    std::vector<std::pair<std::string, base::Interval>> m_intervals;
};

} // namespace perennial::store
