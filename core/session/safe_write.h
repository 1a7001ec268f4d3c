// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"

#include <QByteArray>

#include <filesystem>

namespace perennial::session
{

/// Replaces the file by these bytes, whole, or leaves the old one as it was. A new file is its owner's alone. Fails
/// with DiskFull, FolderMissing or WriteFailed (file, reason of the system).
base::Result writeWhole(const std::filesystem::path &file, const QByteArray &bytes);

} // namespace perennial::session
