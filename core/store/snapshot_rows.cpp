// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_rows.h"

#include "core/facts/key_hash.h"

#include <algorithm>
#include <array>
#include <bit>

namespace perennial::store
{

namespace
{

constexpr auto fields = static_cast<std::size_t>(Sub::Count);
constexpr std::array price = {Sub::Plan,     Sub::Amount,   Sub::Currency,    Sub::Interval,
                              Sub::Quantity, Sub::Discount, Sub::DiscountKind};

bool isNothing(const SubRow &row, Sub field)
{
    const auto *amount = std::get_if<std::int64_t>(&row[field]);
    return !row.has(field) || (amount && *amount == 0);
}

} // namespace

SubRow SubRow::of(const facts::Batch &batch, std::size_t row)
{
    SubRow made;
    made.m_cells.resize(fields);
    for (std::size_t field = 0; field < fields; ++field) {
        const facts::Value &value = batch.at(row, field);
        switch (value.kind) {
        case facts::Value::Kind::Missing:
            break;
        case facts::Value::Kind::Integer:
            made.m_cells[field] = value.integer;
            break;
        case facts::Value::Kind::Real:
            made.m_cells[field] = value.real;
            break;
        case facts::Value::Kind::Text:
            made.m_cells[field] = std::string(batch.text(value));
            break;
        }
    }
    return made;
}

SubRow SubRow::of(const Statement &stored, int first)
{
    const facts::DatasetSpec &spec = facts::specOf(facts::Dataset::Subscriptions);
    SubRow made;
    made.m_cells.resize(fields);
    for (std::size_t field = 0; field < fields; ++field) {
        const int column = first + static_cast<int>(field);
        if (stored.isNull(column))
            continue;
        switch (spec.fields[field].type) {
        case facts::FieldType::Date:
        case facts::FieldType::Money:
            made.m_cells[field] = stored.integer(column);
            break;
        case facts::FieldType::Quantity:
            made.m_cells[field] = stored.real(column);
            break;
        default:
            made.m_cells[field] = std::string(stored.text(column));
        }
    }
    return made;
}

void SubRow::addTo(facts::Batch &batch, std::int64_t line) const
{
    batch.addRow(line);
    for (std::size_t field = 0; field < fields; ++field) {
        if (const auto *integer = std::get_if<std::int64_t>(&m_cells[field]))
            batch.setInteger(field, *integer);
        else if (const auto *real = std::get_if<double>(&m_cells[field]))
            batch.setReal(field, *real);
        else if (const auto *text = std::get_if<std::string>(&m_cells[field]))
            batch.setText(field, *text);
    }
}

std::string_view SubRow::text(Sub field) const
{
    const auto *text = std::get_if<std::string>(&(*this)[field]);
    return text ? std::string_view(*text) : std::string_view();
}

base::Date SubRow::date(Sub field) const
{
    const auto *days = std::get_if<std::int64_t>(&(*this)[field]);
    return days ? base::Date::fromDays(static_cast<std::int32_t>(*days)) : base::Date::openEnd();
}

void SubRow::set(Sub field, base::Date day)
{
    if (day.isOpenEnd())
        clear(field);
    else
        (*this)[field] = std::int64_t{day.days()};
}

void SubRow::fill(Sub field, const SubRow &other)
{
    if (!has(field))
        (*this)[field] = other[field];
}

bool SubRow::saysStopped() const
{
    const std::string_view status = text(Sub::Status);
    return status == "paused" || status == "canceled" || status == "ended" || status == "incomplete";
}

bool SubRow::isOpenTrial() const
{
    return text(Sub::Status) == "trialing" && !has(Sub::TrialEndsOn);
}

bool SubRow::runsOn(base::Date day) const
{
    const std::string_view status = text(Sub::Status);
    if (startsOn() > day || endsOn() <= day || status == "paused" || status == "incomplete")
        return false;
    return !saysStopped() || has(Sub::EndsOn);
}

bool SubRow::hasPriceOf(const SubRow &other) const
{
    return std::all_of(price.begin(), price.end(), [&](Sub field) {
        if (field == Sub::Plan && (!has(field) || !other.has(field)))
            return true;
        if (field == Sub::Discount && isNothing(*this, field) && isNothing(other, field))
            return true;
        if (field == Sub::DiscountKind && isNothing(*this, Sub::Discount) && isNothing(other, Sub::Discount))
            return true;
        return (*this)[field] == other[field];
    });
}

void SubRow::takePriceOf(const SubRow &other)
{
    for (const Sub field : price) {
        if (field != Sub::Plan || other.has(field))
            (*this)[field] = other[field];
    }
}

std::int64_t SubRow::hash() const
{
    facts::KeyHash hash;
    for (const Cell &cell : m_cells) {
        if (const auto *integer = std::get_if<std::int64_t>(&cell))
            hash.add(*integer);
        else if (const auto *real = std::get_if<double>(&cell))
            hash.add(std::bit_cast<std::int64_t>(*real));
        else if (const auto *text = std::get_if<std::string>(&cell))
            hash.add(*text);
        else
            hash.addMissing();
    }
    return hash.value();
}

} // namespace perennial::store
