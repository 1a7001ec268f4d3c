// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace perennial::kpi
{

namespace
{

using base::Date;

constexpr int shortGap = 31; ///< days that look like a late invoice rather than a customer who left
constexpr int graceOfNever = 90;

/// The latest end so far of each subscription, while its terms are seen by customer and start.
class LatestEnds
{
public:
    explicit LatestEnds(const QualityContext &context)
        : m_context(context)
        , m_last(context.records.texts.size() + 1)
    {
    }

    /// The end of what the subscription had before this term; nothing for its first.
    std::optional<Date> take(std::size_t term)
    {
        const book::Terms &terms = m_context.book.terms;
        const book::Text subscription = m_context.subscriptionOf(term);
        if (subscription == book::noText || terms.endsOn[term] <= terms.startsOn[term])
            return std::nullopt;
        Last &last = m_last[subscription];
        const bool known = last.seen && last.customer == terms.customer[term];
        const std::optional<Date> before = known ? std::optional(last.endsOn) : std::nullopt;
        last.endsOn = known ? std::max(last.endsOn, terms.endsOn[term]) : terms.endsOn[term];
        last.customer = terms.customer[term];
        last.seen = true;
        return before;
    }

private:
    struct Last {
        Date endsOn;
        std::uint32_t customer = 0;
        bool seen = false;
    };

    const QualityContext &m_context;
    std::vector<Last> m_last; ///< by Text of the subscription
};

void overlaps(const QualityContext &context, QualityReport &report)
{
    LatestEnds ends(context);
    for (std::size_t term = 0; term < context.book.terms.size(); ++term) {
        const Date start = context.book.terms.startsOn[term];
        if (const auto before = ends.take(term); before && *before > start)
            report.add({}, [&] { return context.termRow(term, "starts_on", start); });
    }
}

void gaps(const QualityContext &context, QualityReport &report)
{
    LatestEnds ends(context);
    for (std::size_t term = 0; term < context.book.terms.size(); ++term) {
        const Date start = context.book.terms.startsOn[term];
        const auto before = ends.take(term);
        if (!before || before->isOpenEnd() || *before >= start)
            continue;
        const std::int32_t days = start - *before;
        if (days <= shortGap && days > context.conventions.bridgeGapDays)
            report.add({}, [&] { return context.termRow(term, "starts_on", start); });
    }
}

/// Terms of one customer from one day on, alike but for the subscription.
void reportAlike(const QualityContext &context, std::vector<std::size_t> &group, QualityReport &report)
{
    const book::Terms &terms = context.book.terms;
    const auto price = [&](std::size_t at) {
        return std::tuple(terms.plan[at], terms.monthlyGross[at], terms.currency[at]);
    };
    std::stable_sort(group.begin(), group.end(), [&](std::size_t a, std::size_t b) { return price(a) < price(b); });
    for (std::size_t next = 1; next < group.size(); ++next) {
        const std::size_t term = group[next];
        const book::Text one = context.subscriptionOf(group[next - 1]);
        const book::Text other = context.subscriptionOf(term);
        if (terms.monthlyGross[term] > 0 && price(group[next - 1]) == price(term) && one != other &&
            one != book::noText && other != book::noText)
            report.add({}, [&] {
                const std::string twin(context.records.texts.at(one));
                return context.termRow(term, "subscription_id", twin);
            });
    }
}

void duplicates(const QualityContext &context, QualityReport &report)
{
    const book::Terms &terms = context.book.terms;
    std::vector<std::size_t> group;
    for (std::size_t first = 0; first < terms.size();) {
        std::size_t end = first + 1;
        while (end < terms.size() && terms.customer[end] == terms.customer[first] &&
               terms.startsOn[end] == terms.startsOn[first])
            ++end;
        if (end - first > 1) {
            group.clear();
            for (std::size_t at = first; at < end; ++at)
                group.push_back(at);
            reportAlike(context, group, report);
        }
        first = end;
    }
}

/// Of the terms that ended on the day the customer left, the largest gives the reason (kpis.md section 3).
void reportUnexplained(const QualityContext &context, std::span<const PreparedTerm> ended, Date day,
                       QualityReport &report)
{
    const PreparedTerm *largest = nullptr;
    for (const PreparedTerm &term : ended) {
        if (term.endsOn == day && (!largest || term.value > largest->value ||
                                   (term.value == largest->value && term.reason > largest->reason)))
            largest = &term;
    }
    if (largest && largest->reason == book::EndReason::Unknown)
        report.add({}, [&] { return context.termRow(largest->term, "end_reason", day); });
}

void churnWithoutReason(const QualityContext &context, QualityReport &report)
{
    const std::vector<PreparedTerm> &terms = context.prepared;
    for (std::size_t first = 0; first < terms.size();) {
        Date paidUntil = terms[first].endsOn;
        std::size_t end = first + 1;
        while (end < terms.size() && terms[end].customer == terms[first].customer && terms[end].startsOn <= paidUntil) {
            paidUntil = std::max(paidUntil, terms[end].endsOn);
            ++end;
        }
        if (!paidUntil.isOpenEnd())
            reportUnexplained(context, std::span(terms).subspan(first, end - first), paidUntil, report);
        first = end;
    }
}

void endsWithoutDate(const QualityContext &context, QualityReport &report)
{
    const book::RecordTable &table = context.records.of(facts::Dataset::Subscriptions);
    std::vector<std::uint8_t> counted(table.size(), 0);
    for (const std::uint32_t record : context.recordOfTerm) {
        if (record != QualityContext::noRecord)
            counted[record] = 1;
    }
    for (std::size_t at = 0; at < table.size(); ++at) {
        const std::string_view status = context.records.texts.at(table.text("status", at));
        if (counted[at] == 0 && status != "incomplete")
            report.add({}, [&] {
                return context.recordRow(facts::Dataset::Subscriptions, at, "ends_on", std::string(status));
            });
    }
}

void zeroAmounts(const QualityContext &context, QualityReport &report)
{
    const book::Terms &terms = context.book.terms;
    const Date day = context.cutOff();
    for (std::size_t at = 0; at < terms.size(); ++at) {
        const bool inTrial =
            terms.trialing[at] != 0 || (!terms.trialEndsOn[at].isOpenEnd() && terms.trialEndsOn[at] > day);
        if (terms.monthlyRecurring[at] > 0 || inTrial || terms.startsOn[at] > day || terms.endsOn[at] <= day)
            continue;
        const char *field = terms.monthlyGross[at] > 0 ? "discount" : "amount";
        report.add({}, [&] {
            const base::Currency currency = context.book.currencies[terms.currency[at]];
            return context.termRow(at, field, Amount{terms.monthlyGross[at], currency});
        });
    }
}

void pastDueTooLong(const QualityContext &context, QualityReport &report)
{
    const book::Terms &terms = context.book.terms;
    const int grace = context.conventions.pastDueGraceDays.value_or(graceOfNever);
    for (std::size_t at = 0; at < terms.size(); ++at) {
        const Date since = terms.pastDueSince[at];
        if (!since.isOpenEnd() && since + grace <= context.cutOff() && terms.endsOn[at] > context.cutOff())
            report.add({}, [&] { return context.termRow(at, "past_due_since", since); });
    }
}

void trialsWithoutEnd(const QualityContext &context, QualityReport &report)
{
    const book::Terms &terms = context.book.terms;
    for (std::size_t at = 0; at < terms.size(); ++at) {
        if (terms.trialing[at] != 0)
            report.add({}, [&] { return context.termRow(at, "trial_ends_on", std::monostate()); });
    }
}

const std::array kinds{
    QualityKind{"overlapping_terms", Severity::Error, About::Nothing, touched::movements, overlaps},
    QualityKind{"end_without_date", Severity::Error, About::Nothing, touched::movements, endsWithoutDate},
    QualityKind{"possible_duplicate_subscriptions", Severity::Warning, About::Nothing, touched::revenue, duplicates},
    QualityKind{"short_gaps", Severity::Warning, About::Nothing, touched::movements, gaps},
    QualityKind{"churn_without_reason", Severity::Warning, About::Nothing, touched::churnSplit, churnWithoutReason},
    QualityKind{"past_due_too_long", Severity::Warning, About::Nothing, touched::movements, pastDueTooLong},
    QualityKind{"trials_without_end", Severity::Warning, About::Nothing, touched::revenue, trialsWithoutEnd},
    QualityKind{"worth_nothing", Severity::Notice, About::Nothing, touched::revenue, zeroAmounts},
};

} // namespace

std::span<const QualityKind> termKinds()
{
    return kinds;
}

} // namespace perennial::kpi
