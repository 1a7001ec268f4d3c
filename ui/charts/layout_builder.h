// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"
#include "ui/charts/face.h"

#include <vector>

namespace perennial::charts
{

/// Takes room away from a rectangle, part by part, and places what belongs there.
class LayoutBuilder
{
public:
    LayoutBuilder(const board::ChartSpec &spec, QSizeF size, const theme::Tokens &tokens, const Options &options);
    Layout build();

private:
    /// A direct label at the right end, before it has its place.
    struct SideLabel {
        LabelKind kind = LabelKind::Series;
        QString text;
        QColor colour;
        QColor key; ///< colour of the mark
        double wanted = 0;
        bool dashed = false;
    };
    /// A column's segment or a line's point, in values.
    struct Extent {
        double from = 0;
        double to = 0;
        bool present = false;
    };

    void add(LabelKind kind, const Face &face, QPointF topLeft, const QString &text, const QColor &colour);
    double paragraph(LabelKind kind, const Face &face, QRectF place, const QString &text, const QColor &colour);
    bool isLine() const { return m_spec.kind == board::ChartKind::Line; }

    void placeHeading();
    void placeSource();
    void placeEmpty();

    void buildPlot();
    void measureMarks();
    void framePlot(double labelWidth);
    void chooseRange();
    void placeTicks();
    bool openMeetsYear() const;
    double axisHeight() const;
    void placeMonths();
    void placeYears(double top);
    void placeOpen(double top);
    std::size_t anchorMonth() const;

    std::vector<SideLabel> sideLabels() const;
    double sideWidth(const std::vector<SideLabel> &labels) const;
    void placeSideLabels(std::vector<SideLabel> labels);
    void placeLegend(const std::vector<SideLabel> &labels);
    void placeLastLabel();
    double wantedY(std::size_t series) const;

    void placeColumns();
    void placePoints();
    void placeValues();
    void placeOuterValue(const Spot &spot, const QString &text);
    void placeInnerValue(const Spot &spot, const QString &text);
    bool crossesTarget(const QRectF &box) const;
    bool singleSeriesValuesFit() const;

    void buildFunnel();
    /// Columns of a funnel: names, bars with counts, conversions.
    struct FunnelColumns {
        double names = 0;
        double counts = 0;
        double conversions = 0;
        double largest = 0; ///< count
        bool noteBelow = false;
        double barLeft = 0;
        double barRoom = 0;
        double bracket = 0; ///< x
    };
    FunnelColumns funnelColumns(bool noteBelow) const;
    void placeStage(std::size_t index, const FunnelColumns &columns, double pitch);
    void placeConversion(const board::FunnelStage &stage, FunnelRow &row, const FunnelColumns &columns, double y,
                         double pitch);

    const board::ChartSpec &m_spec;
    const theme::Tokens &m_tokens;
    const Options &m_options;
    Layout m_out;
    QRectF m_room;
    Face m_axis;
    Face m_axisBold;
    Face m_secondary;
    Face m_secondaryBold;
    Face m_title;
    std::vector<std::vector<Extent>> m_extents; ///< by series, by category
};

} // namespace perennial::charts
