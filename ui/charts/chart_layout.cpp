// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include "ui/charts/layout_builder.h"

#include <algorithm>

namespace perennial::charts
{

using theme::TextSize;
using theme::size::grid;
using theme::size::half;

double Layout::y(double value) const
{
    return plot.bottom() - (value - low) / (high - low) * plot.height();
}

double Layout::x(std::size_t category, std::size_t categories) const
{
    return plot.left() + (static_cast<double>(category) + 0.5) * plot.width() / static_cast<double>(categories);
}

Layout layOut(const board::ChartSpec &spec, QSizeF size, const theme::Tokens &tokens, const Options &options)
{
    return LayoutBuilder(spec, size, tokens, options).build();
}

LayoutBuilder::LayoutBuilder(const board::ChartSpec &spec, QSizeF size, const theme::Tokens &tokens,
                             const Options &options)
    : m_spec(spec)
    , m_tokens(tokens)
    , m_options(options)
    , m_axis(tokens, TextSize::Axis)
    , m_axisBold(tokens, TextSize::Axis, true)
    , m_secondary(tokens, TextSize::Secondary)
    , m_secondaryBold(tokens, TextSize::Secondary, true)
    , m_title(tokens, TextSize::ChartTitle, true)
{
    m_out.size = size;
    const double padding = options.padding;
    m_room = QRectF(QPointF(0, 0), size).adjusted(padding, padding, -padding, -padding);
}

Layout LayoutBuilder::build()
{
    if (m_options.heading)
        placeHeading();
    if (m_options.sourceLine && !m_spec.source.isEmpty())
        placeSource();
    switch (m_spec.kind) {
    case board::ChartKind::StackedColumns:
    case board::ChartKind::Line:
        if (m_spec.categories.empty())
            placeEmpty();
        else
            buildPlot();
        break;
    case board::ChartKind::Funnel:
        if (m_spec.stages.empty())
            placeEmpty();
        else
            buildFunnel();
        break;
    case board::ChartKind::Empty:
        placeEmpty();
        break;
    }
    return std::move(m_out);
}

void LayoutBuilder::add(LabelKind kind, const Face &face, QPointF topLeft, const QString &text, const QColor &colour)
{
    if (text.isEmpty())
        return;
    const QRectF box(topLeft, QSizeF(face.width(text), face.lineHeight()));
    m_out.labels.push_back({kind, box, text, colour, face.pixels(), face.bold()});
}

double LayoutBuilder::paragraph(LabelKind kind, const Face &face, QRectF place, const QString &text,
                                const QColor &colour)
{
    double y = place.top();
    for (const QString &line : face.wrapped(text, place.width())) {
        add(kind, face, {place.left(), y}, line, colour);
        y += face.lineHeight();
    }
    return y;
}

void LayoutBuilder::placeHeading()
{
    QRectF place = m_room;
    place.setRight(place.right() - m_options.reservedTopRight);
    double y = paragraph(LabelKind::Title, m_title, place, m_spec.title, m_tokens.ink);
    place.setTop(y + 1);
    place.setRight(m_room.right());
    y = paragraph(LabelKind::Subtitle, m_secondary, place, m_spec.subtitle, m_tokens.muted);
    m_room.setTop(y + grid + half);
}

void LayoutBuilder::placeSource()
{
    const QStringList lines = m_axis.wrapped(m_spec.source, m_room.width());
    const double top = m_room.bottom() - static_cast<double>(lines.size()) * m_axis.lineHeight();
    paragraph(LabelKind::Source, m_axis, {m_room.left(), top, m_room.width(), 0}, m_spec.source, m_tokens.muted);
    m_room.setBottom(top - grid);
}

void LayoutBuilder::placeEmpty()
{
    constexpr double widest = 420;
    const double width = std::min(widest, m_room.width() - 2 * grid);
    const QStringList lines = m_secondary.wrapped(m_spec.emptyText, width);
    m_out.plot = m_room.adjusted(0, half, 0, 0);
    // The upper part: below it stand the ghosts of columns.
    const double height = static_cast<double>(lines.size()) * m_secondary.lineHeight();
    double y = std::max(m_out.plot.top(), m_out.plot.top() + (0.55 * m_out.plot.height() - height) / 2);
    for (const QString &line : lines) {
        add(LabelKind::Empty, m_secondary, {m_room.center().x() - m_secondary.width(line) / 2, y}, line,
            m_tokens.muted);
        y += m_secondary.lineHeight();
    }
}

} // namespace perennial::charts
