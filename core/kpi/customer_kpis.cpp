// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sources of the formulas:
//   nps, enps        public worked example (share of promoters, 9-10, less share of detractors, 0-6, in points)
//   support_requests   definition: tickets created in the period
//   first_response_time, resolution_time   public worked example (total time over tickets); the median beside it
//   dau, wau, mau    public worked example (distinct users active in the last 1, 7, 30 days)
//   stickiness       public worked example (DAU / MAU), DAU being the mean of the period's days

#include "core/kpi/catalogue.h"
#include "core/kpi/rows_surveys.h"
#include "core/kpi/rows_tickets.h"
#include "core/kpi/usage_activity.h"

#include <array>

namespace perennial::kpi
{

namespace
{

using book::SurveyKind;

constexpr auto Surveys = facts::Dataset::Surveys;
constexpr auto Tickets = facts::Dataset::Tickets;
constexpr auto Usage = facts::Dataset::Usage;
constexpr auto Response = TicketSpan::Response;
constexpr auto Resolution = TicketSpan::Resolution;

template<TicketSpan Span>
struct SpanListsOf : SpanLists {
    explicit SpanListsOf(const Inputs &inputs)
        : SpanLists(Span, inputs)
    {
    }
};

template<TicketSpan Span>
Value medianHours(const Inputs &inputs, std::size_t group, std::size_t period)
{
    return inputs.part<SpanListsOf<Span>>().median(inputs.period(period), group, period);
}

template<TicketSpan Span>
void traceHours(const Inputs &inputs, std::size_t group, std::size_t period, Trace &trace)
{
    traceSpanHours(Span, inputs, group, period, trace);
}

template<TicketSpan Span>
constexpr Quantity hours(std::string_view id)
{
    return {id, Unit::Hours, Tickets, tallied<visitSeconds<Span>, Tickets, secondsOfHour>, traceHours<Span>};
}

template<TicketSpan Span>
constexpr Quantity median(std::string_view id)
{
    return {
        id, Unit::Hours, Tickets, medianHours<Span>, traceHours<Span>, NoAnswer::NothingInPeriod, Aggregate::Median};
}

template<SurveyKind Kind, int Lowest, int Highest>
constexpr Quantity answers(std::string_view id)
{
    return summed<visitAnswers<Kind, Lowest, Highest>, Surveys>(id, Unit::Count, NoAnswer::NoResponses);
}

const std::array quantities{
    answers<SurveyKind::Nps, 0, 10>("nps_responses"),
    answers<SurveyKind::Nps, 9, 10>("nps_promoters"),
    answers<SurveyKind::Nps, 7, 8>("nps_passives"),
    answers<SurveyKind::Nps, 0, 6>("nps_detractors"),
    answers<SurveyKind::Enps, 0, 10>("enps_responses"),
    answers<SurveyKind::Enps, 9, 10>("enps_promoters"),
    answers<SurveyKind::Enps, 7, 8>("enps_passives"),
    answers<SurveyKind::Enps, 0, 6>("enps_detractors"),
    summed<visitRequests, Tickets>("support_requests", Unit::Count, NoAnswer::NothingInPeriod),
    summed<visitSpans<Response>, Tickets>("tickets_responded", Unit::Count, NoAnswer::NothingInPeriod),
    hours<Response>("hours_to_respond"),
    median<Response>("median_hours_to_respond"),
    summed<visitSpans<Resolution>, Tickets>("tickets_resolved", Unit::Count, NoAnswer::NothingInPeriod),
    hours<Resolution>("hours_to_resolve"),
    median<Resolution>("median_hours_to_resolve"),
    Quantity{"active_users_day", Unit::Count, Usage, activeUsers<1>, traceActiveUsers<1>},
    Quantity{"active_users_week", Unit::Count, Usage, activeUsers<7>, traceActiveUsers<7>},
    Quantity{"active_users_month", Unit::Count, Usage, activeUsers<30>, traceActiveUsers<30>,
             NoAnswer::NothingInPeriod},
    Quantity{"active_user_days", Unit::Count, Usage, activeUserDays, traceUserDays},
    Quantity{"days_of_period", Unit::Days, Usage, daysOfPeriod, nullptr, NoAnswer::NothingInPeriod, Aggregate::Setting},
};

struct ScorePart {
    std::string_view part;
    std::string_view quantity;
};
constexpr std::array<ScorePart, 4> npsParts{{{"responses", "nps_responses"},
                                             {"promoters", "nps_promoters"},
                                             {"passives", "nps_passives"},
                                             {"detractors", "nps_detractors"}}};
constexpr std::array<ScorePart, 4> enpsParts{{{"responses", "enps_responses"},
                                              {"promoters", "enps_promoters"},
                                              {"passives", "enps_passives"},
                                              {"detractors", "enps_detractors"}}};

template<const std::array<ScorePart, 4> &Parts>
void showAnswers(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    for (const ScorePart &shown : Parts) {
        if (const Value count = numberOf(shown.quantity, inputs, group, period); count.hasAnswer())
            point.parts.push_back({shown.part, Unit::Count, count});
    }
}

void showPattern(const Inputs &inputs, std::size_t group, std::size_t period, Point &point)
{
    if (point.value.hasAnswer())
        point.pattern = inputs.part<RequestPatterns>().at(group, period);
}

constexpr auto Up = Direction::Up;
constexpr auto Down = Direction::Down;
constexpr std::array<std::string_view, 1> npsShown{"nps_passives"};
constexpr std::array<std::string_view, 1> enpsShown{"enps_passives"};

const std::array kpis{
    Kpi{{"nps", Unit::Score, Up},
        "100 * (nps_promoters - nps_detractors) / nps_responses",
        NoAnswer::None,
        {},
        npsShown,
        showAnswers<npsParts>},
    Kpi{{"enps", Unit::Score, Up},
        "100 * (enps_promoters - enps_detractors) / enps_responses",
        NoAnswer::None,
        {},
        enpsShown,
        showAnswers<enpsParts>},
    Kpi{{"support_requests", Unit::Count, Down}, "support_requests", NoAnswer::None, {}, {}, showPattern},
    Kpi{{"first_response_time", Unit::Hours, Down}, "hours_to_respond / tickets_responded"},
    Kpi{{"first_response_time_median", Unit::Hours, Down}, "median_hours_to_respond"},
    Kpi{{"resolution_time", Unit::Hours, Down}, "hours_to_resolve / tickets_resolved"},
    Kpi{{"resolution_time_median", Unit::Hours, Down}, "median_hours_to_resolve"},
    Kpi{{"dau", Unit::Count, Up}, "active_users_day"},
    Kpi{{"wau", Unit::Count, Up}, "active_users_week"},
    Kpi{{"mau", Unit::Count, Up}, "active_users_month"},
    Kpi{{"stickiness", Unit::Percent, Up}, "active_user_days / days_of_period / active_users_month"},
};

} // namespace

std::span<const Kpi> customersKpis()
{
    return kpis;
}

std::span<const Quantity> customersQuantities()
{
    return quantities;
}

} // namespace perennial::kpi
