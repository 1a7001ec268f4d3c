// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/base/money.h"
#include "core/session/language.h"

#include <QString>

namespace perennial::board
{

/// Months that are shown, first to last.
struct Span {
    base::Month first;
    base::Month last;
    bool operator==(const Span &) const = default;
};

/// What an axis counts in, so that its unit is said once: thousands of euros.
struct AxisUnit {
    double divisor = 1; ///< major units per unit of the axis
    QString name;       ///< k €, Tsd. €, тыс. €
};

enum class Cents { Shown, Rounded };
enum class Signed { Minus, Always };

/// Figures, months and spans as one language writes them, whatever the system's settings are. Minus is U+2212, blanks
/// inside a figure never break.
class Formatter
{
public:
    Formatter(const session::Wording &wording, base::Currency currency);

    const session::Wording &wording() const { return *m_wording; }
    base::Currency currency() const { return m_currency; }
    QString currencySymbol() const;

    /// Of minor units: 1,234.50 € with all the currency's decimals, or 1,235 €.
    QString money(double minor, Cents cents = Cents::Rounded, Signed sign = Signed::Minus) const;
    /// Of a fraction: 4.1 %
    QString percent(double fraction, int decimals = 1, Signed sign = Signed::Minus) const;
    /// A difference of two percentages: −0.4 pts
    QString points(double fraction) const;
    QString number(double value, int decimals, Signed sign = Signed::Minus) const;
    QString count(double value) const;
    QString months(double value) const;      ///< 9.4 months
    QString shortMonths(double value) const; ///< 9.4 mo.

    QString monthName(base::Month month) const;  ///< June, in the form that stands alone
    QString shortMonth(base::Month month) const; ///< Jun
    QString monthYear(base::Month month) const;  ///< June 2025
    QString date(base::Date date) const;         ///< 30 June 2025
    QString shortDate(base::Date date) const;    ///< 30.06.2025
    QString span(Span span) const;               ///< July 2024 – June 2025

    /// Thousands or millions when the largest amount (in minor units) has that many; else the currency itself.
    AxisUnit moneyUnit(double largestMinor) const;

private:
    QString signedText(const QString &positive, double value, Signed sign) const;
    QString unsignedNumber(double magnitude, int decimals) const;

    const session::Wording *m_wording;
    base::Currency m_currency;
};

} // namespace perennial::board
