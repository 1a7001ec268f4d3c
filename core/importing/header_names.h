// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/facts/dataset.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::importing
{

/// Other names that people give to the templates' columns, in seven languages (resources/recipes/headers.json): a field
/// (`customer_id`), or a field of one dataset (`traffic.date`), -> language -> headers, the most usual first.
class HeaderNames
{
public:
    /// Fails with RecipeInvalid, which names `file`.
    static base::Outcome<HeaderNames> parse(const std::string &file, std::string_view json);

    /// Folded, those of the dataset first.
    std::vector<std::string> of(const facts::DatasetSpec &dataset, std::string_view field) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_names;
};

} // namespace perennial::importing
