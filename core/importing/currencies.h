// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <optional>
#include <string_view>

namespace perennial::importing
{

/// The currency of an ISO code in any case or of a symbol (`€`, `US$`, `zł`); nothing for anything else, and for
/// symbols that several currencies share without one of them being meant first (`kr`).
std::optional<base::Currency> currencyOf(std::string_view text);

/// Whether it is a sign that several currencies share (`kr`, `Rs.`): it marks an amount and says no more.
bool isSharedSign(std::string_view text);

/// The currency that a header names: `Amount spent (EUR)`, `Amount [usd]`, `Cost €`, `MRR in CHF`.
std::optional<base::Currency> headerCurrency(std::string_view header);

/// The header without the currency in brackets or at its end; as it is when it names none.
std::string_view withoutCurrency(std::string_view header);

} // namespace perennial::importing
