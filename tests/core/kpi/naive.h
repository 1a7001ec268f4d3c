// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/book/book.h"
#include "core/kpi/conventions.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace perennial::test
{

/// The movements of kpis.md section 3 counted a second time: day by day, customer by customer, straight from the
/// definitions and with no regard to speed. Figures by the ids of the catalogue; sums that ratios are made of as
/// `nrr_base`, `nrr_kept`, `grr_kept`, `start_mrr`, `start_customers`.
using NaiveFigures = std::map<std::string, std::int64_t>;

/// Who is asked about, period after period.
class NaiveBook
{
public:
    NaiveBook(const book::Book &book, const kpi::Conventions &conventions);
    ~NaiveBook();
    NaiveBook(const NaiveBook &) = delete;
    NaiveBook &operator=(const NaiveBook &) = delete;

    /// By group: of a customer attribute, of `plan`, or in total where `by` is empty.
    std::map<std::string, NaiveFigures> movements(const base::Period &period, const std::string &by) const;
    /// What is left of those who came before, in the same way, by the ids of the quantities: the customers of 12 months
    /// before (mrr_year_before, mrr_retained_12m, mrr_retained_at_most_12m) and, not by plan, the cohorts of the months
    /// before the period (cohorts_alive, cohorts_size, cohorts_mrr_alive, cohorts_mrr_size).
    std::map<std::string, NaiveFigures> retention(const base::Period &period, const std::string &by) const;

private:
    struct Customers;

    const book::Book &m_book;
    kpi::Conventions m_conventions;
    std::unique_ptr<const Customers> m_customers;
};

} // namespace perennial::test
