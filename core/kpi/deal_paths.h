// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/inputs.h"

#include <span>
#include <string_view>
#include <vector>

namespace perennial::kpi
{

/// When a deal entered a stage for the first time.
struct StageEntry {
    base::Date on;
    book::Text stage = book::noText;
};

/// The stages of the pipeline in order, and the way of each deal through them. Knows no periods.
///
/// A name that says won or lost, in one of the languages that the tools speak, is an outcome and no stage. The order is
/// that of the mean place that a stage has in the histories of deals; stages in no history come after these, in
/// the usual progression of sales (prospecting, qualification, demo, proposal, negotiation, contract) as far as their
/// names tell it, else in the order in which they first appear.
class DealPaths
{
public:
    explicit DealPaths(const Inputs &inputs);

    const std::vector<book::Text> &stages() const { return m_stages; }
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    /// The place of a stage in the order; `nowhere` for outcomes.
    std::size_t placeOf(book::Text stage) const { return m_placeOf[stage]; }
    /// What its history says of a deal (by its place in Book::deals), outcomes too, in order; empty without history.
    std::span<const StageEntry> historyOf(std::size_t deal) const { return m_histories[deal]; }

private:
    void readHistories(const book::Book &book);
    void order(const book::Book &book);

    std::vector<book::Text> m_stages;
    std::vector<std::size_t> m_placeOf; ///< by text
    std::vector<std::vector<StageEntry>> m_histories;
};

/// Whether a stage of that name is the end of a deal: won or lost.
bool isOutcome(std::string_view stage);

} // namespace perennial::kpi
