// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_parts.h"

#include <cmath>

namespace perennial::store
{

namespace
{

constexpr double largestRate = 9e6; // what fits 64 bits in millionths of a millionth

void loadCash(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Cash, "month, balance, inflow, outflow, financing, currency");
    CurrencyColumn currencies(builder, 5);
    while (scan.next()) {
        book::CashRow row;
        row.month = monthIn(scan, 0);
        row.balance = amountIn(scan, 1);
        row.inflow = amountIn(scan, 2);
        row.outflow = amountIn(scan, 3);
        row.financing = amountIn(scan, 4);
        row.currency = currencies.of(scan);
        row.row = scan.row();
        builder.cash().push_back(row);
    }
}

void loadTargets(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Targets, "kpi, month, value, \"group\"");
    while (scan.next()) {
        book::TargetRow row;
        row.kpi = builder.text(scan.text(0));
        row.month = monthIn(scan, 1);
        row.value = scan.real(2);
        row.group = builder.text(scan.text(3));
        row.row = scan.row();
        builder.targets().push_back(row);
    }
}

void loadRates(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::FxRates, "month, currency, rate");
    CurrencyCache currencies;
    while (scan.next()) {
        const auto currency = currencies.find(scan.text(1));
        const double rate = scan.real(2);
        if (!currency || !(rate > 0 && rate <= largestRate))
            scan.damaged("an exchange rate");
        builder.setRate(*currency, monthIn(scan, 0), std::llround(rate * static_cast<double>(base::pico)));
    }
}

} // namespace

void loadPlanning(Database &database, book::Builder &builder)
{
    loadCash(database, builder);
    loadTargets(database, builder);
    loadRates(database, builder);
}

} // namespace perennial::store
