// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/billing.h"

#include <algorithm>

namespace perennial::sample
{

namespace
{

struct Habits {
    std::string_view plan;
    std::int64_t seatPrice; ///< minor units a month
    std::int64_t fewestSeats;
    std::int64_t mostSeats;
    std::int64_t yearly;   ///< permille on yearly plans
    std::int64_t trials;   ///< permille that begin with a trial
    std::int64_t leaves;   ///< permille a month that cancel
    std::int64_t failures; ///< permille a month whose payment fails for good
    std::int64_t grows;    ///< permille a month that add seats
};

constexpr std::array<Habits, 3> habits = {{{"Team", 1900, 3, 8, 100, 350, 32, 9, 26},
                                           {"Business", 2900, 9, 21, 240, 120, 22, 7, 30},
                                           {"Enterprise", 4500, 20, 40, 550, 0, 8, 2, 26}}};
constexpr std::int32_t dunningDays = 21;

/// One customer's way through the books.
class Account
{
public:
    Account(Random &random, Story &story)
        : m_random(random)
        , m_story(story)
        , m_habits(&habits[static_cast<std::size_t>(story.segment)])
    {
    }

    void live(Date firstPaidDay)
    {
        const bool trial = m_random.chance(m_habits->trials);
        m_seats = m_random.between(m_habits->fewestSeats, m_habits->mostSeats);
        m_yearly = m_random.chance(m_habits->yearly);
        if (!trial && firstPaidDay > Scale::cutOff())
            return;
        begin(trial ? firstPaidDay - trialDays : firstPaidDay);
        if (trial) {
            current().trialEndsOn = firstPaidDay;
            if (firstPaidDay > Scale::cutOff())
                return;
            if (m_random.chance(110)) {
                m_story.paying = false;
                current().cancelRequestedOn = firstPaidDay - 2;
                end(firstPaidDay, Ending::TrialLapsed);
                return;
            }
        }
        Date from = firstPaidDay;
        while (const std::optional<Date> back = stay(from)) {
            begin(*back);
            from = *back;
        }
    }

private:
    Subscription &current() { return m_story.subscriptions[m_current]; }

    void begin(Date day)
    {
        Subscription subscription;
        subscription.number = static_cast<int>(m_story.subscriptions.size()) + 1;
        subscription.plan = m_habits->plan;
        subscription.yearly = m_yearly;
        subscription.seats = m_seats;
        const std::int64_t price = m_story.currency == "usd" ? m_habits->seatPrice * 11 / 10 : m_habits->seatPrice;
        subscription.seatPrice = m_yearly ? price * 10 : price;
        subscription.startsOn = day;
        subscription.periodStart = day;
        subscription.periodEnd = addMonths(day, m_yearly ? 12 : 1);
        m_current = m_story.subscriptions.size();
        m_story.subscriptions.push_back(subscription);
    }

    void end(Date day, Ending ending)
    {
        current().endedOn = day;
        current().ending = ending;
        current().periodEnd = std::max(day, current().periodStart);
    }

    /// From one billing day to the next; the day the customer is back when it left and returned.
    std::optional<Date> stay(Date from)
    {
        int yearBegan = 0;
        for (int month = 1;; ++month) {
            const Date day = addMonths(from, month);
            const bool renews = !m_yearly || month - yearBegan >= 12;
            if (renews) {
                if (leaves(day))
                    return comesBack();
                if (m_story.subscriptions[m_current].pastDue || day > Scale::cutOff())
                    return std::nullopt;
                current().periodStart = day;
                current().periodEnd = addMonths(day, m_yearly ? 12 : 1);
                yearBegan = month;
            }
            if (day > Scale::cutOff())
                return std::nullopt;
            if (changes(day))
                yearBegan = month;
        }
    }

    /// At the end of a paid period; also notes what is on its way at the cut-off (scheduled, past due).
    bool leaves(Date day)
    {
        const Month bad = Scale::lastMonth() - 8;
        const bool hard = day.monthOf() >= bad && day.monthOf() < bad + 3;
        const std::int64_t times = m_yearly ? 7 : 1;
        const std::int64_t leaving = (m_habits->leaves + (hard ? 4 : 0)) * times;
        const std::int64_t failing = (m_habits->failures + (hard ? 36 : 0)) * (m_yearly ? 3 : 1);
        const std::int64_t roll = m_random.below(1000);
        const auto notice = static_cast<std::int32_t>(m_random.between(2, 26));
        const bool unexplained = m_random.chance(90);
        if (roll < leaving) {
            const Date requested = std::max(day - notice, current().periodStart);
            if (requested > Scale::cutOff())
                return false;
            current().cancelRequestedOn = requested;
            if (day > Scale::cutOff())
                return false;
            end(day, unexplained ? Ending::Unexplained : Ending::Voluntary);
            return true;
        }
        if (roll < leaving + failing && day <= Scale::cutOff()) {
            if (day + dunningDays > Scale::cutOff()) {
                current().pastDue = true;
                current().periodStart = day;
                current().periodEnd = addMonths(day, m_yearly ? 12 : 1);
                return false;
            }
            current().cancelRequestedOn = day + dunningDays;
            end(day + dunningDays, notice == 13 ? Ending::Disputed : Ending::Failed);
            return true;
        }
        return false;
    }

    std::optional<Date> comesBack()
    {
        const bool back = m_random.chance(80);
        const Date day = *current().endedOn + static_cast<std::int32_t>(m_random.between(25, 210));
        return back && day <= Scale::cutOff() ? std::optional(day) : std::nullopt;
    }

    /// More or fewer seats, or the next plan: the subscription ends and another starts on the same day.
    bool changes(Date day)
    {
        const std::int64_t roll = m_random.below(1000);
        const std::int64_t size = m_random.between(15, 45);
        if (roll < m_habits->grows) {
            m_seats += std::max<std::int64_t>(1, m_seats * size / 100);
        } else if (roll < m_habits->grows + 7 && m_seats > 2) {
            m_seats -= std::max<std::int64_t>(1, m_seats * size / 200);
        } else if (roll < m_habits->grows + 13 && m_habits != &habits.back() && m_seats >= 7) {
            ++m_habits;
        } else if (roll < m_habits->grows + 17 && !m_yearly) {
            m_yearly = true;
        } else {
            return false;
        }
        current().cancelRequestedOn = day;
        end(day, Ending::Replaced);
        begin(day);
        return true;
    }

    Random &m_random;
    Story &m_story;
    const Habits *m_habits;
    std::size_t m_current = 0;
    std::int64_t m_seats = 0;
    bool m_yearly = false;
};

} // namespace

void bill(Random &random, Date firstPaidDay, Story &story)
{
    Account(random, story).live(firstPaidDay);
}

} // namespace perennial::sample
