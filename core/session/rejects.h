// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace perennial::session
{

/// The rejected records under the file's header, cells as they were read: UTF-8, commas, quotes doubled (RFC 4180). It
/// is made to be mended and imported again, so cells that look like formulas stay as they are.
QByteArray rejectsCsv(const std::vector<std::string> &header, const std::vector<facts::LeftOut> &records);

} // namespace perennial::session
