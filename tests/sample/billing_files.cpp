// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/output.h"
#include "tests/sample/writers.h"

#include <algorithm>

namespace perennial::sample
{

namespace
{

std::string_view stripeReason(const Subscription &subscription)
{
    switch (subscription.ending) {
    case Ending::Voluntary:
    case Ending::TrialLapsed:
        return "cancellation_requested";
    case Ending::Failed:
        return "payment_failed";
    case Ending::Disputed:
        return "payment_disputed";
    case Ending::None:
        return subscription.cancelRequestedOn ? "cancellation_requested" : "";
    case Ending::Replaced:
    case Ending::Unexplained:
        break;
    }
    return "";
}

std::string_view ourReason(const Subscription &subscription)
{
    switch (subscription.ending) {
    case Ending::Voluntary:
        return "voluntary";
    case Ending::Failed:
    case Ending::Disputed:
        return "involuntary";
    default:
        return "";
    }
}

std::string_view stripeStatus(const Subscription &subscription)
{
    if (subscription.endedOn)
        return "canceled";
    if (subscription.trialEndsOn && *subscription.trialEndsOn > Scale::cutOff())
        return "trialing";
    return subscription.pastDue ? "past_due" : "active";
}

std::string priceOf(const Subscription &subscription, std::string_view currency)
{
    std::string price = "price_";
    for (const char c : subscription.plan)
        price += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    return price.append("_").append(currency).append(subscription.yearly ? "_yearly" : "_monthly");
}

void writeStripeRow(Output &out, const Story &story, const Subscription &subscription, const std::string &name,
                    const std::string &email)
{
    const std::int64_t minute = (story.slot * 37 + subscription.number * 11) % 1440;
    const std::optional<Date> trialStart =
        subscription.trialEndsOn ? std::optional(subscription.startsOn) : std::nullopt;
    out.cell(subscriptionId(story, subscription)).cell(customerId(story.slot)).empty().cell(email);
    out.cell(priceOf(subscription, story.currency)).cell(subscription.seats).cell(story.currency);
    out.cell(subscription.yearly ? "year" : "month").money(subscription.seatPrice).cell(stripeStatus(subscription));
    out.moment(subscription.startsOn, minute).moment(subscription.startsOn, minute);
    out.moment(subscription.periodStart, minute).moment(subscription.periodEnd, minute);
    out.moment(trialStart, minute).moment(subscription.trialEndsOn, minute);
    out.moment(subscription.cancelRequestedOn, minute).moment(subscription.endedOn, minute);
    out.cell(stripeReason(subscription)).cell(name).cell(subscription.plan).endRow();
}

void writeTermRow(Output &out, const Story &story, const Subscription &subscription, const std::string &name)
{
    const bool scheduled = !subscription.endedOn && subscription.cancelRequestedOn;
    out.cell(subscriptionId(story, subscription)).cell(customerId(story.slot)).quoted(name).quoted(subscription.plan);
    out.cell(subscription.startsOn);
    out.cell(scheduled ? std::optional(subscription.periodEnd) : subscription.endedOn);
    out.money(subscription.seatPrice).cell(story.currency == "usd" ? "USD" : "EUR");
    out.cell(subscription.yearly ? "year" : "month").cell(subscription.seats).cell(stripeStatus(subscription));
    out.cell(subscription.startsOn).cell(subscription.cancelRequestedOn).cell(ourReason(subscription));
    out.cell(subscription.trialEndsOn).endRow();
}

} // namespace

void writeCustomers(const Company &company, const Folder &folder)
{
    Output out(folder / "01-customers.csv");
    out.line("customer_id,name,email,segment,country,channel,owner,signed_up_on,industry");
    Story story;
    for (std::int64_t slot = 0; slot < company.slots(); ++slot) {
        company.tell(slot, story);
        if (story.subscriptions.empty())
            continue;
        out.cell(customerId(slot)).cell(customerName(story)).cell(customerEmail(story)).cell(nameOf(story.segment));
        out.cell(story.country).cell(channels[story.channel]).cell(story.owner);
        out.cell(story.subscriptions.front().startsOn).cell(story.industry).endRow();
    }
}

void writeRates(const Company &company, const Folder &folder)
{
    Output out(folder / "02-fx-rates.csv");
    out.line("month,currency,rate");
    Random random(company.scale().seed, 1);
    std::int64_t rate = 8910; // ten-thousandths of a euro
    for (Month month = company.scale().foundingMonth() - 2; month <= Scale::lastMonth(); month = month + 1) {
        rate = std::clamp<std::int64_t>(rate + random.between(-160, 165), 8450, 9820);
        out.cell(month.toIso()).cell("USD").cell("0." + std::to_string(rate)).endRow();
    }
}

void writeStripe(const Company &company, const Folder &folder)
{
    Output out(folder / "03-stripe-subscriptions.csv");
    out.line("id,Customer ID,Customer Description,Customer Email,Plan,Quantity,Currency,Interval,Amount,Status,"
             "Created (UTC),Start Date (UTC),Current Period Start (UTC),Current Period End (UTC),Trial Start (UTC),"
             "Trial End (UTC),Canceled At (UTC),Ended At (UTC),Cancellation Reason,Customer Name,plan (metadata)");
    Story story;
    for (std::int64_t slot = 0; slot < company.slots(); ++slot) {
        company.tell(slot, story);
        const std::string name = customerName(story);
        const std::string email = customerEmail(story);
        for (const Subscription &subscription : story.subscriptions)
            writeStripeRow(out, story, subscription, name, email);
    }
}

void writeTerms(const Company &company, const Folder &folder, std::int64_t mostRows)
{
    Output out(folder / "subscriptions.csv");
    out.line("subscription_id,customer_id,customer_name,plan,starts_on,ends_on,amount,currency,interval,quantity,"
             "status,signed_on,cancel_requested_on,end_reason,trial_ends_on");
    Story story;
    std::int64_t rows = 0;
    for (std::int64_t slot = 0; slot < company.slots(); ++slot) {
        company.tell(slot, story);
        const std::string name = customerName(story);
        for (const Subscription &subscription : story.subscriptions) {
            if (mostRows > 0 && rows == mostRows)
                return;
            writeTermRow(out, story, subscription, name);
            ++rows;
        }
    }
}

} // namespace perennial::sample
