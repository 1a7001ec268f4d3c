// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <QDateTime>

namespace perennial::app
{

/// The only time a written document knows of: --now, else the last day of the data, so that the same data gives the
/// same bytes.
QDateTime momentOf(const Command &command, session::Session &session);

} // namespace perennial::app
