// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/quality_check.h"

#include <array>
#include <unordered_map>
#include <unordered_set>

namespace perennial::kpi
{

namespace
{

using book::noText;
using book::Text;
using facts::Dataset;

/// The fields of a dataset that say which customer a record is of.
struct Naming {
    Dataset dataset{};
    std::string_view id;
    std::string_view name;
    std::string_view email;
};

constexpr Naming namings[] = {{Dataset::Subscriptions, "customer_id", "customer_name", "customer_email"},
                              {Dataset::MrrLevels, "customer_id", {}, {}},
                              {Dataset::InvoiceLines, "customer_id", {}, {}},
                              {Dataset::Charges, "customer_id", "customer_name", "customer_email"},
                              {Dataset::Deals, "customer_id", "customer", "customer_email"},
                              {Dataset::Leads, "customer_id", {}, {}},
                              {Dataset::Touchpoints, "customer_id", {}, {}},
                              {Dataset::Surveys, "customer_id", "customer_name", "customer_email"},
                              {Dataset::Tickets, "customer_id", "customer_name", "customer_email"},
                              {Dataset::Usage, "customer_id", {}, "customer_email"},
                              {Dataset::Referrals, "referrer_customer_id", {}, {}}};

Text textAt(const book::RecordTable &table, std::string_view field, std::size_t at)
{
    return field.empty() ? noText : table.text(field, at);
}

bool bringsRevenue(Dataset dataset)
{
    return dataset == Dataset::Subscriptions || dataset == Dataset::MrrLevels || dataset == Dataset::InvoiceLines;
}

/// Who is a customer: those of the export of customers or, without one, those who have paid.
class KnownCustomers
{
public:
    explicit KnownCustomers(const book::Records &records)
        : m_records(records)
    {
        take({Dataset::Customers, "customer_id", "name", "email"});
        for (const Naming &naming : namings) {
            if (records.of(Dataset::Customers).size() == 0 && bringsRevenue(naming.dataset))
                take(naming);
        }
    }

    bool any() const { return !m_ids.empty(); }
    /// Whether the record names a customer at all, and one of these: by id, e-mail or name.
    bool isStranger(const Naming &naming, std::size_t at) const
    {
        const book::RecordTable &table = m_records.of(naming.dataset);
        const Text id = textAt(table, naming.id, at);
        const Text name = m_records.foldedOf(textAt(table, naming.name, at));
        const Text email = m_records.foldedOf(textAt(table, naming.email, at));
        if (id == noText && name == noText && email == noText)
            return false;
        return !m_ids.contains(id) && !m_emails.contains(email) && !m_names.contains(name);
    }

private:
    void take(const Naming &naming)
    {
        const book::RecordTable &table = m_records.of(naming.dataset);
        for (std::size_t at = 0; at < table.size(); ++at) {
            insert(m_ids, textAt(table, naming.id, at));
            insert(m_names, m_records.foldedOf(textAt(table, naming.name, at)));
            insert(m_emails, m_records.foldedOf(textAt(table, naming.email, at)));
        }
    }
    static void insert(std::unordered_set<Text> &set, Text text)
    {
        if (text != noText)
            set.insert(text);
    }

    const book::Records &m_records;
    std::unordered_set<Text> m_ids;
    std::unordered_set<Text> m_names;
    std::unordered_set<Text> m_emails;
};

/// A deal that is not won, or a lead that has not converted, names somebody who is no customer yet.
bool speaksOfCustomer(const QualityContext &context, const Naming &naming, std::size_t at)
{
    const book::RecordTable &table = context.records.of(naming.dataset);
    return naming.dataset != Dataset::Deals || context.records.texts.at(table.text("status", at)) == "won";
}

void unknownCustomers(const QualityContext &context, QualityReport &report)
{
    const KnownCustomers known(context.records);
    const bool listed = context.records.of(Dataset::Customers).size() > 0;
    if (!known.any())
        return;
    for (const Naming &naming : namings) {
        if (bringsRevenue(naming.dataset) && !listed)
            continue;
        const book::RecordTable &table = context.records.of(naming.dataset);
        for (std::size_t at = 0; at < table.size(); ++at) {
            if (speaksOfCustomer(context, naming, at) && known.isStranger(naming, at))
                report.add(facts::specOf(naming.dataset).name,
                           [&] { return context.recordRow(naming.dataset, at, naming.id, std::monostate()); });
        }
    }
}

/// Who had a name or e-mail address first.
class Namesakes
{
public:
    /// The id of another customer with this text; noText when there is none.
    Text other(Text folded, Text id)
    {
        if (folded == noText || id == noText)
            return noText;
        const auto [at, added] = m_first.try_emplace(folded, id);
        return added || at->second == id ? noText : at->second;
    }

private:
    std::unordered_map<Text, Text> m_first;
};

void duplicateCustomersIn(const QualityContext &context, const Naming &naming, Namesakes &names, Namesakes &emails,
                          std::unordered_set<Text> &reported, QualityReport &report)
{
    const book::RecordTable &table = context.records.of(naming.dataset);
    for (std::size_t at = 0; at < table.size(); ++at) {
        const Text id = textAt(table, naming.id, at);
        const Text email = context.records.foldedOf(textAt(table, naming.email, at));
        const Text name = context.records.foldedOf(textAt(table, naming.name, at));
        const Text byEmail = emails.other(email, id);
        const Text byName = names.other(name, id);
        const Text twin = byEmail != noText ? byEmail : byName;
        if (twin == noText || !reported.insert(id).second)
            continue;
        report.add({}, [&] {
            const std::string other(context.records.texts.at(twin));
            return context.recordRow(naming.dataset, at, byEmail != noText ? naming.email : naming.name, other);
        });
    }
}

void duplicateCustomers(const QualityContext &context, QualityReport &report)
{
    Namesakes names;
    Namesakes emails;
    std::unordered_set<Text> reported;
    const bool listed = context.records.of(Dataset::Customers).size() > 0;
    const Naming naming = listed ? Naming{Dataset::Customers, "customer_id", "name", "email"} : namings[0];
    duplicateCustomersIn(context, naming, names, emails, reported, report);
}

void spendWithoutChannel(const QualityContext &context, QualityReport &report)
{
    for (const book::SpendRow &row : context.book.spend) {
        if (row.channel != noText || row.purpose != book::Purpose::Acquisition)
            continue;
        report.add({}, [&] {
            FindingRow found;
            found.dataset = Dataset::Spend;
            found.row = row.row;
            found.field = "channel";
            found.value = Amount{row.amount, context.book.currencies[row.currency]};
            return found;
        });
    }
}

const std::array kinds{
    QualityKind{"unknown_customers", Severity::Warning, About::Dataset, {}, unknownCustomers},
    QualityKind{"possible_duplicate_customers", Severity::Warning, About::Nothing, touched::revenue,
                duplicateCustomers},
    QualityKind{"spend_without_channel", Severity::Notice, About::Nothing, touched::channels, spendWithoutChannel},
};

} // namespace

std::span<const QualityKind> customerKinds()
{
    return kinds;
}

} // namespace perennial::kpi
