// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

namespace perennial::store
{

/// Copies the database to `out` through a temporary file beside it, checks the copy, and puts it in the place of what
/// was there. Fails with WriteFailed, DiskFull, FolderMissing, or what reading the source says.
base::Result copyVerified(Database &source, const std::filesystem::path &out);

} // namespace perennial::store
