// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date.h"
#include "core/facts/batch_source.h"
#include "core/store/workspace.h"

#include <random>
#include <string_view>

namespace perennial::test
{

/// Hands out one prepared batch.
class OneBatch : public facts::BatchSource
{
public:
    explicit OneBatch(facts::Dataset dataset)
        : m_batch(dataset)
    {
    }
    const facts::DatasetSpec &spec() const override { return m_batch.spec(); }
    base::Outcome<bool> next(facts::Batch &out) override;

    void addRow();
    std::size_t size() const { return m_batch.size(); }
    void set(std::string_view field, std::int64_t value) { m_batch.setInteger(*spec().indexOf(field), value); }
    void set(std::string_view field, std::string_view value) { m_batch.setText(*spec().indexOf(field), value); }
    void setReal(std::string_view field, double value) { m_batch.setReal(*spec().indexOf(field), value); }

private:
    facts::Batch m_batch;
    bool m_given = false;
};

/// A small company, the same for the same seed: subscriptions with trials, discounts, past-due days and currencies that
/// switch, overlap, lapse and come back; exchange rates that move; money spent by the day and by the month.
class RandomCompany
{
public:
    explicit RandomCompany(unsigned seed);

    /// Imports all of it as of its cut-off.
    base::Result writeInto(store::Workspace &workspace);
    base::Date cutOff() const { return m_cutOff; }
    static base::Date firstDay() { return *base::Date::fromYmd(2023, 11, 7); }

private:
    int between(int low, int high);
    bool chance(int percent) { return between(1, 100) <= percent; }
    OneBatch subscriptions();
    OneBatch rates();
    OneBatch spend();
    int addTerm(OneBatch &source, int customer, int day);
    void addOddities(OneBatch &source, int day, int length);

    std::mt19937_64 m_random;
    base::Date m_cutOff;
};

} // namespace perennial::test
