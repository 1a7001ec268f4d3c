// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/invoice_terms.h"

#include "core/book/spans.h"

#include <algorithm>
#include <tuple>

namespace perennial::book
{

namespace
{

constexpr std::int32_t longestGap = 1;
// a credit counted by seconds differs by less than this share from the price of the days that it takes back
constexpr base::Minor sameAmountPercent = 1;

/// A period, or a part of one, and the amount for `days` of it.
struct Line {
    InvoiceRow row;
    base::Interval interval;
    std::int32_t days = 0;
};

auto placeOf(const InvoiceRow &row)
{
    return std::tie(row.customer, row.currency, row.plan, row.first, row.end);
}

/// One row for each customer, plan and period.
std::vector<InvoiceRow> added(std::vector<InvoiceRow> rows)
{
    std::sort(rows.begin(), rows.end(), [](const InvoiceRow &a, const InvoiceRow &b) {
        return std::tuple_cat(placeOf(a), std::tie(a.row)) < std::tuple_cat(placeOf(b), std::tie(b.row));
    });
    std::vector<InvoiceRow> sums;
    for (const InvoiceRow &row : rows) {
        if (!sums.empty() && placeOf(sums.back()) == placeOf(row))
            sums.back().amount += row.amount;
        else
            sums.push_back(row);
    }
    return sums;
}

/// The lines of one customer in one currency.
class Account
{
public:
    void bill(const InvoiceRow &row) { m_lines.push_back({row, lengthOf(row.first, row.end), row.end - row.first}); }

    /// False when there is nothing to reduce.
    bool credit(const InvoiceRow &credit)
    {
        Line *same =
            largest([&credit](const InvoiceRow &row) { return row.first == credit.first && row.end == credit.end; });
        if (same) {
            same->row.amount += credit.amount;
            return true;
        }
        Line *around = largest([&credit](const InvoiceRow &row) {
            return row.first <= credit.first && credit.end <= row.end &&
                   (credit.plan == noText || credit.plan == row.plan);
        });
        if (around)
            reduce(*around, credit);
        return around != nullptr;
    }

    void addTo(Builder &builder) const;

private:
    template<class Fits>
    Line *largest(Fits fits)
    {
        Line *found = nullptr;
        for (Line &line : m_lines) {
            if (line.row.amount > 0 && fits(line.row) && (!found || line.row.amount > found->row.amount))
                found = &line;
        }
        return found;
    }

    void reduce(Line &line, const InvoiceRow &credit)
    {
        const std::int32_t creditDays = credit.end - credit.first;
        const auto share =
            static_cast<base::Minor>(base::divideRounded(base::Wide(credit.amount) * line.days, creditDays));
        Line before = line;
        before.row.end = credit.first;
        Line after = line;
        after.row.first = credit.end;
        const base::Minor left = line.row.amount + share;
        line.row.first = credit.first;
        line.row.end = credit.end;
        line.row.amount = left * 100 <= line.row.amount * sameAmountPercent ? 0 : left;
        for (const Line &part : {before, after}) {
            if (part.row.first < part.row.end)
                m_lines.push_back(part);
        }
    }

    std::vector<Line> m_lines;
};

void Account::addTo(Builder &builder) const
{
    std::vector<Line> lines = m_lines;
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::tie(a.row.plan, a.row.first, a.row.end, a.row.row) <
               std::tie(b.row.plan, b.row.first, b.row.end, b.row.row);
    });
    struct Chain {
        TermInput term;
        Text plan = noText;
        base::Minor value = 0;
    };
    std::vector<Chain> chains;
    for (const Line &line : lines) {
        const base::Minor value = base::monthlyValue(line.row.amount, base::micro, 0, line.interval);
        if (value <= 0)
            continue;
        const auto before = std::find_if(chains.rbegin(), chains.rend(), [&line, value](const Chain &chain) {
            const std::int32_t gap = line.row.first - chain.term.endsOn;
            return chain.plan == line.row.plan && chain.value == value && gap >= 0 && gap <= longestGap;
        });
        if (before != chains.rend()) {
            before->term.endsOn = line.row.end;
            continue;
        }
        Chain &chain = chains.emplace_back(Chain{{}, line.row.plan, value});
        chain.term.startsOn = line.row.first;
        chain.term.endsOn = line.row.end;
        chain.term.unitAmount = line.row.amount;
        chain.term.interval = line.interval;
        chain.term.currency = builder.currencyAt(line.row.currency);
        chain.term.row = line.row.row;
        chain.term.source = TermSource::InvoiceLines;
    }
    for (Chain &chain : chains) {
        chain.term.plan = builder.textAt(chain.plan);
        builder.addTerm(m_lines.front().row.customer, chain.term);
    }
}

} // namespace

void addInvoiceTerms(std::vector<InvoiceRow> rows, Builder &builder)
{
    const std::vector<InvoiceRow> sums = added(std::move(rows));
    std::int64_t creditsLeftOut = 0;
    for (auto first = sums.begin(); first != sums.end();) {
        const auto end = std::find_if(first, sums.end(), [first](const InvoiceRow &row) {
            return row.customer != first->customer || row.currency != first->currency;
        });
        Account account;
        for (auto row = first; row != end; ++row) {
            if (row->amount > 0)
                account.bill(*row);
        }
        for (auto row = first; row != end; ++row) {
            if (row->amount < 0 && !account.credit(*row))
                ++creditsLeftOut;
        }
        account.addTo(builder);
        first = end;
    }
    builder.warn(base::ProblemCode::CreditsLeftOut, creditsLeftOut);
}

} // namespace perennial::book
