// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/problem.h"
#include "core/board/board_pack.h"

#include <QByteArray>
#include <QDateTime>

namespace perennial::exporting
{

/// The board pack as PDF: a title page with the summary, then a page for each chart with its figures beside it. A4
/// landscape, light, in the pack's language. The same pack and moment give the same bytes. Needs a QApplication.
base::Outcome<QByteArray> boardPdf(const board::BoardPack &pack, const QDateTime &created);

} // namespace perennial::exporting
