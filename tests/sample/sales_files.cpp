// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/output.h"
#include "tests/sample/prospects.h"
#include "tests/sample/writers.h"

namespace perennial::sample
{

namespace
{

constexpr std::array<std::string_view, 7> hubSpotSources = {
    "ORGANIC_SEARCH", "PAID_SEARCH", "DIRECT_TRAFFIC", "REFERRALS", "PAID_SOCIAL", "EMAIL_MARKETING", "OFFLINE"};
constexpr std::array<std::string_view, 5> lostReasons = {"Too expensive", "Chose a competitor", "No budget this year",
                                                         "Missing integration", "No answer;\nasked three times"};

/// The stages a deal has entered by the cut-off, in order.
std::vector<std::pair<std::string_view, Date>> stagesOf(const Prospect &prospect)
{
    std::vector<std::pair<std::string_view, Date>> stages = {{"Appointment Scheduled", prospect.dealOn},
                                                             {"Qualified To Buy", prospect.dealOn + 1},
                                                             {"Presentation Scheduled", *prospect.demoOn}};
    if (prospect.contractOn)
        stages.emplace_back("Contract Sent", *prospect.contractOn);
    if (prospect.wonOn)
        stages.emplace_back("Closed Won", *prospect.wonOn);
    else if (prospect.lostOn)
        stages.emplace_back("Closed Lost", *prospect.lostOn);
    while (stages.size() > 1 && stages.back().second > Scale::cutOff())
        stages.pop_back();
    return stages;
}

std::int64_t dealId(const Prospect &prospect)
{
    return 20'000'000 + prospect.number;
}

template<class Use>
void forEachDeal(const Company &company, Use use)
{
    forEachProspect(company, [&](const Prospect &prospect, const Story &story) {
        if (prospect.demoOn && prospect.dealOn <= Scale::cutOff())
            use(prospect, story);
    });
}

} // namespace

void writeDeals(const Company &company, const Folder &folder)
{
    Output out(folder / "04-hubspot-crm-exports-all-deals-2025-06-30.csv");
    out.line("Record ID,Deal Name,Deal Stage,Pipeline,Close Date,Deal owner,Amount,Currency,Create Date,Deal Type,"
             "Closed Lost Reason,Original Traffic Source,Associated Company,Associated Company IDs");
    forEachDeal(company, [&](const Prospect &prospect, const Story &story) {
        const auto stage = stagesOf(prospect).back();
        const bool closed = stage.first.starts_with("Closed");
        const bool lost = stage.first == "Closed Lost";
        const std::int64_t minute = 480 + prospect.number * 41 % 600;
        const std::string name = prospect.ofCustomer ? customerName(story) : prospect.companyName();
        out.cell(dealId(prospect)).cell(name + " - New").cell(stage.first).cell("Sales Pipeline");
        out.moment(closed ? std::optional(stage.second) : std::nullopt, minute).cell(story.owner);
        out.money(prospect.yearlyMinor).cell("EUR").moment(prospect.dealOn, minute).cell("newbusiness");
        out.cell(lost ? lostReasons[static_cast<std::size_t>(prospect.number % std::ssize(lostReasons))] : "");
        out.cell(hubSpotSources[prospect.channel]).cell(name).cell(70'000'000 + prospect.number).endRow();
    });
}

void writeDealStages(const Company &company, const Folder &folder)
{
    Output out(folder / "05-deal-stages.csv");
    out.line("deal_id,stage,entered_on");
    forEachDeal(company, [&](const Prospect &prospect, const Story &) {
        for (const auto &[stage, enteredOn] : stagesOf(prospect))
            out.cell(dealId(prospect)).cell(stage).cell(enteredOn).endRow();
    });
}

void writeLeads(const Company &company, const Folder &folder)
{
    Output out(folder / "06-leads.csv");
    out.line("lead_id,created_on,channel,stage,qualified_on,demo_on,converted_on,customer_id");
    const auto known = [](const std::optional<Date> &date) {
        return date && *date <= Scale::cutOff() ? date : std::nullopt;
    };
    forEachProspect(company, [&](const Prospect &prospect, const Story &story) {
        const std::optional<Date> qualified = known(prospect.qualifiedOn);
        const std::optional<Date> demo = known(prospect.demoOn);
        const std::optional<Date> won = known(prospect.wonOn);
        out.cell("lead-" + std::to_string(100'000 + prospect.number)).cell(prospect.createdOn);
        out.cell(channels[prospect.channel]).cell(demo ? "sql" : qualified ? "mql" : "lead");
        out.cell(qualified).cell(demo).cell(won).cell(won ? customerId(story.slot) : std::string()).endRow();
    });
}

} // namespace perennial::sample
