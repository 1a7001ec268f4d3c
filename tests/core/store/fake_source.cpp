// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/fake_source.h"

namespace perennial::test
{

using facts::Batch;
using facts::Dataset;
using facts::FieldType;

FakeSource::FakeSource(Dataset dataset, std::int64_t count, Fill fill, std::int64_t batchSize)
    : m_spec(facts::specOf(dataset))
    , m_count(count)
    , m_fill(std::move(fill))
    , m_batchSize(batchSize)
    , m_keys(m_spec)
{
}

base::Outcome<bool> FakeSource::next(Batch &batch)
{
    batch.clear();
    if (m_next >= m_count && !m_first)
        return false;
    if (m_first)
        batch.leftOut = leftOut;
    m_first = false;
    for (std::int64_t i = 0; i < m_batchSize && m_next < m_count; ++i, ++m_next) {
        if (failAfter && m_next >= *failAfter)
            return base::Problem{base::ProblemCode::Cancelled, {}};
        const std::size_t before = batch.size();
        m_fill(batch, m_next);
        for (std::size_t row = before; row < batch.size(); ++row)
            m_keys.set(batch, row);
    }
    return true;
}

void addRecord(Batch &batch, std::int64_t line, const std::vector<std::pair<std::string, std::string>> &fields)
{
    batch.addRow(line);
    for (const auto &[name, value] : fields) {
        const auto field = batch.spec().indexOf(name);
        if (!field) {
            batch.attributes.push_back({static_cast<std::uint32_t>(batch.size() - 1), name, value});
            continue;
        }
        switch (batch.spec().fields[*field].type) {
        case FieldType::Text:
        case FieldType::Currency:
        case FieldType::Interval:
        case FieldType::Choice:
            batch.setText(*field, value);
            break;
        case FieldType::Date:
        case FieldType::DayOrMonth:
            batch.setInteger(*field, base::Date::fromIso(value)->days());
            break;
        case FieldType::Month:
            batch.setInteger(*field, base::Month::fromIso(value)->index());
            break;
        case FieldType::Money:
        case FieldType::Count:
        case FieldType::DateTime:
        case FieldType::Score:
        case FieldType::RowKey:
            batch.setInteger(*field, std::stoll(value));
            break;
        case FieldType::Quantity:
        case FieldType::Rate:
        case FieldType::Number:
            batch.setReal(*field, std::stod(value));
            break;
        }
    }
}

void addSub(Batch &batch, std::int64_t line, const Sub &sub)
{
    enum Field { Id, Customer, Start = 5, End, Amount, Currency, Interval, Quantity, Status = 13, Cancel = 15 };
    batch.addRow(line);
    batch.setText(Id, sub.id);
    batch.setText(Customer, sub.customer);
    batch.setInteger(Start, sub.start);
    if (sub.end)
        batch.setInteger(End, *sub.end);
    batch.setInteger(Amount, sub.amount);
    batch.setText(Currency, "EUR");
    batch.setText(Interval, "month");
    batch.setReal(Quantity, 1);
    batch.setText(Status, sub.status);
    if (sub.cancel)
        batch.setInteger(Cancel, *sub.cancel);
}

store::ImportHeader header(Dataset dataset, const std::string &file, std::int32_t asOf)
{
    return {file,
            std::string(64, 'a'),
            dataset,
            "template",
            base::Date::fromDays(asOf),
            "2025-01-02T03:04:05",
            {"id", "Amount, net"}};
}

base::Outcome<store::ImportRecord> importSubs(store::Workspace &workspace, const std::vector<Sub> &subs,
                                              const std::string &file, std::int32_t asOf)
{
    FakeSource source(
        Dataset::Subscriptions, static_cast<std::int64_t>(subs.size()),
        [&subs](Batch &batch, std::int64_t i) { addSub(batch, i + 2, subs[static_cast<std::size_t>(i)]); }, 3);
    return workspace.append(header(Dataset::Subscriptions, file, asOf), source);
}

base::Outcome<store::ImportRecord>
importRecords(store::Workspace &workspace, Dataset dataset,
              const std::vector<std::vector<std::pair<std::string, std::string>>> &rows)
{
    FakeSource source(dataset, static_cast<std::int64_t>(rows.size()), [&rows](Batch &batch, std::int64_t i) {
        addRecord(batch, i + 2, rows[static_cast<std::size_t>(i)]);
    });
    return workspace.append(header(dataset), source);
}

} // namespace perennial::test
