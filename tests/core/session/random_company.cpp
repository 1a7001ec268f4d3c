// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/random_company.h"

#include <iterator>

namespace perennial::test
{

namespace
{

template<class List>
auto at(const List &list, int place)
{
    return list[static_cast<std::size_t>(place)];
}

template<class List>
int lastOf(const List &list)
{
    return static_cast<int>(std::size(list)) - 1;
}

} // namespace

base::Outcome<bool> OneBatch::next(facts::Batch &out)
{
    if (m_given)
        return false;
    out = m_batch;
    m_given = true;
    return true;
}

void OneBatch::addRow()
{
    m_batch.addRow(static_cast<int>(m_batch.size()) + 2);
}

RandomCompany::RandomCompany(unsigned seed)
    : m_random(seed)
    , m_cutOff(firstDay() + between(200, 480))
{
}

int RandomCompany::between(int low, int high)
{
    return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
}

base::Result RandomCompany::writeInto(store::Workspace &workspace)
{
    for (OneBatch source : {rates(), subscriptions(), spend()}) {
        const store::ImportHeader header{"random.csv",          "0", source.spec().id, "template", m_cutOff,
                                         "2026-01-01T00:00:00", {}};
        if (const auto appended = workspace.append(header, source); !appended.ok())
            return appended.problem();
    }
    return base::Done();
}

OneBatch RandomCompany::subscriptions()
{
    OneBatch source(facts::Dataset::Subscriptions);
    const int customers = between(1, 6);
    for (int customer = 0; customer < customers; ++customer) {
        int day = between(0, 300);
        const int terms = between(1, 4);
        for (int term = 0; term < terms; ++term)
            day = addTerm(source, customer, day);
    }
    return source;
}

OneBatch RandomCompany::rates()
{
    OneBatch source(facts::Dataset::FxRates);
    for (const std::string_view currency : {std::string_view("USD"), std::string_view("GBP")}) {
        for (int month = -1; month < 18; month += between(1, 3)) {
            source.addRow();
            source.set("month", firstDay().monthOf().index() + month);
            source.set("currency", currency);
            source.setReal("rate", between(5000, 15000) / 10000.0);
        }
    }
    return source;
}

OneBatch RandomCompany::spend()
{
    static constexpr std::string_view currencies[] = {"EUR", "EUR", "USD", "SEK"};
    static constexpr std::string_view channels[] = {"ads", "events", "partners"};
    OneBatch source(facts::Dataset::Spend);
    const int rows = between(0, 8);
    for (int row = 0; row < rows; ++row) {
        const base::Date day = firstDay() + between(0, 500);
        const bool wholeMonth = chance(50);
        source.addRow();
        source.set("date", (wholeMonth ? day.monthOf().firstDay() : day).days());
        source.set("date_unit", wholeMonth ? std::string_view("month") : std::string_view("day"));
        source.set("channel", at(channels, between(0, lastOf(channels))));
        source.set("campaign", std::string_view(std::to_string(row)));
        source.set("amount", between(1, 900000));
        source.set("currency", at(currencies, between(0, lastOf(currencies))));
        source.set("purpose", chance(75) ? std::string_view("acquisition") : std::string_view("retention"));
    }
    return source;
}

/// Where the next term of the customer starts: often on the day this one ends, sometimes before, sometimes later.
int RandomCompany::addTerm(OneBatch &source, int customer, int day)
{
    static constexpr std::string_view intervals[] = {"month", "month", "quarter", "year", "week", "day", "5 months"};
    static constexpr std::string_view currencies[] = {"EUR", "EUR", "EUR", "USD", "GBP", "SEK"};
    source.addRow();
    source.set("subscription_id", std::string_view("sub_" + std::to_string(source.size())));
    source.set("customer_id", std::string_view("cus_" + std::to_string(customer)));
    source.set("starts_on", (firstDay() + day).days());
    source.set("amount", between(0, 20) == 0 ? 0 : between(100, 60000));
    source.set("currency", at(currencies, between(0, lastOf(currencies))));
    source.set("interval", at(intervals, between(0, lastOf(intervals))));
    source.setReal("quantity", between(1, 4));
    const int length = chance(20) ? between(1, 14) : between(10, 250);
    if (chance(70))
        source.set("ends_on", (firstDay() + day + length).days());
    addOddities(source, day, length);
    return chance(50) ? day + length : day + between(0, length + 60);
}

void RandomCompany::addOddities(OneBatch &source, int day, int length)
{
    static constexpr std::string_view reasons[] = {"voluntary", "involuntary", "unknown"};
    if (chance(20)) {
        source.set("discount", between(1, 3000));
        source.set("discount_kind", chance(70) ? std::string_view("recurring") : std::string_view("once"));
    }
    if (chance(15)) {
        if (chance(80))
            source.set("trial_ends_on", (firstDay() + day + between(0, 30)).days());
        source.set("status", std::string_view("trialing"));
    }
    if (chance(70))
        source.set("end_reason", at(reasons, between(0, lastOf(reasons))));
    if (chance(20))
        source.set("past_due_since", (firstDay() + day + between(0, length)).days());
}

} // namespace perennial::test
