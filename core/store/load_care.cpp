// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/load_parts.h"

namespace perennial::store
{

namespace
{

using book::TicketStatus;

constexpr std::array<std::pair<std::string_view, TicketStatus>, 4> statuses = {{{"open", TicketStatus::Open},
                                                                                {"pending", TicketStatus::Pending},
                                                                                {"solved", TicketStatus::Solved},
                                                                                {"closed", TicketStatus::Closed}}};
constexpr std::int64_t highestScore = 10;

void loadSurveys(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Surveys, "date, score, kind, customer_id, customer_name, customer_email");
    while (scan.next()) {
        const std::int64_t score = scan.integer(1);
        if (score < 0 || score > highestScore)
            scan.damaged("a score");
        book::SurveyRow row;
        row.date = scan.date(0);
        row.score = static_cast<std::int8_t>(score);
        row.kind = scan.text(2) == "enps" ? book::SurveyKind::Enps : book::SurveyKind::Nps;
        row.customer = customerOf(builder, scan.text(3), scan.text(4), scan.text(5));
        row.row = scan.row();
        builder.surveys().push_back(row);
    }
}

void loadTickets(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Tickets,
                  "created_at, first_response_at, resolved_at, status, priority, channel, customer_id, customer_name, "
                  "customer_email");
    while (scan.next()) {
        book::TicketRow row;
        row.createdAt = scan.integer(0);
        row.firstResponseAt = integerIn(scan, 1);
        row.resolvedAt = integerIn(scan, 2);
        row.status = oneOf(statuses, scan.text(3), TicketStatus::None);
        row.priority = builder.text(scan.text(4));
        row.channel = builder.text(scan.text(5));
        row.customer = customerOf(builder, scan.text(6), scan.text(7), scan.text(8));
        row.row = scan.row();
        builder.tickets().push_back(row);
    }
}

void loadUsage(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Usage, "date, customer_id, customer_email, user_id, events");
    while (scan.next()) {
        book::UsageRow row;
        row.date = scan.date(0);
        row.customer = customerOf(builder, scan.text(1), {}, scan.text(2));
        row.user = builder.text(scan.text(3));
        row.events = integerIn(scan, 4);
        row.row = scan.row();
        builder.usage().push_back(row);
    }
}

void loadReferrals(Database &database, book::Builder &builder)
{
    FactScan scan(database, facts::Dataset::Referrals, "invited_on, converted_on, referrer_customer_id, customer_id");
    while (scan.next()) {
        book::ReferralRow row;
        row.invitedOn = scan.date(0);
        row.convertedOn = scan.date(1);
        row.referrer = customerOf(builder, scan.text(2));
        row.customer = customerOf(builder, scan.text(3));
        row.row = scan.row();
        builder.referrals().push_back(row);
    }
}

} // namespace

void loadCare(Database &database, book::Builder &builder)
{
    loadSurveys(database, builder);
    loadTickets(database, builder);
    loadUsage(database, builder);
    loadReferrals(database, builder);
}

} // namespace perennial::store
