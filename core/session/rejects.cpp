// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rejects.h"

namespace perennial::session
{

namespace
{

void appendCell(QByteArray &csv, const std::string &cell)
{
    const bool blank = !cell.empty() && (cell.front() == ' ' || cell.back() == ' ');
    if (!blank && cell.find_first_of(",\"\r\n") == std::string::npos) {
        csv.append(cell.data(), static_cast<qsizetype>(cell.size()));
        return;
    }
    csv.append('"');
    for (const char c : cell) {
        if (c == '"')
            csv.append('"');
        csv.append(c);
    }
    csv.append('"');
}

void appendRecord(QByteArray &csv, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            csv.append(',');
        appendCell(csv, cells[i]);
    }
    csv.append("\r\n");
}

} // namespace

QByteArray rejectsCsv(const std::vector<std::string> &header, const std::vector<facts::LeftOut> &records)
{
    QByteArray csv;
    appendRecord(csv, header);
    for (const facts::LeftOut &record : records) {
        if (record.rejected)
            appendRecord(csv, record.cells);
    }
    return csv;
}

} // namespace perennial::session
