// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/language.h"
#include "core/store/workspace.h"

#include <QString>

namespace perennial::session
{

/// An identity's key without its kind: `cus_1` of `id:cus_1`.
QString identityText(const std::string &key);

/// One sentence on what was taken back, and on what was put back.
QString undoneText(const store::Undoable &undone, const Wording &wording);
QString redoneText(const store::Undoable &redone, const Wording &wording);
/// One sentence on what an edit did.
QString doneText(const store::Edit &edit, const Wording &wording);

} // namespace perennial::session
