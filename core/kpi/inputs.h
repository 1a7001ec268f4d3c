// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/book/book.h"
#include "core/kpi/conventions.h"
#include "core/kpi/grouping.h"
#include "core/kpi/timeline.h"

#include <memory>
#include <unordered_map>
#include <vector>

namespace perennial::kpi
{

/// What KPIs are computed from: a book over a timeline, in groups, under conventions, and the parts that were counted
/// from it so far. A part is counted once, when a KPI first asks for it. Not for several threads at a time.
class Inputs
{
public:
    /// Months before the first period that monthly() begins with.
    static constexpr int monthsBefore = 36;

    /// `periods` follow one another; the book and the grouping outlive the inputs.
    Inputs(const book::Book &book, const Grouping &grouping, const Conventions &conventions,
           std::vector<base::Period> periods);

    const book::Book &book() const { return m_book; }
    const Grouping &grouping() const { return m_grouping; }
    const Conventions &conventions() const { return m_conventions; }
    const Timeline &timeline() const { return m_timeline; }
    std::size_t groups() const { return m_grouping.size(); }
    std::size_t periods() const { return m_timeline.size(); }
    const base::Period &period(std::size_t period) const { return m_timeline.periods()[period]; }
    /// The last day of the period, or the cut-off where that comes before it.
    base::Date endOf(std::size_t period) const;

    /// The part of that kind; it is made by `Part(const Inputs &)`.
    template<class Part>
    const Part &part() const
    {
        const void *key = &keyOf<Part>;
        const auto at = m_parts.find(key);
        if (at != m_parts.end())
            return *static_cast<const Part *>(at->second.get());
        const auto made = std::make_shared<const Part>(*this);
        m_parts.insert_or_assign(key, made);
        return *made;
    }

    /// The same by calendar months, from `monthsBefore` months before the first period to the month of the last one:
    /// for what looks back. These inputs themselves where they are such a nested one.
    const Inputs &monthly() const;
    /// The inputs that these are nested in, or themselves: parts that know no periods are kept there.
    const Inputs &root() const { return m_parent ? *m_parent : *this; }
    /// The period of monthly() for the last month that is over at the end of the period, as far as the data goes.
    std::size_t lastClosedMonth(std::size_t period) const;
    /// Whether every period is a calendar month.
    bool isByMonths() const { return m_byMonths; }
    /// The period of monthly() for the month that the period begins in.
    std::size_t monthOf(std::size_t period) const;

    /// The same over one period of another choice, the last days of a quarter for instance.
    std::unique_ptr<Inputs> over(const base::Period &period) const;

    /// Something the reader of the figures has to know.
    void warn(const base::Problem &problem) const;
    const std::vector<base::Problem> &warnings() const { return *m_warnings; }

private:
    /// Its address stands for the kind of a part.
    template<class Part>
    static inline char keyOf = 0;

    const book::Book &m_book;
    const Grouping &m_grouping;
    Conventions m_conventions;
    Timeline m_timeline;
    bool m_byMonths = false;
    const Inputs *m_parent = nullptr;
    mutable std::unordered_map<const void *, std::shared_ptr<const void>> m_parts;
    mutable std::unique_ptr<Inputs> m_monthly;
    std::shared_ptr<std::vector<base::Problem>> m_warnings;
};

} // namespace perennial::kpi
