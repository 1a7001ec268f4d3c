// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/json_writer.h"
#include "core/base/problem.h"
#include "core/kpi/conventions.h"
#include "core/session/language.h"
#include "core/store/workspace.h"

#include <span>

namespace perennial::app
{

/// `"warnings": [{"code": ..., "count": ..., "text": ...}]`
void writeWarnings(JsonWriter &json, std::span<const base::Problem> warnings, const session::Wording &wording);
/// `"conventions": {"churn_date": "period_end", ...}`
void writeConventions(JsonWriter &json, const kpi::Conventions &conventions);
/// `"read": 1200, "accepted": ...` to `"replaced"`
void writeCounts(JsonWriter &json, const store::ImportCounts &counts);

} // namespace perennial::app
