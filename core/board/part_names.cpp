// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/part_names.h"

#include "core/board/name_table.h"
#include "core/board/quantity_names.h"

namespace perennial::board
{

namespace
{

constexpr NameRow parts[] = {
    {"setup", QT_TRANSLATE_NOOP("wording", "Setup")},
    {"consulting", QT_TRANSLATE_NOOP("wording", "Consulting")},
    {"integration", QT_TRANSLATE_NOOP("wording", "Integration")},
    {"other", QT_TRANSLATE_NOOP("wording", "Other")},
    {"active_customers", QT_TRANSLATE_NOOP("wording", "Active customers")},
    {"touchpoints", QT_TRANSLATE_NOOP("wording", "Contacts before the purchase")},
    {"high", QT_TRANSLATE_NOOP("wording", "High engagement")},
    {"medium", QT_TRANSLATE_NOOP("wording", "Medium engagement")},
    {"low", QT_TRANSLATE_NOOP("wording", "Low engagement")},
    {"none", QT_TRANSLATE_NOOP("wording", "No usage known")},
    {"months_to_payback", QT_TRANSLATE_NOOP("wording", "Months to payback")},
    {"first_year_value", QT_TRANSLATE_NOOP("wording", "First-year value")},
    {"invitations_per_customer", QT_TRANSLATE_NOOP("wording", "Invitations per customer")},
    {"share_converted", QT_TRANSLATE_NOOP("wording", "Share of invitations that became customers")},
    {"months", QT_TRANSLATE_NOOP("wording", "In months")},
    {"responses", QT_TRANSLATE_NOOP("wording", "Answers")},
    {"promoters", QT_TRANSLATE_NOOP("wording", "Promoters (9 or 10)")},
    {"passives", QT_TRANSLATE_NOOP("wording", "Passives (7 or 8)")},
    {"detractors", QT_TRANSLATE_NOOP("wording", "Detractors (0 to 6)")},
    {"monthly_gain", QT_TRANSLATE_NOOP("wording", "MRR gained a month")},
    {"monthly_loss_rate", QT_TRANSLATE_NOOP("wording", "Share of MRR lost a month")},
    {"backtest_error", QT_TRANSLATE_NOOP("wording", "Mean error of the method six months ago")},
};

constexpr NameRow risks[] = {
    {"cancellation_scheduled", QT_TRANSLATE_NOOP("wording", "Cancellation scheduled")},
    {"past_due", QT_TRANSLATE_NOOP("wording", "Payment overdue")},
    {"usage_dropped", QT_TRANSLATE_NOOP("wording", "Usage has halved")},
    {"detractor", QT_TRANSLATE_NOOP("wording", "Unhappy survey answer")},
    {"ticket_open", QT_TRANSLATE_NOOP("wording", "Support request open for more than a week")},
    {"renewal_due", QT_TRANSLATE_NOOP("wording", "Renewal within 60 days")},
};

} // namespace

QString nameOfPart(std::string_view id, const session::Wording &wording)
{
    const char *name = find(parts, id);
    return name ? wording(name) : nameOfQuantity(id, wording);
}

QString nameOfRisk(std::string_view id, const session::Wording &wording)
{
    const char *name = find(risks, id);
    return name ? wording(name) : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

} // namespace perennial::board
