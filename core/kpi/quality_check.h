// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/prepared_terms.h"
#include "core/kpi/quality.h"

#include <optional>

namespace perennial::kpi
{

/// Takes what one kind of check finds.
class QualityReport
{
public:
    QualityReport(std::vector<Finding> &findings, const Finding &kind, std::size_t mostRows)
        : m_findings(findings)
        , m_first(findings.size())
        , m_kind(kind)
        , m_mostRows(mostRows)
    {
    }

    /// `row` is made only for those that are listed.
    template<class Row>
    void add(std::string_view about, Row row)
    {
        Finding &finding = of(about);
        ++finding.count;
        if (finding.rows.size() < m_mostRows)
            finding.rows.push_back(row());
    }
    /// Places that are counted but cannot be listed.
    void addUnlisted(std::string_view about, std::int64_t count) { of(about).count += count; }

private:
    Finding &of(std::string_view about)
    {
        for (std::size_t at = m_first; at < m_findings.size(); ++at) {
            if (m_findings[at].about == about)
                return m_findings[at];
        }
        m_findings.push_back(m_kind);
        m_findings.back().about = about;
        return m_findings.back();
    }

    std::vector<Finding> &m_findings;
    std::size_t m_first;
    const Finding &m_kind;
    std::size_t m_mostRows;
};

/// The input, and what several checks need of it, made once.
struct QualityContext : QualityInput {
    static constexpr std::uint32_t noRecord = UINT32_MAX;

    explicit QualityContext(const QualityInput &input);

    std::vector<std::uint32_t> recordOfTerm; ///< its place among the records of subscriptions, or noRecord
    std::vector<PreparedTerm> prepared;      ///< under the conventions

    base::Date cutOff() const { return book.cutOff.value_or(today); }
    /// The subscription of a term of the book; noText when it came from elsewhere.
    book::Text subscriptionOf(std::size_t term) const;
    /// The term as a row of `subscriptions`.
    FindingRow termRow(std::size_t term, std::string_view field, CellValue value) const;
    /// A record with its customer and identifier, as far as the dataset has them.
    FindingRow recordRow(facts::Dataset dataset, std::size_t at, std::string_view field, CellValue value) const;
    base::Date asOf(std::int64_t import) const;

private:
    std::vector<std::pair<std::int64_t, base::Date>> m_asOf; ///< by import, ascending
};

using Ids = std::span<const std::string_view>;

/// One kind of finding. To add one, write its row in the table of its family and its words in core/board.
struct QualityKind {
    std::string_view code;
    Severity severity = Severity::Notice;
    About about = About::Nothing;
    Ids figures; ///< empty when those of the dataset (or KPI) that it is about are touched
    void (*check)(const QualityContext &context, QualityReport &report) = nullptr;
};

std::span<const QualityKind> termKinds();
std::span<const QualityKind> customerKinds();
std::span<const QualityKind> dateKinds();
std::span<const QualityKind> amountKinds();
std::span<const QualityKind> coverageKinds();
std::span<const QualityKind> importKinds();

namespace touched
{
extern const Ids revenue;   ///< everything counted from subscriptions
extern const Ids movements; ///< what terms that overlap or leave gaps distort
extern const Ids churnSplit;
extern const Ids channels; ///< figures by channel
extern const Ids recent;   ///< what an open month or old data shows wrongly
} // namespace touched
/// The figures counted from a dataset.
Ids figuresOf(facts::Dataset dataset);

} // namespace perennial::kpi
