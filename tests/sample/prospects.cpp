// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/prospects.h"

#include <algorithm>

namespace perennial::sample
{

namespace
{

constexpr int mostOthers = 31; ///< prospects a slot may have beside its customer
constexpr std::array<std::int64_t, 7> othersByChannel = {280, 300, 160, 70, 110, 50, 30};

Prospect customerProspect(const Story &story)
{
    Prospect prospect;
    prospect.number = story.slot * (mostOthers + 1) + 1;
    prospect.ofCustomer = true;
    prospect.channel = story.channel;
    prospect.createdOn = story.sale.leadOn;
    prospect.qualifiedOn = story.sale.qualifiedOn;
    prospect.demoOn = story.sale.demoOn;
    prospect.contractOn = story.sale.contractOn;
    prospect.dealOn = std::max(story.sale.qualifiedOn, story.sale.demoOn - 3);
    if (story.paying)
        prospect.wonOn = story.sale.wonOn;
    else
        prospect.lostOn = story.sale.wonOn;
    return prospect;
}

/// Minor units of euros a year that the deal was about.
std::int64_t yearlyValue(const Story &story)
{
    if (story.subscriptions.empty())
        return (story.segment == Segment::Small ? 108'000 : story.segment == Segment::Medium ? 480'000 : 1'900'000);
    const std::int64_t yearly = story.subscriptions.front().monthlyMinor() * 12;
    return story.currency == "usd" ? yearly * 92 / 100 : yearly;
}

enum class Reached { Nothing, Qualified, Demo };

Prospect otherProspect(Random &random, const Story &story, std::int64_t number, Reached reached)
{
    Prospect prospect;
    prospect.number = number;
    prospect.channel = random.pick(othersByChannel);
    prospect.createdOn = story.sale.leadOn + static_cast<std::int32_t>(random.between(-12, 12));
    if (reached == Reached::Nothing)
        return prospect;
    prospect.qualifiedOn = prospect.createdOn + static_cast<std::int32_t>(random.between(1, 7));
    if (reached == Reached::Qualified)
        return prospect;
    prospect.demoOn = *prospect.qualifiedOn + static_cast<std::int32_t>(random.between(3, 12));
    prospect.dealOn = *prospect.demoOn - static_cast<std::int32_t>(random.between(1, 3));
    if (random.chance(350))
        prospect.contractOn = *prospect.demoOn + static_cast<std::int32_t>(random.between(2, 9));
    prospect.lostOn = prospect.contractOn.value_or(*prospect.demoOn) + static_cast<std::int32_t>(random.between(6, 45));
    prospect.yearlyMinor = yearlyValue(story) / 100 * random.between(60, 160) / 1000 * 1000;
    return prospect;
}

} // namespace

std::string Prospect::companyName() const
{
    Story other;
    other.slot = 611 + number * 13;
    other.country = number % 3 == 0 ? "NL" : "DE";
    return customerName(other);
}

void forEachProspect(const Company &company, const std::function<void(const Prospect &, const Story &)> &use)
{
    Story story;
    const Date weakSince = (Scale::lastMonth() - 2).firstDay();
    for (std::int64_t slot = 0; slot < company.slots(); ++slot) {
        company.tell(slot, story);
        Random random(company.scale().seed + 7, static_cast<std::uint64_t>(slot));
        Prospect first = customerProspect(story);
        first.yearlyMinor = yearlyValue(story);
        if (first.createdOn <= Scale::cutOff())
            use(first, story);

        const bool weak = story.sale.leadOn >= weakSince - 6;
        const std::int64_t demos = random.between(1, weak ? 2 : 3);
        const std::int64_t qualified = weak ? random.between(3, 5) : random.between(1, 3);
        const std::int64_t others = random.between(6, 10);
        for (std::int64_t i = 0; i < demos + qualified + others; ++i) {
            const Reached reached = i < demos               ? Reached::Demo
                                    : i < demos + qualified ? Reached::Qualified
                                                            : Reached::Nothing;
            const Prospect prospect = otherProspect(random, story, first.number + 1 + i, reached);
            if (prospect.createdOn <= Scale::cutOff())
                use(prospect, story);
        }
    }
}

} // namespace perennial::sample
