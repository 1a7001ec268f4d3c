// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"
#include "core/importing/inspection.h"

#include <string>
#include <vector>

namespace perennial::importing
{

struct PreviewRow {
    enum class State : std::uint8_t {
        Unread, ///< no dataset is known yet
        Accepted,
        Skipped,
        Rejected
    };
    std::int64_t line = 0;
    State state = State::Unread;
    std::vector<std::string> raw; ///< the cells as they are in the file
    /// Beside each cell what it is read as; empty: the row takes nothing from it.
    std::vector<std::string> typed;
    std::optional<base::Problem> reason; ///< why it is left out
    std::string column;                  ///< that the reason is about (header); empty: the whole row
};

/// Rows of a file as they would be taken in. The counts are those of the records that were looked at.
struct Preview {
    std::vector<PreviewRow> rows;
    std::int64_t read = 0;
    std::int64_t skipped = 0;
    std::int64_t rejected = 0;
};

struct PreviewRequest {
    std::size_t rows = 20;
    bool leftOutOnly = false; ///< the first ones of the whole file that are left out, all of which are counted
    /// Lines that an import would leave out for what stands in other rows (SkippedRepeated), in order: shown with them.
    std::vector<std::int64_t> lines = {};
    base::Progress progress = {};
};

/// Also while questions are open: then undecided cells read at a guess, which is shown beside the question. Fails with
/// core/csv's problems and Cancelled.
base::Outcome<Preview> preview(const Inspection &inspection, const PreviewRequest &request = {});

/// A typed value as text: ISO dates (and the time of moments), amounts in major units with a dot, months as YYYY-MM;
/// missing is empty.
std::string valueText(const facts::Batch &batch, std::size_t row, std::size_t field);

} // namespace perennial::importing
