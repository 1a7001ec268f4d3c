// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"
#include "core/importing/inspection.h"

#include <optional>
#include <string>
#include <vector>

namespace perennial::importing
{

struct PreviewRow {
    enum class State : std::uint8_t { Accepted, Skipped, Rejected };
    std::int64_t line = 0;
    State state = State::Accepted;
    /// accepted: the typed values of `fields` as text; else the cells as they are in the file
    std::vector<std::string> cells;
    std::optional<base::Problem> reason; ///< why it is left out
    std::string column;                  ///< that the reason is about (header); empty: the whole row
};

/// The first rows of a file as they would be taken in.
struct Preview {
    std::vector<std::string> fields; ///< that the file feeds, in the order of the dataset
    std::vector<PreviewRow> rows;
};

/// Reads the first rows, also while questions are open: then as the undecided cells read at a guess, which is shown
/// beside the question. Empty when no dataset was recognised. Fails with core/csv's problems.
base::Outcome<Preview> preview(const Inspection &inspection, std::size_t rows = 20);

/// A typed value as text: ISO dates, amounts in major units with a dot, months as YYYY-MM; missing is empty.
std::string valueText(const facts::Batch &batch, std::size_t row, std::size_t field);

} // namespace perennial::importing
