// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace perennial::store
{

/// Texts in columns of the workspace, as JSON that SQLite's own functions read: `["a","b"]` and `{"a":"b"}`.
std::string toJson(const std::vector<std::string> &texts);
/// In the order given.
std::string toJson(const std::vector<std::pair<std::string, std::string>> &members);

/// What toJson() wrote, and any JSON list of strings; empty when it is something else.
std::vector<std::string> listFromJson(std::string_view json);
/// As listFromJson() for an object whose values are strings.
std::vector<std::pair<std::string, std::string>> membersFromJson(std::string_view json);

} // namespace perennial::store
