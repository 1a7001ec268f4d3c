// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/session/explanation.h"
#include "core/session/language.h"

#include <QByteArray>
#include <QString>

namespace perennial::app
{

QByteArray jsonOf(const session::Explanation &explanation, base::Currency currency);
/// One row a row behind the number; `term` is its path: `ltv.arpa.mrr`.
QByteArray csvOf(const session::Explanation &explanation, base::Currency currency);
/// A page to read.
QString textOf(const session::Explanation &explanation, base::Currency currency, const session::Wording &wording);

} // namespace perennial::app
