// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>
#include <vector>

namespace perennial::test
{

/// A workspace written as text, one record a line: `deals@2024-06-30 deal_id=d1 stage=Won`. Lines that follow one
/// another with the same dataset and day are one import, whose first record stands in line 2 of `<dataset>.csv`. What a
/// dataset requires and the line does not name is filled in; money is in minor units, moments in seconds. The day is
/// 2024-06-30 when it is not named, and ~ stands for a blank. `reject subscriptions 5` at the end: so many rows of the
/// import before were rejected.
std::unique_ptr<session::Session> companyOf(const std::filesystem::path &file, std::string_view text);

/// What a finding says, in one line: code, what it is about, count, then file:line, field and value of each row.
std::string textOf(const kpi::Finding &finding);
/// The findings of one code, a line each.
std::string findingsOf(session::Session &session, std::string_view code, std::string_view today = "2024-07-01");

} // namespace perennial::test
