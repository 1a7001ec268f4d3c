// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/tally.h"

namespace perennial::kpi
{

void TallyTrace::take(Source source, std::int64_t amount)
{
    if (amount == 0)
        return;
    m_trace.add(std::move(source), m_per == 1 ? Value::exact(amount)
                                              : Value::real(static_cast<double>(amount) / static_cast<double>(m_per)));
}

std::optional<base::Minor> inReportingCurrency(const book::Book &book, base::Minor amount, book::CurrencyIndex currency,
                                               base::Month month)
{
    const auto rate = book.rates.at(currency, month);
    if (!rate)
        return std::nullopt;
    return base::converted(amount, book.currencies[currency], book.reportingCurrency(), *rate);
}

void warnOfLeftOut(const Inputs &inputs, std::int64_t count, facts::Dataset dataset)
{
    if (count > 0)
        inputs.warn({base::ProblemCode::AmountsLeftOut,
                     {std::to_string(count), std::string(facts::specOf(dataset).name)},
                     count});
}

} // namespace perennial::kpi
