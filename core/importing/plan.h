// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"

#include <cstddef>
#include <string>
#include <vector>

namespace perennial::importing
{

/// The columns of a file by their headers.
class HeaderIndex
{
public:
    explicit HeaderIndex(const std::vector<std::string> &headers);
    /// The first column with that header: as it is written, else folded, else folded without a currency.
    std::optional<std::size_t> find(std::string_view header) const;
    bool has(std::string_view header) const { return find(header).has_value(); }

private:
    const std::vector<std::string> &m_headers;
    std::map<std::string, std::size_t> m_folded;
};

/// A source whose column is there.
struct SourcePlan {
    enum class Kind : std::uint8_t { Column, Field, Value, AsOf };
    struct Condition {
        std::size_t field = 0;
        std::vector<std::string> values;
    };
    Kind kind = Kind::Column;
    std::size_t place = 0; ///< of the column in the file, or of the other field in the dataset
    std::string value;
    std::string before;
    bool untilAsOf = false;
    std::vector<Condition> when;
    Vocabulary words; ///< empty: the cell as it is
};

struct FieldPlan {
    std::size_t field = 0;
    std::vector<SourcePlan> sources;
};

struct AttributePlan {
    std::size_t column = 0;
    std::string name;
};

/// How the cells of one file become the fields of its dataset.
struct Plan {
    std::vector<FieldPlan> fields; ///< in the order of reading: those that others depend on first
    std::vector<AttributePlan> attributes;
    std::vector<std::string> columnFields; ///< for each column the first field that it feeds; empty: none
    std::size_t columns = 0;

    const FieldPlan *find(std::size_t field) const;
};

Plan makePlan(const Recipe &recipe, const std::vector<std::string> &headers);

} // namespace perennial::importing
