// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/facts/batch_source.h"
#include "core/facts/row_keys.h"
#include "core/store/workspace.h"

#include <functional>
#include <string>
#include <vector>

namespace perennial::test
{

/// One subscription as the tests write it; line 0: the place in the file.
struct Sub {
    std::string id = "s1";
    std::string customer = "c1";
    std::int32_t start = 20000;
    base::Minor amount = 1000;
    std::string status = "active";
    std::optional<std::int32_t> end;
    std::optional<std::int32_t> cancel;

    bool operator==(const Sub &) const = default;
};

/// Hands out records that a function makes, `batchSize` at a time.
class FakeSource : public facts::BatchSource
{
public:
    using Fill = std::function<void(facts::Batch &batch, std::int64_t index)>;
    FakeSource(facts::Dataset dataset, std::int64_t count, Fill fill, std::int64_t batchSize = 4096);

    const facts::DatasetSpec &spec() const override { return m_spec; }
    base::Outcome<bool> next(facts::Batch &batch) override;

    std::vector<facts::LeftOut> leftOut;   ///< handed out with the first batch
    std::optional<std::int64_t> failAfter; ///< records, then Cancelled

private:
    const facts::DatasetSpec &m_spec;
    std::int64_t m_count;
    Fill m_fill;
    std::int64_t m_batchSize;
    std::int64_t m_next = 0;
    facts::RowKeys m_keys;
    bool m_first = true;
};

/// Adds the record with the fields named, as `field=value` of the kind that the field has.
void addRecord(facts::Batch &batch, std::int64_t line, const std::vector<std::pair<std::string, std::string>> &fields);
void addSub(facts::Batch &batch, std::int64_t line, const Sub &sub);

store::ImportHeader header(facts::Dataset dataset, const std::string &file = "file.csv", std::int32_t asOf = 20100);
/// Imports these as one file, from line 2 on.
base::Outcome<store::ImportRecord> importSubs(store::Workspace &workspace, const std::vector<Sub> &subs,
                                              const std::string &file = "subscriptions.csv", std::int32_t asOf = 20100);
/// `dataset`: one record in each row, `field=value`.
base::Outcome<store::ImportRecord>
importRecords(store::Workspace &workspace, facts::Dataset dataset,
              const std::vector<std::vector<std::pair<std::string, std::string>>> &rows);

} // namespace perennial::test
