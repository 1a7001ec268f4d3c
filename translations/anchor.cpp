// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source of its own; all that matters in this one are its resources.
namespace perennial::translations
{
extern const int languages;
const int languages = 5;
} // namespace perennial::translations
