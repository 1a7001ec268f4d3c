// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/level_terms.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace perennial::book
{

namespace
{

/// What a customer pays in one currency.
struct Running {
    CurrencyIndex currency = 0;
    base::Minor value = 0;
    Text plan = noText;
    base::Date since;
    RowId row = 0; ///< that gave the value
};

/// Lives through the rows of one customer after another.
class LevelWalk
{
public:
    explicit LevelWalk(Builder &builder)
        : m_builder(builder)
    {
    }

    void customer(std::span<const LevelRow> rows)
    {
        m_customer = rows.front().customer;
        for (std::size_t first = 0; first < rows.size();) {
            std::size_t end = first + 1;
            while (end < rows.size() && rows[end].date == rows[first].date)
                ++end;
            day(rows.subspan(first, end - first));
            first = end;
        }
        for (const Running &running : m_running)
            add(running, base::Date::openEnd(), EndReason::Unknown);
        m_running.clear();
    }
    std::int64_t belowZero() const { return m_belowZero; }

private:
    void day(std::span<const LevelRow> rows)
    {
        std::vector<Running> next = m_running;
        const auto level = std::find_if(rows.rbegin(), rows.rend(), [](const LevelRow &row) { return row.level; });
        if (level != rows.rend())
            setLevel(next, *level);
        else
            addDeltas(next, rows);
        settle(std::move(next), rows);
    }

    static Running &in(std::vector<Running> &running, CurrencyIndex currency)
    {
        const auto found = std::find_if(running.begin(), running.end(),
                                        [currency](const Running &one) { return one.currency == currency; });
        return found != running.end() ? *found : running.emplace_back(Running{currency, 0, noText, {}, 0});
    }

    static void take(Running &running, base::Minor value, const LevelRow &row)
    {
        running.value = value;
        running.row = row.row;
        if (row.plan != noText)
            running.plan = row.plan;
    }

    static void setLevel(std::vector<Running> &next, const LevelRow &row)
    {
        take(in(next, row.currency), *row.level, row);
        std::erase_if(next, [&row](const Running &running) { return running.currency != row.currency; });
    }

    void addDeltas(std::vector<Running> &next, std::span<const LevelRow> rows)
    {
        for (const LevelRow &row : rows) {
            Running &running = in(next, row.currency);
            take(running, running.value + row.delta.value_or(0), row);
        }
        for (Running &running : next) {
            if (running.value < 0)
                ++m_belowZero;
            running.value = std::max<base::Minor>(running.value, 0);
        }
    }

    /// Ends the terms that the day ends or changes, and begins new ones.
    void settle(std::vector<Running> next, std::span<const LevelRow> rows)
    {
        const base::Date today = rows.front().date;
        std::erase_if(next, [](const Running &running) { return running.value <= 0; });
        for (Running &running : next)
            running.since = today;
        for (const Running &before : m_running) {
            const auto after = std::find_if(next.begin(), next.end(), [&before](const Running &running) {
                return running.currency == before.currency;
            });
            if (after != next.end() && after->value == before.value && after->plan == before.plan)
                *after = before;
            else
                add(before, today, reasonOf(rows));
        }
        m_running = std::move(next);
    }

    /// Of the row that takes most away.
    static EndReason reasonOf(std::span<const LevelRow> rows)
    {
        EndReason reason = EndReason::Unknown;
        base::Minor least = 0;
        for (const LevelRow &row : rows) {
            const base::Minor change = row.level ? (*row.level == 0 ? -base::largestAmount : 0) : row.delta.value_or(0);
            if (row.reason == EndReason::Unknown || change > least)
                continue;
            reason = row.reason;
            least = change;
        }
        return reason;
    }

    void add(const Running &running, base::Date end, EndReason reason)
    {
        TermInput term;
        term.startsOn = running.since;
        term.endsOn = end;
        term.unitAmount = running.value;
        term.currency = m_builder.currencyAt(running.currency);
        term.reason = reason;
        term.plan = m_builder.textAt(running.plan);
        term.row = running.row;
        term.source = TermSource::MrrLevels;
        m_builder.addTerm(m_customer, term);
    }

    Builder &m_builder;
    CustomerIndex m_customer = 0;
    std::vector<Running> m_running;
    std::int64_t m_belowZero = 0;
};

} // namespace

void addLevelTerms(std::vector<LevelRow> rows, Builder &builder)
{
    std::sort(rows.begin(), rows.end(), [](const LevelRow &a, const LevelRow &b) {
        return std::tie(a.customer, a.date, a.delta, a.plan, a.row) <
               std::tie(b.customer, b.date, b.delta, b.plan, b.row);
    });
    LevelWalk walk(builder);
    const std::span<const LevelRow> all(rows);
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && rows[end].customer == rows[first].customer)
            ++end;
        walk.customer(all.subspan(first, end - first));
        first = end;
    }
    builder.warn(base::ProblemCode::LevelsBelowZero, walk.belowZero());
}

} // namespace perennial::book
