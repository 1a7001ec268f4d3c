// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/story.h"

#include "tests/sample/billing.h"

#include <algorithm>

namespace perennial::sample
{

namespace
{

constexpr std::array<std::string_view, 8> industries = {"Logistics", "Software", "Media",   "Health",
                                                        "Trade",     "Energy",   "Finance", "Manufacturing"};
constexpr std::array<std::string_view, 6> countries = {"DE", "NL", "AT", "GB", "US", "RO"};
constexpr std::array<std::int64_t, 6> countryWeights = {440, 150, 80, 60, 190, 80};
constexpr std::array<std::string_view, 4> owners = {"Marta Lindqvist", "Jonas Feld", "Ilinca Popa", "Bram de Wit"};

std::array<std::int64_t, 7> channelWeights(Segment segment)
{
    if (segment == Segment::Enterprise)
        return {180, 140, 90, 330, 100, 40, 120};
    return {310, 270, 120, 140, 90, 40, 30};
}

/// Ten times the customers that come in a month of a company of 400.
std::int64_t arrivals(const Scale &scale, int monthSinceFounding)
{
    if (monthSinceFounding < 12)
        return 30 + monthSinceFounding * 3;
    const int month = monthSinceFounding - 12;
    const std::int64_t growing = 68 + std::int64_t{month} * 70 / scale.months;
    return month >= scale.months - 3 ? growing * 88 / 100 : growing;
}

Sale makeSale(Random &random, Date wonOn, Segment segment)
{
    const auto least = segment == Segment::Small ? 9 : segment == Segment::Medium ? 18 : 45;
    const auto days = static_cast<std::int32_t>(random.between(least, least * 3));
    const Date leadOn = wonOn - days;
    return {leadOn, leadOn + std::max(1, days * 15 / 100), leadOn + std::max(2, days * 45 / 100),
            leadOn + std::max(3, days * 80 / 100), wonOn};
}

} // namespace

Date addMonths(Date day, int months)
{
    const Month month = day.monthOf() + months;
    return month.firstDay() + (std::min(day.day(), month.length()) - 1);
}

Company::Company(const Scale &scale)
    : m_scale(scale)
{
    const int months = scale.allMonths() + 3;
    std::int64_t sum = 0;
    for (int month = 0; month < months; ++month) {
        sum += arrivals(scale, month);
        m_arrivals.push_back(sum);
    }
    const std::int64_t upToCutOff = m_arrivals[static_cast<std::size_t>(scale.allMonths() - 1)];
    m_slots = scale.customers * sum / upToCutOff;
}

Month Company::monthOfSlot(std::int64_t slot) const
{
    const std::int64_t upToCutOff = m_arrivals[static_cast<std::size_t>(m_scale.allMonths() - 1)];
    const std::int64_t place = slot * upToCutOff / m_scale.customers;
    const auto found = std::upper_bound(m_arrivals.begin(), m_arrivals.end(), place);
    return m_scale.foundingMonth() + static_cast<std::int32_t>(found - m_arrivals.begin());
}

void Company::tell(std::int64_t slot, Story &story) const
{
    Random random(m_scale.seed, static_cast<std::uint64_t>(slot) + 1000);
    constexpr std::array<std::int64_t, 3> segmentWeights = {610, 325, 65};
    const Month month = monthOfSlot(slot);
    const Date firstDay = month.firstDay() + static_cast<std::int32_t>(random.below(month.length()));

    story.slot = slot;
    story.segment = static_cast<Segment>(random.pick(segmentWeights));
    story.channel = random.pick(channelWeights(story.segment));
    story.country = countries[random.pick(countryWeights)];
    story.currency = story.country == "US" ? "usd" : "eur";
    story.industry = industries[static_cast<std::size_t>(random.below(std::ssize(industries)))];
    story.owner = owners[static_cast<std::size_t>(random.below(std::ssize(owners)))];
    story.sale = makeSale(random, firstDay, story.segment);
    story.subscriptions.clear();
    story.paying = true;
    if (firstDay < Scale::cutOff() + trialDays)
        bill(random, firstDay, story);
}

} // namespace perennial::sample
