// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/board/chart_spec.h"

namespace perennial::board
{

namespace
{

std::vector<QStringList> funnelTable(const ChartSpec &spec)
{
    std::vector<QStringList> rows{spec.tableHeader};
    for (const FunnelStage &stage : spec.stages) {
        rows.push_back({stage.name, stage.countText, stage.toNext});
    }
    return rows;
}

} // namespace

std::vector<QStringList> ChartSpec::table() const
{
    if (kind == ChartKind::Empty) {
        return {};
    }
    if (kind == ChartKind::Funnel) {
        return funnelTable(*this);
    }
    QStringList header{tableHeader.value(0)};
    for (const ChartSeries &one : series) {
        header << one.name;
    }
    std::vector<QStringList> rows{header};
    for (std::size_t i = 0; i < categories.size(); ++i) {
        const bool open = openCategory == i && !openLabel.isEmpty();
        QStringList row{open ? openLabel : categories[i].full};
        for (const ChartSeries &one : series) {
            row << (i < one.marks.size() ? one.marks[i].text : QString());
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace perennial::board
