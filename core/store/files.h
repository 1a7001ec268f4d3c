// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <filesystem>

namespace perennial::store
{

/// Makes an empty file, mode 0600 from its first moment, that did not exist. Fails with WorkspaceExists, FolderMissing,
/// DiskFull or WriteFailed.
base::Result makeOwnFile(const std::filesystem::path &file);
/// A name beside `file` that is free now.
std::filesystem::path freeName(const std::filesystem::path &file, const char *suffix);
/// What stands against opening the file as a workspace before SQLite sees it, or nothing: WorkspaceMissing, -Foreign,
/// -Damaged (empty) or -Failed (a folder, no permission).
base::Result checkFileKind(const std::filesystem::path &file);
/// Puts a finished file in the place of another, or leaves both as they are. Fails with WriteFailed.
base::Result moveInPlace(const std::filesystem::path &from, const std::filesystem::path &to);
/// Removes a SQLite file and its journal, as far as they are there.
void removeQuietly(const std::filesystem::path &file);

} // namespace perennial::store
