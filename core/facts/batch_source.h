// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"

namespace perennial::facts
{

/// Hands out the typed records of one file, a batch at a time; may work ahead on a thread of its own.
class BatchSource
{
public:
    virtual ~BatchSource() = default;
    virtual const DatasetSpec &spec() const = 0;
    /// Fills `batch` anew (rows and left-out records); false at the end. Fails when the file could not be read on
    /// or the work was cancelled: then nothing of the file counts.
    virtual base::Outcome<bool> next(Batch &batch) = 0;
};

} // namespace perennial::facts
