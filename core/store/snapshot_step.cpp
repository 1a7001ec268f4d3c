// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_step.h"

#include <algorithm>

namespace perennial::store
{

namespace
{

using base::Date;

Terms asTheyAre(const KnownSubscription &known)
{
    Terms terms;
    for (const KnownTerm &term : known.terms)
        terms.emplace(term.values.startsOn(), term.values);
    return terms;
}

/// The last term that has begun by that day.
const KnownTerm *currentOn(const KnownSubscription &known, Date day)
{
    const auto later = std::find_if(known.terms.begin(), known.terms.end(),
                                    [day](const KnownTerm &term) { return term.values.startsOn() > day; });
    return later == known.terms.begin() ? nullptr : &*std::prev(later);
}

/// When the next term begins; openEnd() when there is none.
Date nextAfter(const KnownSubscription &known, Date day)
{
    const auto later = std::find_if(known.terms.begin(), known.terms.end(),
                                    [day](const KnownTerm &term) { return term.values.startsOn() > day; });
    return later == known.terms.end() ? Date::openEnd() : later->values.startsOn();
}

/// A past-due subscription is past due since the day that tells so, when nothing better is known.
void datePastDue(SubRow &row, Date day)
{
    if (row.text(Sub::Status) == "past_due" && !row.has(Sub::PastDueSince) && row.endsOn() > day)
        row.set(Sub::PastDueSince, std::max(day, row.startsOn()));
}

/// The term as it stands after the row: its own span and price, the row's state.
SubRow withState(const SubRow &term, const SubRow &row, Date day)
{
    SubRow made = row;
    made[Sub::StartsOn] = term[Sub::StartsOn];
    made.takePriceOf(term);
    for (const Sub field : {Sub::CustomerName, Sub::CustomerEmail, Sub::Plan, Sub::SignedOn, Sub::TrialEndsOn})
        made.fill(field, term);
    if (!row.runsOn(day)) {
        made.fill(Sub::EndReason, term);
        made.fill(Sub::CancelRequestedOn, term);
    }
    if (made.text(Sub::Status) == "past_due")
        made.fill(Sub::PastDueSince, term);
    datePastDue(made, day);
    return made;
}

/// The end of a subscription that the snapshot of that day shows stopped.
Date endOf(const SubRow &row, Date day)
{
    if (row.has(Sub::EndsOn))
        return std::min(row.endsOn(), day);
    return row.text(Sub::Status) == "paused" ? day : std::min(row.date(Sub::CancelRequestedOn), day);
}

/// It was over by that day: an end that had not come when it was told may have been withdrawn.
bool hasStopped(const KnownTerm &term, Date day)
{
    const Date end = term.values.endsOn();
    if (end.isOpenEnd() || end > day)
        return end.isOpenEnd() && term.values.saysStopped();
    return end <= term.toldOn || term.values.saysStopped();
}

SubRow closed(SubRow term, Date end)
{
    term.set(Sub::EndsOn, std::max(end, term.startsOn()));
    term.clear(Sub::EndReason);
    return term;
}

/// The row as a term of its own that begins on that day.
SubRow begunOn(const SubRow &row, const SubRow &before, Date start, Date day)
{
    SubRow made = row;
    made.set(Sub::StartsOn, start);
    for (const Sub field : {Sub::CustomerName, Sub::CustomerEmail, Sub::Plan, Sub::SignedOn, Sub::TrialEndsOn})
        made.fill(field, before);
    datePastDue(made, day);
    return made;
}

/// Terms that were to begin later than the subscription now says never did.
void withdrawFuture(const KnownSubscription &known, const SubRow &row, Date day, Terms &terms)
{
    for (const KnownTerm &term : known.terms) {
        const Date start = term.values.startsOn();
        if (start > day && start != row.startsOn() && !term.fromFull)
            terms[start] = closed(term.values, start);
    }
}

void goOn(const SubRow &current, const SubRow &row, Date day, Terms &terms)
{
    const bool trialOver = current.isOpenTrial() && !row.isOpenTrial() && !row.has(Sub::TrialEndsOn);
    if (row.hasPriceOf(current) && !trialOver) {
        terms[current.startsOn()] = withState(current, row, day);
        return;
    }
    if (current.startsOn() != day) {
        SubRow before = closed(withState(current, row, day), day);
        if (current.isOpenTrial())
            before[Sub::Status] = current[Sub::Status];
        terms[current.startsOn()] = std::move(before);
    }
    terms[day] = begunOn(row, current, day, day);
}

void stop(const KnownTerm &current, const SubRow &row, Date day, Terms &terms)
{
    const SubRow &term = current.values;
    SubRow made = withState(term, row, day);
    if (!hasStopped(current, day)) {
        made.set(Sub::EndsOn, std::max(endOf(row, day), term.startsOn()));
    } else if (term.text(Sub::Status) == "paused" || !row.has(Sub::EndsOn) || row.endsOn() == day) {
        // the day of the snapshot is no news of an end that was known before
        made[Sub::EndsOn] = term[Sub::EndsOn];
    } else {
        made.set(Sub::EndsOn, std::max(row.endsOn(), term.startsOn()));
    }
    terms[term.startsOn()] = std::move(made);
}

Terms afterNewest(const KnownSubscription &known, const SubRow &row, Date day)
{
    Terms terms = asTheyAre(known);
    const KnownTerm *current = currentOn(known, day);
    if (!current || row.startsOn() > day) {
        if (current && !hasStopped(*current, day))
            terms[current->values.startsOn()] = closed(current->values, day);
        withdrawFuture(known, row, day, terms);
        terms[row.startsOn()] = firstSeen(row, day);
        return terms;
    }
    if (!row.runsOn(day)) {
        stop(*current, row, day, terms);
    } else if (!hasStopped(*current, day)) {
        goOn(current->values, row, day, terms);
    } else {
        const bool saysWhen = row.startsOn() > current->values.startsOn() && row.startsOn() >= current->values.endsOn();
        const Date start = saysWhen ? row.startsOn() : day;
        terms[start] = begunOn(row, current->values, start, day);
    }
    return terms;
}

/// The days on which imports told the term's price, of those in [from, to).
std::vector<Date> toldBetween(const KnownSubscription &known, const SubRow &term, Date from, Date to)
{
    std::vector<Date> days;
    for (const Telling &telling : known.tellings) {
        if (telling.day >= from && telling.day < to && telling.values.runsOn(telling.day) &&
            telling.values.hasPriceOf(term))
            days.push_back(telling.day);
    }
    // a term other than the first begins on the day of a snapshot that told its price
    if (known.terms.front().values.startsOn() != term.startsOn() && term.startsOn() >= from && term.startsOn() < to)
        days.push_back(term.startsOn());
    std::sort(days.begin(), days.end());
    return days;
}

/// The price of the row holds from that day until the newer snapshots tell the term's price again.
void insertPrice(const KnownSubscription &known, const SubRow &term, const SubRow &row, Date day, Terms &terms)
{
    const Date start = term.startsOn();
    const Date end = std::min(term.endsOn(), nextAfter(known, day));
    const std::vector<Date> before = toldBetween(known, term, start, day);
    const std::vector<Date> after = toldBetween(known, term, day + 1, end);
    SubRow between = term;
    between.takePriceOf(row);
    if (!before.empty()) {
        terms[start] = closed(term, day);
        between.set(Sub::StartsOn, day);
    }
    SubRow &inserted = terms[between.startsOn()];
    inserted = std::move(between);
    if (after.empty())
        return;
    inserted = closed(inserted, after.front());
    SubRow rest = term;
    rest.set(Sub::StartsOn, after.front());
    terms[after.front()] = std::move(rest);
}

/// The row as a term that is over: what it says of ends and payments has been overtaken.
SubRow past(const SubRow &row, Date start, Date end)
{
    SubRow made = row;
    made.set(Sub::StartsOn, start);
    made[Sub::Status] = std::string("active");
    for (const Sub field : {Sub::CancelRequestedOn, Sub::PastDueSince})
        made.clear(field);
    return closed(std::move(made), end);
}

std::optional<Terms> afterOlder(const KnownSubscription &known, const SubRow &row, Date day)
{
    Terms terms = asTheyAre(known);
    const KnownTerm *current = currentOn(known, day);
    const Date next = nextAfter(known, day);
    const bool runs = row.runsOn(day);
    if (!current) {
        if (runs)
            terms[row.startsOn()] = past(row, row.startsOn(), std::min(next, row.endsOn()));
        return terms;
    }
    const SubRow &term = current->values;
    const bool covered = term.endsOn() > day && (term.has(Sub::EndsOn) || !term.saysStopped());
    if (!runs) {
        const bool runsLater = !next.isOpenEnd() || !toldBetween(known, term, day + 1, term.endsOn()).empty();
        if (covered && row.startsOn() <= day && runsLater)
            return std::nullopt;
        return terms;
    }
    if (!covered) {
        if (!next.isOpenEnd())
            terms[day] = past(row, day, next);
        return terms;
    }
    const bool toldWhole = current->fromFull && current->toldOn >= day;
    if (!row.hasPriceOf(term) && !toldWhole)
        insertPrice(known, term, row, day, terms);
    return terms;
}

} // namespace

std::optional<Terms> afterSnapshot(const KnownSubscription &known, const SubRow &row, Date day)
{
    const bool isKnown = std::any_of(known.terms.begin(), known.terms.end(),
                                     [&row](const KnownTerm &term) { return term.values == row; });
    if (isKnown)
        return asTheyAre(known);
    if (known.newerDay)
        return afterOlder(known, row, day);
    return afterNewest(known, row, day);
}

SubRow firstSeen(SubRow row, Date day)
{
    datePastDue(row, day);
    return row;
}

} // namespace perennial::store
