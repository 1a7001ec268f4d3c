// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/language.h"

namespace perennial::importui
{

/// The language the window speaks; the same for all windows, as Qt's translators are.
session::Language uiLanguage();
/// The words of that language, for texts that come from below the interface. GUI thread only.
const session::Wording &uiWording();
/// Installs the translators of the language (ours and Qt's own) and its number and date formats; every widget gets a
/// LanguageChange. Requires a QApplication.
void setUiLanguage(session::Language language);
/// The language of the system where we speak it, else English.
session::Language systemLanguage();

} // namespace perennial::importui
