// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/table.h"

#include "core/csv/parser.h"

namespace perennial::csv
{

Table::Table(Sample sample, const Dialect &dialect)
{
    const auto parser = Parser::create(dialect);
    m_builder.startBatch(sample.text.size() + 1);
    parser->parse(sample.text, m_builder);
    const bool swallowed = !sample.whole && parser->pending() * 2 > sample.text.size() && dialect.quote != '\0' &&
                           sample.text.find(dialect.quote) != std::string_view::npos;
    if (sample.whole || m_builder.records().empty())
        m_quoteOpen = !parser->finish(m_builder);
    m_quoteOpen = m_quoteOpen || swallowed;
    m_brokenQuotes = parser->brokenQuotes();
}

LineEnd Table::lineEnd() const
{
    const auto &ends = m_builder.lineEnds();
    const int kinds = (ends.lf > 0 ? 1 : 0) + (ends.crLf > 0 ? 1 : 0) + (ends.cr > 0 ? 1 : 0);
    if (kinds > 1)
        return LineEnd::Mixed;
    return ends.crLf > 0 ? LineEnd::CrLf : ends.cr > 0 ? LineEnd::Cr : LineEnd::Lf;
}

} // namespace perennial::csv
