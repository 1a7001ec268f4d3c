// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/random_care.h"

#include <random>
#include <string>

namespace perennial::test
{

namespace
{

constexpr int secondsOfDay = 86400;
constexpr int surveys = 60;
constexpr int tickets = 80;
constexpr int usage = 400;

} // namespace

void addCareRecords(std::uint64_t seed, base::Date first, int days, int customers, book::Builder &builder)
{
    std::mt19937_64 engine(seed ^ 0xca4eU);
    const auto upTo = [&engine](int last) { return std::uniform_int_distribution<int>(0, last)(engine); };
    const auto someCustomer = [&] {
        const int customer = upTo(customers);
        return customer == customers ? book::noCustomer : builder.customer(std::string("c") + std::to_string(customer));
    };
    book::RowId row = 0;
    for (int i = 0; i < surveys; ++i)
        builder.surveys().push_back({first + upTo(days), static_cast<std::int8_t>(upTo(10)),
                                     upTo(2) == 0 ? book::SurveyKind::Enps : book::SurveyKind::Nps, someCustomer(),
                                     ++row});
    for (int i = 0; i < tickets; ++i) {
        book::TicketRow &ticket = builder.tickets().emplace_back();
        ticket.createdAt = std::int64_t((first + upTo(days)).days()) * secondsOfDay + upTo(secondsOfDay - 1);
        if (upTo(3) != 0)
            ticket.firstResponseAt = ticket.createdAt + upTo(3 * secondsOfDay) - (upTo(9) == 0 ? secondsOfDay : 0);
        if (upTo(2) != 0)
            ticket.resolvedAt = ticket.createdAt + upTo(20 * secondsOfDay) - (upTo(9) == 0 ? secondsOfDay : 0);
        ticket.status = static_cast<book::TicketStatus>(upTo(4));
        ticket.customer = someCustomer();
        ticket.row = ++row;
    }
    for (int i = 0; i < usage; ++i) {
        book::UsageRow &use = builder.usage().emplace_back();
        use.date = first + upTo(days);
        use.customer = someCustomer();
        if (upTo(3) != 0)
            use.user = builder.text("u" + std::to_string(upTo(12)));
        if (upTo(1) == 0)
            use.events = upTo(40);
        use.row = ++row;
    }
}

} // namespace perennial::test
