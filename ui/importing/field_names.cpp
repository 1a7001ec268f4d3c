// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/field_names.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace perennial::importui
{

namespace
{

struct Word {
    const char *id;
    const char *text;
};

constexpr Word fields[] = {
    {"customer_id", QT_TRANSLATE_NOOP("fields", "Customer ID")},
    {"name", QT_TRANSLATE_NOOP("fields", "Name")},
    {"email", QT_TRANSLATE_NOOP("fields", "E-mail")},
    {"segment", QT_TRANSLATE_NOOP("fields", "Segment")},
    {"country", QT_TRANSLATE_NOOP("fields", "Country")},
    {"channel", QT_TRANSLATE_NOOP("fields", "Channel")},
    {"owner", QT_TRANSLATE_NOOP("fields", "Owner")},
    {"signed_up_on", QT_TRANSLATE_NOOP("fields", "Signed up on")},
    {"subscription_id", QT_TRANSLATE_NOOP("fields", "Subscription ID")},
    {"customer_name", QT_TRANSLATE_NOOP("fields", "Customer name")},
    {"customer_email", QT_TRANSLATE_NOOP("fields", "Customer e-mail")},
    {"plan", QT_TRANSLATE_NOOP("fields", "Plan")},
    {"starts_on", QT_TRANSLATE_NOOP("fields", "Starts on")},
    {"ends_on", QT_TRANSLATE_NOOP("fields", "Ends on")},
    {"amount", QT_TRANSLATE_NOOP("fields", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("fields", "Currency")},
    {"interval", QT_TRANSLATE_NOOP("fields", "Billing interval")},
    {"quantity", QT_TRANSLATE_NOOP("fields", "Quantity")},
    {"discount", QT_TRANSLATE_NOOP("fields", "Discount")},
    {"discount_kind", QT_TRANSLATE_NOOP("fields", "Kind of discount")},
    {"status", QT_TRANSLATE_NOOP("fields", "Status")},
    {"signed_on", QT_TRANSLATE_NOOP("fields", "Signed on")},
    {"cancel_requested_on", QT_TRANSLATE_NOOP("fields", "Cancellation asked for on")},
    {"end_reason", QT_TRANSLATE_NOOP("fields", "Reason for the end")},
    {"trial_ends_on", QT_TRANSLATE_NOOP("fields", "Trial ends on")},
    {"past_due_since", QT_TRANSLATE_NOOP("fields", "Past due since")},
    {"deal_id", QT_TRANSLATE_NOOP("fields", "Deal ID")},
    {"customer", QT_TRANSLATE_NOOP("fields", "Customer")},
    {"stage", QT_TRANSLATE_NOOP("fields", "Stage")},
    {"pipeline", QT_TRANSLATE_NOOP("fields", "Pipeline")},
    {"created_on", QT_TRANSLATE_NOOP("fields", "Created on")},
    {"closed_on", QT_TRANSLATE_NOOP("fields", "Closed on")},
    {"source", QT_TRANSLATE_NOOP("fields", "Source")},
    {"lost_reason", QT_TRANSLATE_NOOP("fields", "Reason for the loss")},
    {"kind", QT_TRANSLATE_NOOP("fields", "Kind")},
    {"entered_on", QT_TRANSLATE_NOOP("fields", "Entered on")},
    {"lead_id", QT_TRANSLATE_NOOP("fields", "Lead ID")},
    {"qualified_on", QT_TRANSLATE_NOOP("fields", "Qualified on")},
    {"pql_on", QT_TRANSLATE_NOOP("fields", "Product-qualified on")},
    {"demo_on", QT_TRANSLATE_NOOP("fields", "Demo on")},
    {"converted_on", QT_TRANSLATE_NOOP("fields", "Became a customer on")},
    {"date", QT_TRANSLATE_NOOP("fields", "Date")},
    {"visitors", QT_TRANSLATE_NOOP("fields", "Visitors")},
    {"sessions", QT_TRANSLATE_NOOP("fields", "Visits")},
    {"signups", QT_TRANSLATE_NOOP("fields", "Sign-ups")},
    {"campaign", QT_TRANSLATE_NOOP("fields", "Campaign")},
    {"purpose", QT_TRANSLATE_NOOP("fields", "Purpose")},
    {"category", QT_TRANSLATE_NOOP("fields", "Category")},
    {"month", QT_TRANSLATE_NOOP("fields", "Month")},
    {"rate", QT_TRANSLATE_NOOP("fields", "Rate")},
    {"visitors_additive", QT_TRANSLATE_NOOP("fields", "Visitors may be added up")},
    {"mrr", QT_TRANSLATE_NOOP("fields", "MRR")},
    {"mrr_delta", QT_TRANSLATE_NOOP("fields", "Change of MRR")},
    {"reason", QT_TRANSLATE_NOOP("fields", "Reason")},
    {"line_id", QT_TRANSLATE_NOOP("fields", "Line ID")},
    {"invoice_id", QT_TRANSLATE_NOOP("fields", "Invoice ID")},
    {"period_start", QT_TRANSLATE_NOOP("fields", "Period starts on")},
    {"period_end", QT_TRANSLATE_NOOP("fields", "Period ends on")},
    {"tax", QT_TRANSLATE_NOOP("fields", "Tax")},
    {"charge_id", QT_TRANSLATE_NOOP("fields", "Charge ID")},
    {"response_id", QT_TRANSLATE_NOOP("fields", "Response ID")},
    {"score", QT_TRANSLATE_NOOP("fields", "Score")},
    {"ticket_id", QT_TRANSLATE_NOOP("fields", "Ticket ID")},
    {"created_at", QT_TRANSLATE_NOOP("fields", "Created at")},
    {"first_response_at", QT_TRANSLATE_NOOP("fields", "First answered at")},
    {"resolved_at", QT_TRANSLATE_NOOP("fields", "Resolved at")},
    {"priority", QT_TRANSLATE_NOOP("fields", "Priority")},
    {"user_id", QT_TRANSLATE_NOOP("fields", "User ID")},
    {"events", QT_TRANSLATE_NOOP("fields", "Events")},
    {"referral_id", QT_TRANSLATE_NOOP("fields", "Referral ID")},
    {"referrer_customer_id", QT_TRANSLATE_NOOP("fields", "Customer who referred")},
    {"invited_on", QT_TRANSLATE_NOOP("fields", "Invited on")},
    {"balance", QT_TRANSLATE_NOOP("fields", "Balance")},
    {"inflow", QT_TRANSLATE_NOOP("fields", "Money in")},
    {"outflow", QT_TRANSLATE_NOOP("fields", "Money out")},
    {"financing", QT_TRANSLATE_NOOP("fields", "Financing")},
    {"kpi", QT_TRANSLATE_NOOP("fields", "Figure")},
    {"value", QT_TRANSLATE_NOOP("fields", "Value")},
    {"group", QT_TRANSLATE_NOOP("fields", "Group")},
};

constexpr Word types[] = {
    {"date", QT_TRANSLATE_NOOP("types", "Date")},         {"datetime", QT_TRANSLATE_NOOP("types", "Date and time")},
    {"number", QT_TRANSLATE_NOOP("types", "Number")},     {"money", QT_TRANSLATE_NOOP("types", "Amount")},
    {"currency", QT_TRANSLATE_NOOP("types", "Currency")}, {"interval", QT_TRANSLATE_NOOP("types", "Interval")},
    {"choice", QT_TRANSLATE_NOOP("types", "Choice")},     {"text", QT_TRANSLATE_NOOP("types", "Text")},
};

constexpr Word questions[] = {
    {"date_order", QT_TRANSLATE_NOOP("questions", "What comes first in the dates?")},
    {"decimal_mark", QT_TRANSLATE_NOOP("questions", "Which mark separates decimals?")},
    {"amount_unit", QT_TRANSLATE_NOOP("questions", "What do the amounts count?")},
    {"currency", QT_TRANSLATE_NOOP("questions", "Which currency are the amounts in?")},
    {"interval", QT_TRANSLATE_NOOP("questions", "How often is the amount paid?")},
};

constexpr Word answers[] = {
    {"ymd", QT_TRANSLATE_NOOP("answers", "The year (2025-12-31)")},
    {"dmy", QT_TRANSLATE_NOOP("answers", "The day (31/12/2025)")},
    {"mdy", QT_TRANSLATE_NOOP("answers", "The month (12/31/2025)")},
    {".", QT_TRANSLATE_NOOP("answers", "A point (1,249.50)")},
    {",", QT_TRANSLATE_NOOP("answers", "A comma (1.249,50)")},
    {"major", QT_TRANSLATE_NOOP("answers", "Whole units (49.00 is written 49)")},
    {"minor", QT_TRANSLATE_NOOP("answers", "Cents (49.00 is written 4900)")},
    {"day", QT_TRANSLATE_NOOP("answers", "Every day")},
    {"week", QT_TRANSLATE_NOOP("answers", "Every week")},
    {"month", QT_TRANSLATE_NOOP("answers", "Every month")},
    {"quarter", QT_TRANSLATE_NOOP("answers", "Every quarter")},
    {"half_year", QT_TRANSLATE_NOOP("answers", "Every half year")},
    {"year", QT_TRANSLATE_NOOP("answers", "Every year")},
};

constexpr Word delimiters[] = {
    {",", QT_TRANSLATE_NOOP("delimiters", "Commas")},
    {";", QT_TRANSLATE_NOOP("delimiters", "Semicolons")},
    {"\t", QT_TRANSLATE_NOOP("delimiters", "Tabs")},
    {"|", QT_TRANSLATE_NOOP("delimiters", "Vertical bars")},
};

constexpr Word histories[] = {
    {"full", QT_TRANSLATE_NOOP("histories", "The whole history")},
    {"snapshot", QT_TRANSLATE_NOOP("histories", "The state of one day")},
};

constexpr Word values[] = {
    {"active", QT_TRANSLATE_NOOP("values", "Active")},
    {"trialing", QT_TRANSLATE_NOOP("values", "On trial")},
    {"past_due", QT_TRANSLATE_NOOP("values", "Past due")},
    {"paused", QT_TRANSLATE_NOOP("values", "Paused")},
    {"canceled", QT_TRANSLATE_NOOP("values", "Cancelled")},
    {"ended", QT_TRANSLATE_NOOP("values", "Ended")},
    {"future", QT_TRANSLATE_NOOP("values", "Not begun")},
    {"incomplete", QT_TRANSLATE_NOOP("values", "Incomplete")},
    {"voluntary", QT_TRANSLATE_NOOP("values", "By choice")},
    {"involuntary", QT_TRANSLATE_NOOP("values", "Failed payment")},
    {"unknown", QT_TRANSLATE_NOOP("values", "Unknown")},
    {"open", QT_TRANSLATE_NOOP("values", "Open")},
    {"won", QT_TRANSLATE_NOOP("values", "Won")},
    {"lost", QT_TRANSLATE_NOOP("values", "Lost")},
    {"new", QT_TRANSLATE_NOOP("values", "New business")},
    {"expansion", QT_TRANSLATE_NOOP("values", "Expansion")},
    {"renewal", QT_TRANSLATE_NOOP("values", "Renewal")},
    {"lead", QT_TRANSLATE_NOOP("values", "Lead")},
    {"mql", QT_TRANSLATE_NOOP("values", "Marketing qualified")},
    {"sql", QT_TRANSLATE_NOOP("values", "Sales qualified")},
    {"pql", QT_TRANSLATE_NOOP("values", "Product qualified")},
    {"acquisition", QT_TRANSLATE_NOOP("values", "Acquisition")},
    {"retention", QT_TRANSLATE_NOOP("values", "Retention")},
    {"ads", QT_TRANSLATE_NOOP("values", "Advertising")},
    {"salaries", QT_TRANSLATE_NOOP("values", "Salaries")},
    {"tools", QT_TRANSLATE_NOOP("values", "Tools")},
    {"other", QT_TRANSLATE_NOOP("values", "Other")},
    {"recurring", QT_TRANSLATE_NOOP("values", "Recurring")},
    {"once", QT_TRANSLATE_NOOP("values", "Once")},
};

QString lookUp(std::span<const Word> words, const char *context, const QString &id)
{
    for (const Word &word : words) {
        if (id == QLatin1String(word.id))
            return QCoreApplication::translate(context, word.text);
    }
    return id;
}

QString say(const char *text)
{
    return QCoreApplication::translate("files", text);
}

} // namespace

QString datasetName(facts::Dataset dataset)
{
    switch (dataset) {
    case facts::Dataset::Customers:
        return QCoreApplication::translate("datasets", "Customers");
    case facts::Dataset::Subscriptions:
        return QCoreApplication::translate("datasets", "Subscriptions");
    case facts::Dataset::Deals:
        return QCoreApplication::translate("datasets", "Deals");
    case facts::Dataset::DealStages:
        return QCoreApplication::translate("datasets", "Deal stages");
    case facts::Dataset::Leads:
        return QCoreApplication::translate("datasets", "Leads");
    case facts::Dataset::Traffic:
        return QCoreApplication::translate("datasets", "Web traffic");
    case facts::Dataset::Spend:
        return QCoreApplication::translate("datasets", "Spend");
    case facts::Dataset::MrrLevels:
        return QCoreApplication::translate("datasets", "MRR by customer");
    case facts::Dataset::InvoiceLines:
        return QCoreApplication::translate("datasets", "Invoice lines");
    case facts::Dataset::Charges:
        return QCoreApplication::translate("datasets", "One-off charges");
    case facts::Dataset::Touchpoints:
        return QCoreApplication::translate("datasets", "Contacts before the purchase");
    case facts::Dataset::Surveys:
        return QCoreApplication::translate("datasets", "Survey answers");
    case facts::Dataset::Tickets:
        return QCoreApplication::translate("datasets", "Support requests");
    case facts::Dataset::Usage:
        return QCoreApplication::translate("datasets", "Product usage");
    case facts::Dataset::Referrals:
        return QCoreApplication::translate("datasets", "Referrals");
    case facts::Dataset::Cash:
        return QCoreApplication::translate("datasets", "Cash");
    case facts::Dataset::Targets:
        return QCoreApplication::translate("datasets", "Targets");
    case facts::Dataset::FxRates:
        return QCoreApplication::translate("datasets", "Exchange rates");
    }
    return {};
}

QString fieldName(const QString &field)
{
    return lookUp(fields, "fields", field);
}

QString readingName(const importing::ColumnReading &column)
{
    QString type = lookUp(types, "types", QString::fromStdString(column.type));
    if (column.ambiguous)
        return QCoreApplication::translate("files", "%1, to be decided").arg(type);
    if (column.dateOrder) {
        constexpr const char *orders[] = {QT_TRANSLATE_NOOP("files", "%1, year first"),
                                          QT_TRANSLATE_NOOP("files", "%1, day first"),
                                          QT_TRANSLATE_NOOP("files", "%1, month first")};
        return say(orders[static_cast<std::size_t>(*column.dateOrder)]).arg(type);
    }
    if (column.decimalMark == ',')
        return QCoreApplication::translate("files", "%1, decimal comma").arg(type);
    if (column.decimalMark == '.')
        return QCoreApplication::translate("files", "%1, decimal point").arg(type);
    return type;
}

QString questionName(const QString &kind)
{
    return lookUp(questions, "questions", kind);
}

QString valueName(const QString &value)
{
    return lookUp(values, "values", value);
}

QString answerName(const QString &kind, const QString &answer)
{
    return kind == QLatin1String("currency") ? answer : lookUp(answers, "answers", answer);
}

QString optionName(const QString &option, const QString &value)
{
    if (option == QLatin1String("delimiter"))
        return lookUp(delimiters, "delimiters", value);
    if (option == QLatin1String("history"))
        return lookUp(histories, "histories", value);
    return option == QLatin1String("encoding") ? value : answerName(option, value);
}

QString layoutName(const csv::Layout &layout)
{
    const QString delimiter(QLatin1Char(layout.dialect.delimiter));
    return QCoreApplication::translate("files", "%1, %2, headings in line %3")
        .arg(optionName(QStringLiteral("delimiter"), delimiter), QString::fromStdString(layout.encoding),
             QLocale().toString(layout.headerLine));
}

QString confidenceName(double confidence)
{
    if (confidence >= 0.9)
        return QCoreApplication::translate("files", "recognised");
    if (confidence >= 0.6)
        return QCoreApplication::translate("files", "probably");
    return QCoreApplication::translate("files", "uncertain: please check");
}

} // namespace perennial::importui
