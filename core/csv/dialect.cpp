// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/dialect.h"

namespace perennial::csv
{

Dialect detectDialect(Sample sample, const LayoutChoices &choices)
{
    Dialect best{choices.delimiter.value_or(','), choices.quote.value_or('"'),
                 choices.quote == '\0' ? Escape::None : Escape::Doubled};
    double bestScore = -1;
    for (const Dialect &dialect : candidateDialects(sample.text, choices)) {
        const double score = scoreOf(Table(sample, dialect), dialect);
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = dialect;
        }
    }
    return best;
}

} // namespace perennial::csv
