// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_service.h"

namespace perennial::importui
{

/// What a file was taken for: the tool, or our own format of a dataset; empty when nobody knows.
QString takenFor(const importing::Inspection &inspection);
/// How surely, in words: "recognised", "as you chose".
QString recognitionName(const importing::Inspection &inspection);
/// The days that the file states for all of its rows; empty when it states none.
QString periodText(const importing::Inspection &inspection);
/// Why, in short sentences: "Stripe subscriptions: 14 of 16 columns known. UTF-16, tabs, headings in line 3. Day first:
/// line 18 has 31.12.2025."
QString explanation(const Inspected &inspected);

} // namespace perennial::importui
