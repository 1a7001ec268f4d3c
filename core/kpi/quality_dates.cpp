// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <array>

namespace perennial::kpi
{

namespace
{

using base::Date;
using base::Month;
using book::RecordTable;
using facts::Dataset;

constexpr std::int64_t secondsOfDay = 86400;
constexpr int contractAhead = 366; ///< days that a signed contract may start later

enum class Clock : std::uint8_t { Days, Months, Seconds };

/// A field that tells of what has happened; it may lie so many days behind the day the import speaks for.
struct Dated {
    Dataset dataset{};
    std::string_view field;
    int daysAhead = 0;
    Clock clock = Clock::Days;
};

constexpr Dated datedFields[] = {{Dataset::Customers, "signed_up_on"},
                                 {Dataset::Subscriptions, "starts_on", contractAhead},
                                 {Dataset::Subscriptions, "signed_on"},
                                 {Dataset::Subscriptions, "cancel_requested_on"},
                                 {Dataset::Subscriptions, "past_due_since"},
                                 {Dataset::MrrLevels, "date", contractAhead},
                                 {Dataset::InvoiceLines, "period_start", contractAhead},
                                 {Dataset::Charges, "date"},
                                 {Dataset::Deals, "created_on"},
                                 {Dataset::DealStages, "entered_on"},
                                 {Dataset::Leads, "created_on"},
                                 {Dataset::Leads, "qualified_on"},
                                 {Dataset::Leads, "converted_on"},
                                 {Dataset::Touchpoints, "date"},
                                 {Dataset::Traffic, "date"},
                                 {Dataset::Spend, "date"},
                                 {Dataset::Surveys, "date"},
                                 {Dataset::Tickets, "created_at", 0, Clock::Seconds},
                                 {Dataset::Tickets, "resolved_at", 0, Clock::Seconds},
                                 {Dataset::Usage, "date"},
                                 {Dataset::Referrals, "invited_on"},
                                 {Dataset::Cash, "month", 0, Clock::Months}};

Date dayOf(std::int64_t value, Clock clock)
{
    if (clock == Clock::Months)
        return Month::fromIndex(static_cast<std::int32_t>(value)).firstDay();
    if (clock == Clock::Seconds)
        value = value >= 0 ? value / secondsOfDay : (value - secondsOfDay + 1) / secondsOfDay;
    return Date::fromDays(static_cast<std::int32_t>(value));
}

template<class IsOdd>
void reportDates(const QualityContext &context, QualityReport &report, IsOdd isOdd)
{
    for (const Dated &dated : datedFields) {
        const RecordTable &table = context.records.of(dated.dataset);
        const std::vector<std::int64_t> &column = table.column(dated.field);
        for (std::size_t at = 0; at < column.size(); ++at) {
            if (column[at] == RecordTable::missing)
                continue;
            const Date day = dayOf(column[at], dated.clock);
            if (isOdd(dated, table, at, day))
                report.add(facts::specOf(dated.dataset).name,
                           [&] { return context.recordRow(dated.dataset, at, dated.field, day); });
        }
    }
}

void futureDates(const QualityContext &context, QualityReport &report)
{
    reportDates(context, report, [&](const Dated &dated, const RecordTable &table, std::size_t at, Date day) {
        return day > context.asOf(table.imports[at]) + dated.daysAhead;
    });
}

void ancientDates(const QualityContext &context, QualityReport &report)
{
    const Date oldest = Date::fromYmd(1995, 1, 1).value();
    reportDates(context, report,
                [oldest](const Dated &, const RecordTable &, std::size_t, Date day) { return day < oldest; });
}

void reportMissing(const QualityContext &context, std::string_view field, bool closedOnly, QualityReport &report)
{
    const RecordTable &table = context.records.of(Dataset::Deals);
    for (std::size_t at = 0; at < table.size(); ++at) {
        const std::string_view status = context.records.texts.at(table.text("status", at));
        const bool closed = status == "won" || status == "lost";
        if (table.column(field)[at] == RecordTable::missing && (closed || !closedOnly))
            report.add({}, [&] { return context.recordRow(Dataset::Deals, at, field, std::monostate()); });
    }
}

void dealsWithoutCreation(const QualityContext &context, QualityReport &report)
{
    reportMissing(context, "created_on", false, report);
}

void dealsWithoutClose(const QualityContext &context, QualityReport &report)
{
    reportMissing(context, "closed_on", true, report);
}

/// What cannot come before what.
struct Sequence {
    Dataset dataset{};
    std::string_view earlier;
    std::string_view later;
    Clock clock = Clock::Days;
};

constexpr Sequence sequences[] = {{Dataset::Tickets, "created_at", "resolved_at", Clock::Seconds},
                                  {Dataset::Tickets, "created_at", "first_response_at", Clock::Seconds},
                                  {Dataset::Deals, "created_on", "closed_on"},
                                  {Dataset::Leads, "created_on", "qualified_on"},
                                  {Dataset::Leads, "created_on", "converted_on"},
                                  {Dataset::Referrals, "invited_on", "converted_on"}};

void reversedDates(const QualityContext &context, QualityReport &report)
{
    for (const Sequence &sequence : sequences) {
        const RecordTable &table = context.records.of(sequence.dataset);
        const std::vector<std::int64_t> &earlier = table.column(sequence.earlier);
        const std::vector<std::int64_t> &later = table.column(sequence.later);
        for (std::size_t at = 0; at < table.size(); ++at) {
            if (earlier[at] == RecordTable::missing || later[at] == RecordTable::missing || later[at] >= earlier[at])
                continue;
            report.add(facts::specOf(sequence.dataset).name, [&] {
                return context.recordRow(sequence.dataset, at, sequence.later, dayOf(later[at], sequence.clock));
            });
        }
    }
}

const std::array kinds{
    QualityKind{"future_dates", Severity::Error, About::Dataset, {}, futureDates},
    QualityKind{"implausible_dates", Severity::Error, About::Dataset, {}, ancientDates},
    QualityKind{"reversed_dates", Severity::Error, About::Dataset, {}, reversedDates},
    QualityKind{"deals_without_creation_date", Severity::Warning, About::Nothing,
                figuresOf(Dataset::Deals).subspan(2, 2), dealsWithoutCreation},
    QualityKind{"deals_without_close_date", Severity::Warning, About::Nothing, figuresOf(Dataset::Deals),
                dealsWithoutClose},
};

} // namespace

std::span<const QualityKind> dateKinds()
{
    return kinds;
}

} // namespace perennial::kpi
