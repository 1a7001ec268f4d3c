// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema.h"
#include "core/store/sqlite.h"

#include <map>
#include <string>

namespace perennial::store
{

/// Files up to this many bytes are checked whole when they are opened; of larger ones the ledger is, and the tables of
/// facts when they are read (SQLite checks the cells of each page that it reads) or by Workspace::check().
constexpr std::uintmax_t checkedWhole = std::uintmax_t{32} * 1024 * 1024;

/// Opens a workspace that may come from anywhere: nothing that it holds is run. An older schema is brought up to date
/// after a copy of the file was put beside it (`name.v1.backup`) and checked.
/// Throws WorkspaceMissing, -Foreign, -Damaged, -Newer, -Locked, -Failed.
Database openWorkspace(const std::filesystem::path &file, std::span<const Migration> steps);

using Settings = std::map<std::string, std::string>;

/// Makes a workspace with these settings and opens it. It gets its name when it is finished: killed on the way, nothing
/// of that name is there. Throws WorkspaceExists, FolderMissing, WriteFailed, DiskFull; nothing is left then.
Database createWorkspace(const std::filesystem::path &file, std::span<const Migration> steps, const Settings &settings);

} // namespace perennial::store
