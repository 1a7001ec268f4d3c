// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/suggested_currency.h"

namespace perennial::session
{

std::optional<base::Currency> suggestedCurrency(const importing::Inspection &inspection)
{
    if (const auto said = inspection.options.find("currency"); said != inspection.options.end())
        return base::Currency::fromCode(said->second);
    std::optional<base::Currency> first;
    for (const importing::ColumnReading &column : inspection.columns) {
        if (column.field == "amount" && !column.currency.empty())
            return base::Currency::fromCode(column.currency);
        if (column.field == "currency" && !first) {
            for (const std::string &example : column.examples) {
                if (!first)
                    first = base::Currency::fromCode(example);
            }
        }
    }
    return first;
}

} // namespace perennial::session
