// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/contract_terms.h"
#include "core/store/load_parts.h"

namespace perennial::store
{

namespace
{

using book::DealKind;
using book::DealStatus;

constexpr std::array<std::pair<std::string_view, DealStatus>, 2> statuses = {
    {{"won", DealStatus::Won}, {"lost", DealStatus::Lost}}};
constexpr std::array<std::pair<std::string_view, DealKind>, 3> kinds = {
    {{"new", DealKind::New}, {"expansion", DealKind::Expansion}, {"renewal", DealKind::Renewal}}};

void loadDeals(Database &database, book::Builder &builder, base::Currency reportingCurrency)
{
    FactScan scan(database, facts::Dataset::Deals,
                  "deal_id, amount, currency, status, stage, owner, source, created_on, closed_on, name, pipeline, "
                  "lost_reason, kind, customer_id, customer, customer_email, attributes");
    CurrencyColumn currencies(builder, 2);
    FurtherColumns further;
    while (scan.next()) {
        book::DealRow row;
        row.id = builder.text(scan.text(0));
        row.amount = amountIn(scan, 1);
        row.currency = currencies.of(scan, reportingCurrency);
        row.status = oneOf(statuses, scan.text(3), DealStatus::Open);
        row.stage = builder.text(scan.text(4));
        row.owner = builder.text(scan.text(5));
        row.source = builder.text(scan.text(6));
        row.createdOn = scan.date(7);
        row.closedOn = scan.date(8);
        row.name = builder.text(scan.text(9));
        row.pipeline = builder.text(scan.text(10));
        row.lostReason = builder.text(scan.text(11));
        row.kind = oneOf(kinds, scan.text(12), DealKind::None);
        row.customer = customerOf(builder, scan.text(13), scan.text(14), scan.text(15));
        row.row = scan.row();
        builder.deals().push_back(row);
        further.forEach(scan.text(16), [&builder](const std::string &name, const std::string &value) {
            builder.setDealAttribute(name, value);
        });
    }
}

void loadDealStages(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::DealStages, "deal_id, stage, entered_on");
    while (scan.next()) {
        const book::DealStageRow row{builder.text(scan.text(0)), builder.text(scan.text(1)), scan.date(2), scan.row()};
        builder.dealStages().push_back(row);
    }
}

int monthsOfContracts(Database &database)
{
    Statement setting(database, "SELECT value FROM settings WHERE key = ?");
    setting.bindAll(book::dealsAsContracts);
    return setting.step() ? book::contractMonths(setting.text(0)).value_or(0) : 0;
}

} // namespace

void loadSales(Database &database, book::Builder &builder, base::Currency reportingCurrency)
{
    loadDeals(database, builder, reportingCurrency);
    loadDealStages(database, builder);
    if (const int months = monthsOfContracts(database); months > 0)
        book::addContractTerms(months, builder);
}

} // namespace perennial::store
