// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality.h"

#include "core/kpi/kpi.h"
#include "core/kpi/quality_check.h"

#include <algorithm>
#include <array>

namespace perennial::kpi
{

namespace
{

using facts::Dataset;
using std::string_view;

constexpr string_view customers[] = {"customer_id", "name", "email", "signed_up_on"};
constexpr string_view subscriptions[] = {
    "subscription_id",     "customer_id",    "customer_name", "customer_email", "starts_on", "signed_on",
    "cancel_requested_on", "past_due_since", "amount",        "currency",       "status"};
constexpr string_view mrrLevels[] = {"customer_id", "date", "mrr", "currency"};
constexpr string_view invoiceLines[] = {"invoice_id", "customer_id", "period_start", "amount", "currency"};
constexpr string_view charges[] = {"charge_id", "customer_id", "customer_name", "customer_email",
                                   "date",      "amount",      "currency"};
constexpr string_view deals[] = {"deal_id",  "customer_id", "customer",   "customer_email", "amount",
                                 "currency", "status",      "created_on", "closed_on"};
constexpr string_view dealStages[] = {"deal_id", "entered_on"};
constexpr string_view leads[] = {"lead_id", "created_on", "qualified_on", "converted_on", "customer_id"};
constexpr string_view touchpoints[] = {"customer_id", "date"};
constexpr string_view traffic[] = {"date"};
constexpr string_view spend[] = {"date", "amount", "currency"};
constexpr string_view surveys[] = {"response_id", "date", "customer_id", "customer_name", "customer_email"};
constexpr string_view tickets[] = {"ticket_id",  "customer_id", "customer_name",    "customer_email",
                                   "created_at", "resolved_at", "first_response_at"};
constexpr string_view usage[] = {"date", "customer_id", "customer_email"};
constexpr string_view referrals[] = {"referral_id", "referrer_customer_id", "customer_id", "invited_on",
                                     "converted_on"};
constexpr string_view cash[] = {"month", "inflow", "outflow", "currency"};
constexpr string_view targets[] = {"month"};
constexpr string_view rates[] = {"month"};

constexpr std::array<book::RecordFields, facts::datasetCount> fields = {{{Dataset::Customers, customers},
                                                                         {Dataset::Subscriptions, subscriptions},
                                                                         {Dataset::MrrLevels, mrrLevels},
                                                                         {Dataset::InvoiceLines, invoiceLines},
                                                                         {Dataset::Charges, charges},
                                                                         {Dataset::Deals, deals},
                                                                         {Dataset::DealStages, dealStages},
                                                                         {Dataset::Leads, leads},
                                                                         {Dataset::Touchpoints, touchpoints},
                                                                         {Dataset::Traffic, traffic},
                                                                         {Dataset::Spend, spend},
                                                                         {Dataset::Surveys, surveys},
                                                                         {Dataset::Tickets, tickets},
                                                                         {Dataset::Usage, usage},
                                                                         {Dataset::Referrals, referrals},
                                                                         {Dataset::Cash, cash},
                                                                         {Dataset::FxRates, rates},
                                                                         {Dataset::Targets, targets}}};

std::vector<QualityKind> collected()
{
    std::vector<QualityKind> kinds;
    for (const std::span<const QualityKind> family :
         {termKinds(), customerKinds(), dateKinds(), amountKinds(), coverageKinds(), importKinds()})
        kinds.insert(kinds.end(), family.begin(), family.end());
    return kinds;
}

const std::vector<QualityKind> &allKinds()
{
    static const std::vector<QualityKind> kinds = collected();
    return kinds;
}

/// Those that the catalogue knows.
std::vector<string_view> figuresOf(const QualityKind &kind, const Finding &finding)
{
    Ids ids = kind.figures;
    const string_view about = finding.about;
    const bool ownFigure = kind.about == About::Figure && kpi::find(about);
    if (ownFigure)
        ids = Ids(&about, 1);
    else if (const facts::DatasetSpec *spec = facts::findDataset(about); ids.empty() && spec)
        ids = kpi::figuresOf(spec->id);
    std::vector<string_view> known;
    for (const string_view id : ids) {
        if (const Definition *definition = kpi::find(id))
            known.push_back(definition->id);
    }
    return known;
}

/// What touches no figure is no error.
void settle(const QualityKind &kind, Finding &finding)
{
    finding.figures = figuresOf(kind, finding);
    if (finding.figures.empty() && finding.severity == Severity::Error)
        finding.severity = Severity::Warning;
}

} // namespace

string_view nameOf(Severity severity)
{
    static constexpr string_view names[] = {"error", "warning", "notice"};
    return names[static_cast<std::size_t>(severity)];
}

std::span<const book::RecordFields> qualityFields()
{
    return fields;
}

std::vector<Finding> findOddities(const QualityInput &input, std::size_t mostRows)
{
    const QualityContext context(input);
    std::vector<Finding> findings;
    for (const QualityKind &kind : allKinds()) {
        Finding empty;
        empty.code = kind.code;
        empty.severity = kind.severity;
        empty.aboutKind = kind.about;
        const std::size_t first = findings.size();
        QualityReport report(findings, empty, mostRows);
        kind.check(context, report);
        for (std::size_t at = first; at < findings.size(); ++at)
            settle(kind, findings[at]);
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    return findings;
}

std::vector<std::pair<string_view, About>> qualityCodes()
{
    std::vector<std::pair<string_view, About>> codes;
    for (const QualityKind &kind : allKinds())
        codes.emplace_back(kind.code, kind.about);
    return codes;
}

} // namespace perennial::kpi
