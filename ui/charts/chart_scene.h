// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "ui/charts/chart_layout.h"
#include "ui/theme/tokens.h"

#include <memory>

class QPainter;

namespace perennial::charts
{

/// One chart, drawn alike on screen, PNG, SVG and PDF. Needs a QApplication; never shown itself.
class ChartScene
{
public:
    explicit ChartScene(theme::Tokens tokens = theme::lightTokens(), Options options = {});
    ~ChartScene();
    ChartScene(const ChartScene &) = delete;
    ChartScene &operator=(const ChartScene &) = delete;

    void setSpec(board::ChartSpec spec);
    void setTokens(const theme::Tokens &tokens);
    void setOptions(const Options &options);
    const board::ChartSpec &spec() const { return m_spec; }
    const theme::Tokens &tokens() const { return m_tokens; }
    const Options &options() const { return m_options; }

    /// Draws into the rectangle, whose size in the painter's coordinates is the chart's size.
    void paint(QPainter &painter, const QRectF &area);
    /// Where everything stands at this size.
    const Layout &layoutFor(QSizeF size);

private:
    class Items;

    board::ChartSpec m_spec;
    theme::Tokens m_tokens;
    Options m_options;
    Layout m_layout;
    bool m_stale = true;
    std::unique_ptr<Items> m_items;
};

} // namespace perennial::charts
