// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sample/story.h"

#include <filesystem>

namespace perennial::sample
{

using Folder = std::filesystem::path;

// billing_files.cpp
void writeCustomers(const Company &company, const Folder &folder);
void writeRates(const Company &company, const Folder &folder);
void writeStripe(const Company &company, const Folder &folder);
/// The template's shape, 15 columns, at most `mostRows` rows (0: all).
void writeTerms(const Company &company, const Folder &folder, std::int64_t mostRows);

// sales_files.cpp
void writeDeals(const Company &company, const Folder &folder);
void writeDealStages(const Company &company, const Folder &folder);
void writeLeads(const Company &company, const Folder &folder);

// marketing_files.cpp
void writeAds(const Company &company, const Folder &folder);
void writeSpend(const Company &company, const Folder &folder);
void writeTraffic(const Company &company, const Folder &folder);
void writeAnalytics(const Company &company, const Folder &folder);

/// The exports of every tool, in files whose names sort in the order of import.
inline void writeAll(const Company &company, const Folder &folder)
{
    writeCustomers(company, folder);
    writeRates(company, folder);
    writeStripe(company, folder);
    writeDeals(company, folder);
    writeDealStages(company, folder);
    writeLeads(company, folder);
    writeAds(company, folder);
    writeSpend(company, folder);
    writeTraffic(company, folder);
    writeAnalytics(company, folder);
}

} // namespace perennial::sample
