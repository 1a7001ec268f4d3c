// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/kpi/book_maker.h"

#include <cmath>

namespace perennial::test
{

base::Date day(std::string_view iso)
{
    return base::Date::fromIso(iso).value();
}

base::Currency currencyOf(std::string_view code)
{
    return base::Currency::fromCode(code).value();
}

BookMaker::BookMaker(std::string_view cutOff, std::string_view currency)
    : builder(currencyOf(currency))
    , m_currency(currencyOf(currency))
{
    builder.setCutOff(day(cutOff));
}

book::TermInput BookMaker::term(std::string_view customer, std::string_view starts, std::string_view ends,
                                double amount) const
{
    book::TermInput term;
    term.customerId = customer;
    term.startsOn = day(starts);
    if (!ends.empty())
        term.endsOn = day(ends);
    term.unitAmount = std::llround(amount * static_cast<double>(m_currency.minorPerMajor()));
    term.currency = m_currency;
    return term;
}

BookMaker &BookMaker::add(const book::TermInput &term)
{
    book::TermInput numbered = term;
    numbered.row = ++m_row;
    builder.addTerm(numbered);
    return *this;
}

BookMaker &BookMaker::monthly(std::string_view customer, std::string_view starts, std::string_view ends, double amount)
{
    return add(term(customer, starts, ends, amount));
}

BookMaker &BookMaker::customers(int count, std::string_view prefix, std::string_view starts, std::string_view ends,
                                double amount, book::EndReason reason)
{
    for (int i = 0; i < count; ++i) {
        const std::string id = std::string(prefix) + std::to_string(i);
        book::TermInput input = term(id, starts, ends, amount);
        input.reason = reason;
        add(input);
    }
    return *this;
}

BookMaker &BookMaker::spend(std::string_view date, double amount, std::string_view channel, bool wholeMonth,
                            book::Purpose purpose)
{
    book::SpendRow row;
    row.date = day(date);
    row.wholeMonth = wholeMonth;
    row.channel = builder.text(channel);
    row.amount = std::llround(amount * static_cast<double>(m_currency.minorPerMajor()));
    row.purpose = purpose;
    builder.spend().push_back(row);
    return *this;
}

BookMaker &BookMaker::visits(std::string_view month, std::int64_t visitors, std::string_view channel)
{
    book::TrafficRow row;
    row.date = day(month);
    row.wholeMonth = true;
    row.channel = builder.text(channel);
    row.visitors = visitors;
    builder.traffic().push_back(row);
    return *this;
}

book::LeadRow &BookMaker::lead(std::string_view created)
{
    builder.leads().push_back({});
    builder.leads().back().createdOn = day(created);
    return builder.leads().back();
}

book::DealRow &BookMaker::deal(std::string_view created, std::string_view closed, book::DealStatus status,
                               double amount)
{
    builder.deals().push_back({});
    book::DealRow &deal = builder.deals().back();
    deal.createdOn = day(created);
    deal.closedOn = day(closed);
    deal.status = status;
    deal.amount = std::llround(amount * static_cast<double>(m_currency.minorPerMajor()));
    return deal;
}

kpi::Point pointOf(const book::Book &book, std::string_view id, base::Date in, const kpi::Conventions &conventions,
                   base::Every every)
{
    kpi::Request request;
    request.only = {std::string(id)};
    request.periods = {base::periodOf(in, every, conventions.fiscalYearStartMonth)};
    request.conventions = conventions;
    const auto report = kpi::compute(book, request);
    if (!report.ok() || report->figures.at(0).series.at(0).points.empty())
        return {};
    return report->figures[0].series[0].points[0];
}

kpi::Value valueOf(const book::Book &book, std::string_view id, std::string_view label,
                   const kpi::Conventions &conventions, base::Every every)
{
    const std::string first = std::string(label) + (label.size() == 7 ? "-01" : label.size() == 4 ? "-01-01" : "");
    return pointOf(book, id, day(first), conventions, every).value;
}

kpi::Value groupValue(const book::Book &book, std::string_view id, std::string_view month, std::string_view by,
                      std::string_view group)
{
    kpi::Request request;
    request.only = {std::string(id)};
    request.periods = {base::periodOf(day(std::string(month) + "-01"), base::Every::Month)};
    request.by = std::string(by);
    const auto report = kpi::compute(book, request);
    if (!report.ok())
        return kpi::Value::none(kpi::NoAnswer::NoRate);
    for (const kpi::Series &series : report->figures.at(0).series) {
        if (series.group == group)
            return series.points.at(0).value;
    }
    return kpi::Value::none(kpi::NoAnswer::NoRate);
}

} // namespace perennial::test
