// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/output.h"
#include "tests/sample/prospects.h"
#include "tests/sample/writers.h"

#include <algorithm>

namespace perennial::sample
{

namespace
{

/// From the founding (0) to the cut-off (1000).
std::int64_t age(const Company &company, Month month)
{
    return std::int64_t{month - company.scale().foundingMonth()} * 1000 / company.scale().allMonths();
}

/// Whole thousands of customers make a larger company in everything.
std::int64_t scaled(const Company &company, std::int64_t amount)
{
    return std::max<std::int64_t>(1, amount * company.scale().customers / 400);
}

struct Campaign {
    std::string_view name;
    std::int64_t dailyMinor;
    std::int64_t clickMinor;
};
constexpr std::array<Campaign, 2> campaigns = {{{"Brand", 900, 95}, {"Planning software, generic", 5400, 310}}};

struct AdDay {
    std::int64_t cost = 0;
    std::int64_t clicks = 0;
};

AdDay adDay(Random &random, const Company &company, const Campaign &campaign, Date day)
{
    const std::int64_t level = 280 + age(company, day.monthOf()) * 1250 / 1000;
    const std::int64_t weekend = day.weekday() >= 6 ? 55 : 100;
    AdDay result;
    result.cost = scaled(company, campaign.dailyMinor * level / 1000) * weekend / 100 * random.between(80, 120) / 100;
    result.clicks = result.cost / campaign.clickMinor;
    return result;
}

/// June 1, 2025
std::string spelled(Date date)
{
    constexpr std::array<std::string_view, 12> names = {"January",   "February", "March",    "April",
                                                        "May",       "June",     "July",     "August",
                                                        "September", "October",  "November", "December"};
    const std::string name(names[static_cast<std::size_t>(date.month() - 1)]);
    return name + " " + std::to_string(date.day()) + ", " + std::to_string(date.year());
}

/// A campaign report with the Day segment, as the tool writes it: title, span, header, rows, totals.
void writeAdReport(const Company &company, const std::filesystem::path &file, Form form, Month from, Month to)
{
    const std::string span = spelled(from.firstDay()) + " - " + spelled(to.lastDay());
    Output out(file, form);
    out.line("Campaign report");
    if (form == Form::Utf16Tab)
        out.line(span);
    else
        out.quoted(span).endRow();
    for (const std::string_view header : {"Day", "Campaign", "Currency code", "Cost", "Clicks"})
        out.cell(header);
    out.endRow();
    std::int64_t cost = 0;
    std::int64_t clicks = 0;
    for (Date day = from.firstDay(); day <= to.lastDay(); day = day + 1) {
        for (std::size_t i = 0; i < campaigns.size(); ++i) {
            Random random(company.scale().seed + 11 + i, static_cast<std::uint64_t>(day.days()));
            const AdDay row = adDay(random, company, campaigns[i], day);
            out.cell(day).cell(campaigns[i].name).cell("EUR").money(row.cost, true).cell(row.clicks).endRow();
            cost += row.cost;
            clicks += row.clicks;
        }
    }
    for (const std::string_view total : {"Total: Account", "Total: Campaigns"})
        out.cell(total).empty().cell("EUR").money(cost, true).cell(clicks).endRow();
}

struct Budget {
    std::string_view channel;
    std::string_view campaign;
    std::string_view purpose;
    std::string_view category;
    std::int64_t first; ///< minor units in the founding month
    std::int64_t last;  ///< and at the cut-off
};
constexpr std::array<Budget, 8> budgets = {{{"Paid Social", "LinkedIn", "acquisition", "ads", 40'000, 260'000},
                                            {"Organic Search", "Content", "acquisition", "other", 60'000, 230'000},
                                            {"Email", "Newsletter", "acquisition", "tools", 12'000, 48'000},
                                            {"Referral", "Partner fees", "acquisition", "other", 10'000, 120'000},
                                            {"Events", "Trade fairs", "acquisition", "other", 50'000, 480'000},
                                            {"", "Sales team", "acquisition", "salaries", 260'000, 1'750'000},
                                            {"", "CRM and tools", "acquisition", "tools", 18'000, 62'000},
                                            {"", "Customer success", "retention", "salaries", 110'000, 720'000}}};

constexpr std::array<std::int64_t, 6> visitShare = {330, 240, 190, 90, 110, 40}; ///< by channel, events have none

std::int64_t visitors(const Company &company, Month month, std::size_t channel)
{
    Random random(company.scale().seed + 23 + channel, static_cast<std::uint64_t>(month.index()));
    const std::int64_t all = scaled(company, 1900 + age(company, month) * 5200 / 1000);
    const std::int64_t holiday = month.month() == 8 || month.month() == 12 ? 86 : 100;
    return all * visitShare[channel] / 1000 * holiday / 100 * random.between(92, 108) / 100;
}

using SignupTable = std::vector<std::array<std::int64_t, channels.size()>>;

SignupTable countSignups(const Company &company)
{
    SignupTable table(static_cast<std::size_t>(company.scale().allMonths()));
    const Month first = company.scale().foundingMonth();
    forEachProspect(company, [&](const Prospect &prospect, const Story &) {
        const std::int32_t month = prospect.createdOn.monthOf() - first;
        if (month >= 0)
            ++table[static_cast<std::size_t>(month)][prospect.channel];
    });
    return table;
}

constexpr int analyticsMonths = 3;

struct Quality {
    std::int64_t engagedPermille;
    std::int64_t secondsTenths;
};
constexpr std::array<Quality, 6> qualities = {{{640, 512}, {548, 377}, {601, 455}, {702, 618}, {431, 284}, {667, 540}}};

std::string fraction(std::int64_t part, std::int64_t whole)
{
    const std::int64_t millionths = whole > 0 ? part * 1'000'000 / whole : 0;
    std::string digits = std::to_string(millionths % 1'000'000);
    digits.insert(0, 6 - digits.size(), '0');
    return std::to_string(millionths / 1'000'000) + "." + digits;
}

std::string compact(Date date)
{
    std::string text = date.toIso();
    std::erase(text, '-');
    return text;
}

void writeAnalyticsMonth(const Company &company, const Folder &folder, Month month, int number)
{
    Output out(folder / (std::to_string(number) + "-ga4-traffic-acquisition-" + month.toIso() + ".csv"));
    const std::string rule = "# ----------------------------------------";
    const std::string start = "# Start date: " + compact(month.firstDay());
    const std::string end = "# End date: " + compact(month.lastDay());
    out.line(rule).line("# Traffic acquisition: Session primary channel group (Default Channel Group)");
    out.line("# Account: Nordlicht").line("# Property: nordlicht.example - GA4").line(rule).line("# ");
    out.line("# All Users").line(start).line(end);
    out.line("Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Engagement rate,Average "
             "engagement time per session,Events per session,Event count,Key events,Session key event rate,Total "
             "revenue");
    std::int64_t all = 0;
    std::int64_t allEngaged = 0;
    const SignupTable signups = countSignups(company);
    const auto &keyEvents = signups[static_cast<std::size_t>(month - company.scale().foundingMonth())];
    std::int64_t allEvents = 0;
    for (std::size_t channel = 0; channel < visitShare.size(); ++channel) {
        const std::int64_t sessions = visitors(company, month, channel) * 128 / 100;
        const std::int64_t engaged = sessions * qualities[channel].engagedPermille / 1000;
        out.cell(channels[channel]).cell(sessions).cell(engaged).cell(fraction(engaged, sessions));
        out.cell(fraction(qualities[channel].secondsTenths, 10)).cell("8.4").cell(sessions * 84 / 10);
        out.cell(keyEvents[channel]).cell(fraction(keyEvents[channel], sessions)).cell("0").endRow();
        all += sessions;
        allEngaged += engaged;
        allEvents += keyEvents[channel];
    }
    out.cell("Grand total").cell(all).cell(allEngaged).cell(fraction(allEngaged, all)).cell("46.2").cell("8.4");
    out.cell(all * 84 / 10).cell(allEvents).cell(fraction(allEvents, all)).cell("0").endRow();
    out.line("").line(start).line(end).line("Nth day,Sessions");
    for (int day = 0; day < month.length(); ++day)
        out.cell((day < 10 ? "000" : "00") + std::to_string(day)).cell(all / month.length()).endRow();
}

} // namespace

void writeAds(const Company &company, const Folder &folder)
{
    const Month turn = std::max(company.scale().firstMonth(), Scale::lastMonth() - 11);
    if (company.scale().firstMonth() < turn) {
        writeAdReport(company, folder / "07-google-ads-campaigns-earlier.csv", Form::Utf8Comma,
                      company.scale().firstMonth(), turn - 1);
    }
    writeAdReport(company, folder / "08-google-ads-campaigns-last-year.csv", Form::Utf16Tab, turn, Scale::lastMonth());
}

void writeSpend(const Company &company, const Folder &folder)
{
    Output out(folder / "09-spend.csv");
    out.line("date,channel,campaign,amount,currency,purpose,category");
    for (Month month = company.scale().foundingMonth(); month <= Scale::lastMonth(); month = month + 1) {
        Random random(company.scale().seed + 31, static_cast<std::uint64_t>(month.index()));
        const std::int64_t grown = age(company, month);
        if (month < company.scale().firstMonth())
            out.cell(month.toIso())
                .cell("Paid Search")
                .cell("Google Ads")
                .money(scaled(company, 48'000 + grown * 160))
                .cell("EUR")
                .cell("acquisition")
                .cell("ads")
                .endRow();
        for (const Budget &budget : budgets) {
            const std::int64_t amount = (budget.first + (budget.last - budget.first) * grown / 1000) / 1000;
            out.cell(month.toIso()).cell(budget.channel).cell(budget.campaign);
            out.money(scaled(company, amount * random.between(940, 1060)));
            out.cell("EUR").cell(budget.purpose).cell(budget.category).endRow();
        }
    }
}

void writeTraffic(const Company &company, const Folder &folder)
{
    Output out(folder / "10-traffic.csv");
    out.line("date,channel,visitors,sessions,signups");
    const SignupTable signups = countSignups(company);
    const Month first = company.scale().foundingMonth();
    for (Month month = first; month <= Scale::lastMonth() - analyticsMonths; month = month + 1) {
        for (std::size_t channel = 0; channel < visitShare.size(); ++channel) {
            const std::int64_t people = visitors(company, month, channel);
            out.cell(month.toIso()).cell(channels[channel]).cell(people).cell(people * 128 / 100);
            out.cell(signups[static_cast<std::size_t>(month - first)][channel]).endRow();
        }
    }
}

void writeAnalytics(const Company &company, const Folder &folder)
{
    for (int i = 0; i < analyticsMonths; ++i)
        writeAnalyticsMonth(company, folder, Scale::lastMonth() - (analyticsMonths - 1 - i), 11 + i);
}

} // namespace perennial::sample
