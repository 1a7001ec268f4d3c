// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/tally.h"

namespace perennial::kpi
{

/// Money spent by group and period, in the reporting currency at the rate of the month it was spent in.
/// - A day's amount falls on its day; a whole month's is spread evenly over its days. Later than the cut-off: not yet.
/// - With a lag, the amount counts so many months later (on the last day of a month too short for its day).
/// - Rows without an exchange rate are left out.
/// Nothing is known outside the months that the rows speak of. Spend knows a channel and nothing else: see Grouping.
void visitAcquisitionSpend(const Inputs &inputs, Contributions &into);        ///< by the lag convention
void visitAcquisitionSpendAsSpent(const Inputs &inputs, Contributions &into); ///< without it
void visitRetentionSpend(const Inputs &inputs, Contributions &into);

using VisitSpend = void (*)(const Inputs &inputs, Contributions &into);

/// The same with the money of no channel shared out, in proportion to what each channel spent itself. Warns that it
/// was (SpendWithoutChannel, with the number of rows).
class SharedSpend
{
public:
    SharedSpend(const Inputs &inputs, const TallyTable &own, VisitSpend visit);

    base::Minor at(std::size_t group, std::size_t period) const { return m_amounts.at(group, period); }
    /// Adds the parts of the rows of no channel that make up a channel's share of that period.
    void traceShare(const Inputs &inputs, const TallyTable &own, VisitSpend visit, std::size_t group,
                    std::size_t period, Trace &trace) const;
    /// Whether the rows of no channel themselves are all given away in that period.
    bool givesAway(std::size_t group, std::size_t period) const;

private:
    void shareOut(const TallyTable &own, std::size_t period);

    std::uint32_t m_unnamed = Grouping::out; ///< the group of no channel, where there is something to share out
    Table<base::Minor> m_amounts;
    std::vector<std::uint8_t> m_shares; ///< by period
};

template<VisitSpend Visit>
struct SharedSpendOf : SharedSpend {
    explicit SharedSpendOf(const Inputs &inputs)
        : SharedSpend(inputs, inputs.part<Tally<Visit, facts::Dataset::Spend>>().table(), Visit)
    {
    }
};

template<VisitSpend Visit>
Value sharedSpend(const Inputs &inputs, std::size_t group, std::size_t period)
{
    const Value own = tallied<Visit, facts::Dataset::Spend>(inputs, group, period);
    return own.hasAnswer() ? Value::exact(inputs.part<SharedSpendOf<Visit>>().at(group, period)) : own;
}

template<VisitSpend Visit>
void traceSharedSpend(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    const auto &shared = inputs.part<SharedSpendOf<Visit>>();
    if (shared.givesAway(group, period))
        return;
    traceTally<Visit>(inputs, group, period, trace);
    shared.traceShare(inputs, inputs.part<Tally<Visit, facts::Dataset::Spend>>().table(), Visit, group, period, trace);
}

} // namespace perennial::kpi
