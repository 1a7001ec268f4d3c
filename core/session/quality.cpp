// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

namespace perennial::session
{

namespace
{

kpi::QualityImport describe(Session &session, const store::ImportRecord &record, std::size_t mostRows)
{
    kpi::QualityImport import;
    import.id = record.id;
    import.dataset = record.header.dataset;
    import.file = record.header.file;
    import.header = record.header.header;
    import.asOf = record.header.asOf;
    import.read = record.counts.read;
    import.rejected = record.counts.rejected;
    if (record.counts.rejected == 0)
        return import;
    const auto leftOut = session.leftOut(record.id);
    if (!leftOut.ok())
        return import;
    for (const facts::LeftOut &row : *leftOut) {
        if (row.rejected && import.rejects.size() < mostRows)
            import.rejects.emplace_back(row.line, row.column);
    }
    return import;
}

} // namespace

base::Outcome<std::vector<kpi::Finding>> Session::quality(base::Date today, std::size_t mostRows)
{
    const base::Outcome<const book::Book *> loaded = book();
    if (!loaded.ok())
        return loaded.problem();
    const base::Outcome<book::Records> records = m_workspace->loadRecords(kpi::qualityFields());
    if (!records.ok())
        return records.problem();
    std::vector<kpi::QualityImport> inForce;
    for (const store::ImportRecord &record : imports()) {
        if (record.state == store::ImportState::InForce)
            inForce.push_back(describe(*this, record, mostRows));
    }
    const kpi::Conventions conventions = this->conventions();
    std::vector<kpi::Finding> findings = kpi::findOddities({**loaded, *records, inForce, conventions, today}, mostRows);
    for (kpi::Finding &finding : findings) {
        for (kpi::FindingRow &row : finding.rows) {
            if (row.row == 0)
                continue;
            const store::Provenance from = m_workspace->provenance(row.dataset, row.row);
            row.file = from.file;
            row.line = from.line;
        }
    }
    return findings;
}

} // namespace perennial::session
