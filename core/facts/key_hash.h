// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"

#include <cstdint>
#include <string_view>

namespace perennial::facts
{

/// The hash of a row's natural key that the workspace keeps: the same on every machine and in every version. Fields are
/// added in the order of the dataset; a missing field differs from an empty text and from 0.
class KeyHash
{
public:
    void add(std::string_view text);
    void add(std::int64_t number);
    void addMissing();
    std::int64_t value() const;

private:
    void mix(std::uint64_t word);
    std::uint64_t m_state = 0x9e3779b97f4a7c15;
};

/// Fills the batch's keyHashes.
void hashKeys(Batch &batch);

} // namespace perennial::facts
