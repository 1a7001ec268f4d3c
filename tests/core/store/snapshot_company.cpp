// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/snapshot_company.h"

#include "core/kpi/kpi.h"
#include "tests/core/store/fake_source.h"

#include <algorithm>

namespace perennial::test
{

using base::Date;

namespace
{

constexpr int customers = 25;
constexpr int graceDays = 30;
const Date firstDay = *Date::fromYmd(2024, 1, 1);
const Date lastDay = *Date::fromYmd(2024, 12, 31);

std::string amountText(base::Minor amount)
{
    return std::to_string(amount);
}

base::Outcome<store::ImportRecord> take(store::Workspace &workspace,
                                        const std::vector<std::vector<std::pair<std::string, std::string>>> &records,
                                        Date asOf, facts::History history)
{
    FakeSource source(
        facts::Dataset::Subscriptions, static_cast<std::int64_t>(records.size()),
        [&records](facts::Batch &batch, std::int64_t i) {
            addRecord(batch, i + 2, records[static_cast<std::size_t>(i)]);
        },
        7);
    store::ImportHeader header = test::header(facts::Dataset::Subscriptions, "export.csv", asOf.days());
    header.history = history;
    return workspace.append(header, source);
}

} // namespace

Company::Company(unsigned seed)
    : m_random(seed)
{
    for (int month = 1; month <= 12; ++month)
        m_days.push_back(base::Month::fromYm(2024, month)->lastDay());
    const auto upTo = [this](int most) { return std::uniform_int_distribution<int>(0, most)(m_random); };
    for (int customer = 0; customer < customers; ++customer) {
        Date start = firstDay + (upTo(400) - 120);
        for (int n = 0; n < 3 && start <= lastDay; ++n) {
            addSub(customer, start);
            if (m_subs.back().endsOn.isOpenEnd() || upTo(2) == 0)
                break;
            start = m_subs.back().endsOn + upTo(60);
        }
    }
}

void Company::addSub(int customer, Date start)
{
    const auto upTo = [this](int most) { return std::uniform_int_distribution<int>(0, most)(m_random); };
    CompanySub sub;
    sub.id = "sub_" + std::to_string(m_subs.size());
    sub.customer = "cus_" + std::to_string(customer);
    sub.prices.push_back({start, 1000 + 100 * upTo(9), "Basic"});
    Date from = start;
    for (int change = upTo(3); change > 0; --change) {
        from = from + (1 + upTo(100));
        sub.prices.push_back({from, 1000 + 100 * upTo(20), upTo(1) ? "Pro" : "Basic"});
    }
    if (upTo(2) == 0) {
        sub.cancelsOn = start + (1 + upTo(250));
        sub.endsOn = sub.cancelsOn + upTo(30);
        sub.reason = upTo(1) ? "voluntary" : "involuntary";
        std::erase_if(sub.prices, [&sub](const Price &price) { return price.from >= sub.cancelsOn; });
    }
    if (upTo(2) == 0) {
        const Date since = start + (1 + upTo(200));
        const bool pays = upTo(2) > 0;
        sub.pastDue.push_back({since, pays ? since + (1 + upTo(25)) : Date::openEnd()});
        // who does not pay changes nothing either
        if (!pays) {
            std::erase_if(sub.prices, [since](const Price &price) { return price.from >= since; });
            if (sub.endsOn > since) {
                sub.cancelsOn = sub.endsOn = Date::openEnd();
                sub.reason.clear();
            }
            if (sub.prices.empty())
                sub.pastDue.clear();
        }
    }
    m_subs.push_back(std::move(sub));
}

Company::Record Company::stateOn(const CompanySub &sub, Date day) const
{
    Price price = sub.prices.front();
    for (const Price &later : sub.prices) {
        if (later.from <= day)
            price = later;
    }
    Record record = {{"subscription_id", sub.id},
                     {"customer_id", sub.customer},
                     {"plan", price.plan},
                     {"starts_on", sub.prices.front().from.toIso()},
                     {"amount", amountText(price.amount)},
                     {"currency", "EUR"},
                     {"interval", "month"},
                     {"quantity", "1"}};
    std::string status = "active";
    for (const PastDue &late : sub.pastDue) {
        if (late.since <= day && day < late.paidOn && day < sub.endsOn) {
            status = "past_due";
            record.emplace_back("past_due_since", late.since.toIso());
        }
    }
    if (sub.cancelsOn <= day) {
        record.emplace_back("cancel_requested_on", sub.cancelsOn.toIso());
        record.emplace_back("ends_on", sub.endsOn.toIso());
        record.emplace_back("end_reason", sub.reason);
        status = sub.endsOn <= day ? "canceled" : status;
    }
    record.emplace_back("status", status);
    return record;
}

std::vector<Company::Record> Company::history(const CompanySub &sub) const
{
    std::vector<Record> terms;
    for (std::size_t i = 0; i < sub.prices.size() && sub.prices[i].from <= lastDay; ++i) {
        const bool last = i + 1 == sub.prices.size() || sub.prices[i + 1].from > lastDay;
        Record record = stateOn(sub, lastDay);
        std::erase_if(record, [last](const auto &field) {
            return field.first == "starts_on" || field.first == "amount" || field.first == "plan" ||
                   (!last && field.first != "subscription_id" && field.first != "customer_id" &&
                    field.first != "currency" && field.first != "interval" && field.first != "quantity");
        });
        record.emplace_back("starts_on", sub.prices[i].from.toIso());
        record.emplace_back("amount", amountText(sub.prices[i].amount));
        record.emplace_back("plan", sub.prices[i].plan);
        if (!last)
            record.emplace_back("ends_on", sub.prices[i + 1].from.toIso());
        terms.push_back(std::move(record));
    }
    return terms;
}

base::Outcome<store::ImportRecord> Company::importFull(store::Workspace &workspace) const
{
    std::vector<Record> records;
    for (const CompanySub &sub : m_subs) {
        for (Record &term : history(sub))
            records.push_back(std::move(term));
    }
    return take(workspace, records, lastDay, facts::History::Full);
}

base::Outcome<store::ImportRecord> Company::importSnapshot(store::Workspace &workspace, Date day, std::size_t part,
                                                           std::size_t parts) const
{
    std::vector<Record> records;
    for (std::size_t i = 0; i < m_subs.size(); ++i) {
        if (m_subs[i].prices.front().from <= day && i % parts == part)
            records.push_back(stateOn(m_subs[i], day));
    }
    return take(workspace, records, day, facts::History::Snapshot);
}

base::Minor Company::mrrOn(Date day) const
{
    base::Minor sum = 0;
    for (const CompanySub &sub : m_subs) {
        const bool lost = std::any_of(sub.pastDue.begin(), sub.pastDue.end(), [day](const PastDue &late) {
            return late.paidOn.isOpenEnd() && late.since + graceDays <= day;
        });
        if (sub.prices.front().from > day || sub.endsOn <= day || lost)
            continue;
        base::Minor amount = 0;
        for (const Price &price : sub.prices)
            amount = price.from <= day ? price.amount : amount;
        sum += amount;
    }
    return sum;
}

std::vector<base::Minor> mrrOn(store::Workspace &workspace, const std::vector<Date> &days)
{
    const auto book = workspace.loadBook();
    std::vector<base::Minor> values;
    for (const Date day : days) {
        kpi::Request request;
        request.only = {"mrr"};
        request.periods = {base::periodOf(day, base::Every::Month)};
        const auto report = book.ok() ? kpi::compute(*book, request) : base::Outcome<kpi::Report>(book.problem());
        const bool answered = report.ok() && report->figures[0].series[0].points[0].value.hasAnswer();
        values.push_back(answered ? report->figures[0].series[0].points[0].value.integer() : -1);
    }
    return values;
}

} // namespace perennial::test
