// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <algorithm>
#include <array>

namespace perennial::kpi
{

namespace
{

using base::Month;
using book::RecordTable;
using facts::Dataset;

/// A field that holds money, with the field of its day or month.
struct Priced {
    Dataset dataset{};
    std::string_view amount;
    std::string_view when;
    bool byMonth = false;
    bool mayBeNegative = false; ///< a refund or a credit
};

constexpr Priced pricedFields[] = {{Dataset::Subscriptions, "amount", "starts_on"},
                                   {Dataset::MrrLevels, "mrr", "date"},
                                   {Dataset::InvoiceLines, "amount", "period_start", false, true},
                                   {Dataset::Charges, "amount", "date", false, true},
                                   {Dataset::Deals, "amount", "closed_on"},
                                   {Dataset::Spend, "amount", "date"},
                                   {Dataset::Cash, "inflow", "month", true},
                                   {Dataset::Cash, "outflow", "month", true}};

/// The currencies of records as the book numbers them.
class RateLookup
{
public:
    explicit RateLookup(const QualityContext &context)
        : m_context(context)
        , m_known(context.records.texts.size() + 1)
    {
    }

    /// Whether an amount in this currency cannot be converted in that month.
    bool isMissing(book::Text code, Month month)
    {
        if (code == book::noText)
            return false;
        const std::size_t index = indexOf(code);
        if (index == 0)
            return false;
        return index == none || !m_context.book.rates.at(static_cast<book::CurrencyIndex>(index), month);
    }
    base::Currency currency(book::Text code) const
    {
        return base::Currency::fromCode(m_context.records.texts.at(code)).value_or(base::Currency());
    }

private:
    static constexpr std::size_t none = SIZE_MAX;

    std::size_t indexOf(book::Text code)
    {
        std::optional<std::size_t> &known = m_known[code];
        if (!known) {
            const auto &all = m_context.book.currencies;
            const auto at = std::find(all.begin(), all.end(), currency(code));
            known = at == all.end() ? none : static_cast<std::size_t>(at - all.begin());
        }
        return *known;
    }

    const QualityContext &m_context;
    std::vector<std::optional<std::size_t>> m_known; ///< by Text
};

Month monthOf(const QualityContext &context, const Priced &priced, std::int64_t when)
{
    if (when == RecordTable::missing)
        return context.cutOff().monthOf();
    return priced.byMonth ? Month::fromIndex(static_cast<std::int32_t>(when))
                          : base::Date::fromDays(static_cast<std::int32_t>(when)).monthOf();
}

template<class Report>
void forEachAmount(const QualityContext &context, Report report)
{
    for (const Priced &priced : pricedFields) {
        const RecordTable &table = context.records.of(priced.dataset);
        const std::vector<std::int64_t> &amounts = table.column(priced.amount);
        const std::vector<std::int64_t> &whens = table.column(priced.when);
        const std::vector<std::int64_t> &codes = table.column("currency");
        for (std::size_t at = 0; at < table.size(); ++at) {
            if (amounts[at] != RecordTable::missing && amounts[at] != 0)
                report(priced, at, amounts[at], whens[at], static_cast<book::Text>(codes[at]));
        }
    }
}

void amountsWithoutRate(const QualityContext &context, QualityReport &report)
{
    RateLookup rates(context);
    const Month last = context.cutOff().monthOf();
    forEachAmount(context, [&](const Priced &priced, std::size_t at, std::int64_t, std::int64_t when, book::Text code) {
        const Month month = monthOf(context, priced, when);
        if (month <= last && rates.isMissing(code, month))
            report.add(context.records.texts.at(code),
                       [&] { return context.recordRow(priced.dataset, at, "currency", month); });
    });
}

void negativeAmounts(const QualityContext &context, QualityReport &report)
{
    const RateLookup rates(context);
    forEachAmount(
        context, [&](const Priced &priced, std::size_t at, std::int64_t amount, std::int64_t, book::Text code) {
            if (amount < 0 && !priced.mayBeNegative)
                report.add(facts::specOf(priced.dataset).name, [&] {
                    return context.recordRow(priced.dataset, at, priced.amount, Amount{amount, rates.currency(code)});
                });
        });
}

const std::array kinds{
    QualityKind{"amounts_without_rate", Severity::Error, About::Currency, touched::revenue, amountsWithoutRate},
    QualityKind{"negative_amounts", Severity::Warning, About::Dataset, {}, negativeAmounts},
};

} // namespace

std::span<const QualityKind> amountKinds()
{
    return kinds;
}

} // namespace perennial::kpi
