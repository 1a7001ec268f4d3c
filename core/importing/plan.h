// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace perennial::importing
{

/// The columns of a file by their headers.
class HeaderIndex
{
public:
    explicit HeaderIndex(const std::vector<std::string> &headers);
    /// The first column with that header: as it is written, else folded, else folded without a currency, else by its
    /// `*` at either end.
    std::optional<std::size_t> find(std::string_view header) const;
    bool has(std::string_view header) const { return find(header).has_value(); }
    /// The same for a header that is folded already.
    std::optional<std::size_t> findFolded(const std::string &folded) const;

private:
    const std::vector<std::string> &m_headers;
    std::vector<std::string> m_foldedHeaders;
    std::map<std::string, std::size_t> m_folded;
};

/// What the cell of a column must say.
struct ColumnCondition {
    std::optional<std::size_t> column; ///< none: the file has no such column, its cell counts as empty
    std::vector<std::string> patterns;
};

/// A source whose column is there.
struct SourcePlan {
    enum class Kind : std::uint8_t {
        Column,
        Field,
        Value,
        AsOf,
        RowName, ///< of the column that is the row: its header's part
        RowCell  ///< ... and its cell
    };
    struct Condition {
        std::size_t field = 0;
        std::vector<std::string> values;
    };
    Kind kind = Kind::Column;
    std::size_t place = 0; ///< of the column in the file, or of the other field in the dataset
    std::string value;
    std::string before;
    bool untilAsOf = false;
    bool range = false;
    bool withoutId = false;
    std::vector<std::size_t> with; ///< columns
    std::string join;
    std::optional<std::size_t> through;
    std::vector<Condition> when;
    std::vector<ColumnCondition> whenColumn;
    std::optional<std::size_t> minus; ///< column
    bool negative = false;
    std::optional<std::size_t> times; ///< column
    std::optional<std::size_t> until; ///< column
    Vocabulary words;                 ///< empty: the cell as it is
    std::optional<std::size_t> after; ///< the field that a duration counts from
    std::int64_t unitSeconds = 0;     ///< of a duration written as a number; 0: it is none
};

struct FieldPlan {
    std::size_t field = 0;
    std::vector<SourcePlan> sources;
};

struct AttributePlan {
    std::size_t column = 0;
    std::string name;
};

/// A column of which each filled cell is a row.
struct RowColumn {
    std::size_t column = 0;
    std::string name;
};

/// How the cells of one file become the fields of its dataset.
struct Plan {
    std::vector<FieldPlan> fields; ///< in the order of reading: those that others depend on first
    std::vector<AttributePlan> attributes;
    std::vector<ColumnCondition> skips;    ///< rows of which one holds are not of this dataset
    std::vector<RowColumn> rowColumns;     ///< none: a record is a row
    std::vector<std::string> columnFields; ///< for each column the first field that it feeds; empty: none
    std::size_t columns = 0;

    const FieldPlan *find(std::size_t field) const;
};

/// The columns that the recipe takes for rows.
std::vector<RowColumn> rowColumnsOf(const Recipe &recipe, const std::vector<std::string> &headers);

Plan makePlan(const Recipe &recipe, const std::vector<std::string> &headers);

} // namespace perennial::importing
