// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/exchange.h"

namespace perennial::kpi
{

Exchange::Exchange(const book::Book &book, const Timeline &timeline)
    : m_months(timeline.size() == 0 ? 0 : static_cast<std::size_t>(timeline.lastMonth()) + 1)
    , m_rates(book.currencies.size() * m_months)
{
    for (std::size_t currency = 0; currency < book.currencies.size(); ++currency) {
        for (std::size_t month = 0; month < m_months; ++month) {
            const auto known = book.rates.at(static_cast<book::CurrencyIndex>(currency),
                                             timeline.month(static_cast<std::int32_t>(month)));
            if (!known || *known <= 0)
                continue;
            Rate &rate = m_rates[currency * m_months + month];
            rate.numerator = base::Wide(*known) * book.reportingCurrency().minorPerMajor();
            rate.denominator = base::Wide(base::pico) * book.currencies[currency].minorPerMajor();
            rate.factor = static_cast<double>(rate.numerator) / static_cast<double>(rate.denominator);
        }
    }
}

} // namespace perennial::kpi
