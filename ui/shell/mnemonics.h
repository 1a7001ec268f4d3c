// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMenuBar;

namespace perennial::shell
{

/// Gives every entry of the menu (and of its submenus) an accelerator of its own: the one in its text where that is
/// still free, else the first letter that is.
void assignMnemonics(QMenu *menu);
void assignMnemonics(QMenuBar *bar);

} // namespace perennial::shell
