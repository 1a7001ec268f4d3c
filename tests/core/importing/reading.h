// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/fact_reader.h"
#include "core/importing/inspection.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace perennial::test
{

/// A file as it comes out of both passes, flattened into text so that tests can compare readable lists.
struct Reading {
    importing::Inspection inspection;
    std::vector<std::string> rows;     ///< `line: field=value ...`, missing fields left away
    std::vector<std::string> leftOut;  ///< `line skipped|rejected code column=value`
    std::vector<std::string> warnings; ///< `code details xcount`
    std::vector<std::size_t> cellsLeftOut;
    std::int64_t attributes = 0;
    std::map<std::string, std::vector<std::int64_t>> integers; ///< field -> as they are kept, missing ones left away
    std::string failure;

    /// The value of a field in a row; empty when it is missing.
    std::string value(std::size_t row, const std::string &field) const;
    std::int64_t skipped() const;
    std::int64_t rejected() const;
};

importing::RecipeBook bundledRecipes();
/// 2026-01-15 is today.
importing::Choices choicesFor(std::map<std::string, std::string> options = {},
                              std::map<std::string, std::string> columns = {});
Reading readWhole(const std::filesystem::path &file, const importing::Choices &choices = choicesFor());
Reading readWhole(const std::filesystem::path &file, const importing::Choices &choices,
                  const importing::RecipeBook &recipes);

} // namespace perennial::test
