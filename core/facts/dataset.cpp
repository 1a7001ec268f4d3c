// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/dataset.h"

#include <array>

namespace perennial::facts
{

namespace
{

using enum FieldType;
using Choices = std::span<const std::string_view>;

constexpr std::string_view discountKinds[] = {"recurring", "once"};
constexpr std::string_view subscriptionStatuses[] = {"active",   "trialing", "past_due", "paused",
                                                     "canceled", "ended",    "future",   "incomplete"};
constexpr std::string_view endReasons[] = {"voluntary", "involuntary", "unknown"};
constexpr std::string_view dealStatuses[] = {"open", "won", "lost"};
constexpr std::string_view dealKinds[] = {"new", "expansion", "renewal"};
constexpr std::string_view leadStages[] = {"lead", "mql", "sql", "pql"};
constexpr std::string_view purposes[] = {"acquisition", "retention"};
constexpr std::string_view categories[] = {"ads", "salaries", "tools", "other"};
constexpr std::string_view dateUnits[] = {"day", "month"};
constexpr std::string_view lineKinds[] = {"subscription", "one_time"};
constexpr std::string_view chargeKinds[] = {"setup", "consulting", "integration", "other"};
constexpr std::string_view touchKinds[] = {"first_touch", "lead_creation", "deal_creation", "other"};
constexpr std::string_view surveyKinds[] = {"nps", "enps"};
constexpr std::string_view ticketStatuses[] = {"open", "pending", "solved", "closed"};
constexpr std::string_view yesNo[] = {"yes", "no"};

constexpr FieldSpec text(std::string_view name)
{
    return {name, Text, false, false, {}, true, false};
}
constexpr FieldSpec required(FieldSpec field)
{
    field.required = true;
    return field;
}
constexpr FieldSpec key(FieldSpec field)
{
    field.key = true;
    return field;
}
constexpr FieldSpec dating(FieldSpec field)
{
    field.dates = true;
    return field;
}
constexpr FieldSpec of(std::string_view name, FieldType type)
{
    return {name, type, false, false, {}, true, false};
}
constexpr FieldSpec happened(std::string_view name)
{
    return {name, Date, false, false, {}, true, true};
}
constexpr FieldSpec planned(std::string_view name)
{
    return of(name, Date);
}
constexpr FieldSpec choice(std::string_view name, Choices choices)
{
    return {name, Choice, false, false, choices, true, false};
}
constexpr FieldSpec dayOrMonth(std::string_view name)
{
    return {name, DayOrMonth, true, true, {}, true, true};
}
constexpr FieldSpec dateUnit()
{
    return {"date_unit", Choice, true, false, dateUnits, false, false};
}
constexpr FieldSpec rowKey()
{
    return {"row_key", RowKey, true, true, {}, false, false};
}
constexpr FieldSpec moment(std::string_view name)
{
    return {name, DateTime, false, false, {}, true, true};
}

constexpr FieldSpec customers[] = {key(required(text("customer_id"))),
                                   text("name"),
                                   text("email"),
                                   text("segment"),
                                   text("country"),
                                   text("channel"),
                                   text("owner"),
                                   happened("signed_up_on")};

constexpr FieldSpec subscriptions[] = {key(required(text("subscription_id"))),
                                       required(text("customer_id")),
                                       text("customer_name"),
                                       text("customer_email"),
                                       text("plan"),
                                       key(required(happened("starts_on"))),
                                       planned("ends_on"),
                                       required(of("amount", Money)),
                                       required(of("currency", Currency)),
                                       required(of("interval", Interval)),
                                       required(of("quantity", Quantity)),
                                       of("discount", Money),
                                       choice("discount_kind", discountKinds),
                                       choice("status", subscriptionStatuses),
                                       happened("signed_on"),
                                       happened("cancel_requested_on"),
                                       choice("end_reason", endReasons),
                                       planned("trial_ends_on"),
                                       happened("past_due_since")};

constexpr FieldSpec mrrLevels[] = {key(required(text("customer_id"))),
                                   text("customer_name"),
                                   text("customer_email"),
                                   key(required(happened("date"))),
                                   of("mrr", Money),
                                   of("mrr_delta", Money),
                                   required(of("currency", Currency)),
                                   text("plan"),
                                   choice("reason", endReasons),
                                   rowKey()};

constexpr FieldSpec invoiceLines[] = {key(text("line_id")),
                                      text("invoice_id"),
                                      required(text("customer_id")),
                                      text("customer_name"),
                                      text("customer_email"),
                                      required(happened("period_start")),
                                      required(planned("period_end")),
                                      required(of("amount", Money)),
                                      required(of("currency", Currency)),
                                      of("tax", Money),
                                      text("plan"),
                                      choice("kind", lineKinds),
                                      rowKey()};

constexpr FieldSpec charges[] = {key(text("charge_id")),
                                 text("customer_id"),
                                 text("customer_name"),
                                 text("customer_email"),
                                 required(happened("date")),
                                 required(of("amount", Money)),
                                 required(of("currency", Currency)),
                                 choice("kind", chargeKinds),
                                 rowKey()};

constexpr FieldSpec deals[] = {key(required(text("deal_id"))),
                               text("name"),
                               text("customer"),
                               of("amount", Money),
                               of("currency", Currency),
                               required(text("stage")),
                               choice("status", dealStatuses),
                               text("pipeline"),
                               happened("created_on"),
                               planned("closed_on"),
                               text("owner"),
                               text("source"),
                               text("lost_reason"),
                               choice("kind", dealKinds),
                               text("customer_id"),
                               text("customer_email")};

constexpr FieldSpec dealStages[] = {key(required(text("deal_id"))), key(required(text("stage"))),
                                    key(required(happened("entered_on")))};

constexpr FieldSpec leads[] = {key(required(text("lead_id"))),
                               required(happened("created_on")),
                               text("channel"),
                               choice("stage", leadStages),
                               happened("qualified_on"),
                               happened("pql_on"),
                               happened("demo_on"),
                               happened("converted_on"),
                               text("customer_id"),
                               text("customer_name"),
                               text("customer_email")};

constexpr FieldSpec touchpoints[] = {text("customer_id"),
                                     text("customer_email"),
                                     text("lead_id"),
                                     required(happened("date")),
                                     required(text("channel")),
                                     text("campaign"),
                                     choice("kind", touchKinds),
                                     rowKey()};

constexpr FieldSpec traffic[] = {dayOrMonth("date"),
                                 dateUnit(),
                                 key(text("channel")),
                                 of("visitors", Count),
                                 of("sessions", Count),
                                 of("signups", Count),
                                 choice("visitors_additive", yesNo)};

constexpr FieldSpec spend[] = {dayOrMonth("date"),
                               dateUnit(),
                               key(text("channel")),
                               key(text("campaign")),
                               required(of("amount", Money)),
                               required(of("currency", Currency)),
                               key(required(choice("purpose", purposes))),
                               key(choice("category", categories))};

constexpr FieldSpec fxRates[] = {key(required(dating(of("month", FieldType::Month)))),
                                 key(required(of("currency", Currency))), required(of("rate", Rate))};

constexpr FieldSpec surveys[] = {key(text("response_id")),     required(happened("date")),
                                 required(of("score", Score)), required(choice("kind", surveyKinds)),
                                 text("customer_id"),          text("customer_name"),
                                 text("customer_email"),       rowKey()};

constexpr FieldSpec tickets[] = {key(required(text("ticket_id"))),
                                 text("customer_id"),
                                 text("customer_name"),
                                 text("customer_email"),
                                 required(moment("created_at")),
                                 moment("first_response_at"),
                                 moment("resolved_at"),
                                 choice("status", ticketStatuses),
                                 text("priority"),
                                 text("channel")};

constexpr FieldSpec usage[] = {required(happened("date")), text("customer_id"),
                               text("customer_email"),     text("user_id"),
                               of("events", Count),        rowKey()};

constexpr FieldSpec referrals[] = {key(text("referral_id")),
                                   required(text("referrer_customer_id")),
                                   required(happened("invited_on")),
                                   happened("converted_on"),
                                   text("customer_id"),
                                   rowKey()};

constexpr FieldSpec cash[] = {key(required(dating(of("month", FieldType::Month)))),
                              of("balance", Money),
                              of("inflow", Money),
                              of("outflow", Money),
                              of("financing", Money),
                              required(of("currency", Currency))};

constexpr FieldSpec targets[] = {key(required(text("kpi"))), key(required(of("month", FieldType::Month))),
                                 required(of("value", Number)), key(text("group"))};

constexpr std::array<DatasetSpec, datasetCount> datasets = {
    {{Dataset::Customers, "customers", customers, true},
     {Dataset::Subscriptions, "subscriptions", subscriptions, false},
     {Dataset::MrrLevels, "mrr_levels", mrrLevels, false},
     {Dataset::InvoiceLines, "invoice_lines", invoiceLines, false},
     {Dataset::Charges, "charges", charges, false},
     {Dataset::Deals, "deals", deals, true},
     {Dataset::DealStages, "deal_stages", dealStages, false},
     {Dataset::Leads, "leads", leads, false},
     {Dataset::Touchpoints, "touchpoints", touchpoints, false},
     {Dataset::Traffic, "traffic", traffic, false},
     {Dataset::Spend, "spend", spend, false},
     {Dataset::Surveys, "surveys", surveys, false},
     {Dataset::Tickets, "tickets", tickets, false},
     {Dataset::Usage, "usage", usage, false},
     {Dataset::Referrals, "referrals", referrals, false},
     {Dataset::Cash, "cash", cash, false},
     {Dataset::FxRates, "fx_rates", fxRates, false},
     {Dataset::Targets, "targets", targets, false}}};

} // namespace

std::optional<std::size_t> DatasetSpec::indexOf(std::string_view field) const
{
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].name == field)
            return i;
    }
    return std::nullopt;
}

std::span<const DatasetSpec> allDatasets()
{
    return datasets;
}

const DatasetSpec &specOf(Dataset dataset)
{
    return datasets[static_cast<std::size_t>(dataset)];
}

const DatasetSpec *findDataset(std::string_view name)
{
    for (const DatasetSpec &spec : datasets) {
        if (spec.name == name)
            return &spec;
    }
    return nullptr;
}

} // namespace perennial::facts
