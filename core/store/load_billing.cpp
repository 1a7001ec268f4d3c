// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/invoice_terms.h"
#include "core/book/level_terms.h"
#include "core/store/load_parts.h"

namespace perennial::store
{

namespace
{

using book::ChargeKind;
using book::EndReason;

constexpr std::array<std::pair<std::string_view, ChargeKind>, 3> chargeKinds = {
    {{"setup", ChargeKind::Setup}, {"consulting", ChargeKind::Consulting}, {"integration", ChargeKind::Integration}}};
constexpr std::array<std::pair<std::string_view, EndReason>, 2> reasons = {
    {{"voluntary", EndReason::Voluntary}, {"involuntary", EndReason::Involuntary}}};

void loadLevels(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::MrrLevels,
                  "customer_id, customer_name, customer_email, date, mrr, mrr_delta, currency, plan, reason");
    CurrencyColumn currencies(builder, 6);
    std::vector<book::LevelRow> rows;
    while (scan.next()) {
        book::LevelRow row;
        row.customer = customerOf(builder, scan.text(0), scan.text(1), scan.text(2));
        row.date = scan.date(3);
        row.level = amountIn(scan, 4);
        row.delta = amountIn(scan, 5);
        row.currency = currencies.of(scan);
        row.plan = builder.text(scan.text(7));
        row.reason = oneOf(reasons, scan.text(8), EndReason::Unknown);
        row.row = scan.row();
        if (row.customer != book::noCustomer && (row.level || row.delta))
            rows.push_back(row);
    }
    book::addLevelTerms(std::move(rows), builder);
}

void loadInvoiceLines(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::InvoiceLines,
                  "customer_id, customer_name, customer_email, period_start, period_end, amount, currency, tax, plan, "
                  "kind");
    CurrencyColumn currencies(builder, 6);
    std::vector<book::InvoiceRow> rows;
    std::int64_t withoutPeriod = 0;
    while (scan.next()) {
        const book::CustomerIndex customer = customerOf(builder, scan.text(0), scan.text(1), scan.text(2));
        const base::Minor amount = scan.amount(5) - scan.amount(7);
        const book::CurrencyIndex currency = currencies.of(scan);
        if (scan.text(9) == "one_time") {
            builder.charges().push_back({scan.date(3), amount, currency, ChargeKind::Other,
                                         book::ChargeSource::InvoiceLines, customer, scan.row()});
            continue;
        }
        const book::InvoiceRow row{
            customer, scan.date(3), scan.date(4) + 1, amount, currency, builder.text(scan.text(8)), scan.row()};
        if (row.first < row.end && customer != book::noCustomer)
            rows.push_back(row);
        else
            ++withoutPeriod;
    }
    book::addInvoiceTerms(std::move(rows), builder);
    builder.warn(base::ProblemCode::PeriodsLeftOut, withoutPeriod);
}

void loadCharges(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Charges,
                  "date, amount, currency, kind, customer_id, customer_name, customer_email");
    CurrencyColumn currencies(builder, 2);
    while (scan.next()) {
        book::ChargeRow row;
        row.date = scan.date(0);
        row.amount = scan.amount(1);
        row.currency = currencies.of(scan);
        row.kind = oneOf(chargeKinds, scan.text(3), ChargeKind::Other);
        row.customer = customerOf(builder, scan.text(4), scan.text(5), scan.text(6));
        row.row = scan.row();
        builder.charges().push_back(row);
    }
}

} // namespace

void loadBilling(Database &database, book::Builder &builder)
{
    loadLevels(database, builder);
    loadInvoiceLines(database, builder);
    loadCharges(database, builder);
}

} // namespace perennial::store
