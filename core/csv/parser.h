// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/csv/layout.h"
#include "core/csv/record_builder.h"

#include <memory>
#include <string_view>

namespace perennial::csv
{

/// Cuts decoded text, handed over in pieces of any size, into cells and records. A quote inside an unquoted cell is
/// text. A single quote inside a quoted cell ends the quoted part; what stands between it and the next delimiter or
/// line end is text: `"abc"x,` is `abcx`.
class Parser
{
public:
    virtual ~Parser() = default;
    /// May stop early when the builder has an excess.
    virtual void parse(std::string_view text, RecordBuilder &builder) = 0;
    /// The end of the text; false when a quoted cell was still open (its record is not finished then).
    virtual bool finish(RecordBuilder &builder) = 0;
    /// Bytes of the cell begun, for which startBatch() has to make room.
    virtual std::size_t pending() const = 0;
    /// Quoted cells so far that had text behind the quote that closed them.
    virtual std::size_t brokenQuotes() const = 0;

    static std::unique_ptr<Parser> create(const Dialect &dialect);
};

std::unique_ptr<Parser> createSteppingParser(const Dialect &dialect);

} // namespace perennial::csv
