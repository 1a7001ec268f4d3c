// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_scene.h"

#include "ui/charts/overlay.h"
#include "ui/charts/plot_chart.h"

#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QPainter>

#include <utility>

namespace perennial::charts
{

namespace
{

using PaintLayer = void (*)(QPainter &, const Drawing &);

/// One of the painters of our own, as an item below or above the chart.
class LayerItem : public QGraphicsItem
{
public:
    LayerItem(PaintLayer layer, Drawing drawing, double z)
        : m_layer(layer)
        , m_drawing(drawing)
    {
        setZValue(z);
    }
    void follow() { prepareGeometryChange(); }
    QRectF boundingRect() const override { return {QPointF(0, 0), m_drawing.layout.size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        m_layer(*painter, m_drawing);
    }

private:
    PaintLayer m_layer;
    Drawing m_drawing;
};

} // namespace

class ChartScene::Items
{
public:
    explicit Items(ChartScene &owner)
        : m_plot(m_scene)
    {
        m_scene.setItemIndexMethod(QGraphicsScene::NoIndex);
        const Drawing drawing{owner.m_spec, owner.m_layout, owner.m_tokens};
        m_behind = new LayerItem(paintBehind, drawing, -1);
        m_front = new LayerItem(paintInFront, drawing, 1);
        m_scene.addItem(m_behind);
        m_scene.addItem(m_front);
    }

    void follow(const ChartScene &owner)
    {
        m_scene.setSceneRect(QRectF(QPointF(0, 0), owner.m_layout.size));
        m_behind->follow();
        m_front->follow();
        m_plot.show(owner.m_spec, owner.m_layout, owner.m_tokens);
    }

    QGraphicsScene &scene() { return m_scene; }

private:
    QGraphicsScene m_scene;
    PlotChart m_plot;
    LayerItem *m_behind = nullptr;
    LayerItem *m_front = nullptr;
};

ChartScene::ChartScene(theme::Tokens tokens, Options options)
    : m_tokens(tokens)
    , m_options(options)
    , m_items(std::make_unique<Items>(*this))
{
}

ChartScene::~ChartScene() = default;

void ChartScene::setSpec(board::ChartSpec spec)
{
    m_spec = std::move(spec);
    m_stale = true;
}

void ChartScene::setTokens(const theme::Tokens &tokens)
{
    m_tokens = tokens;
    m_stale = true;
}

void ChartScene::setOptions(const Options &options)
{
    if (m_options == options)
        return;
    m_options = options;
    m_stale = true;
}

const Layout &ChartScene::layoutFor(QSizeF size)
{
    if (m_stale || m_layout.size != size) {
        m_layout = layOut(m_spec, size, m_tokens, m_options);
        m_items->follow(*this);
        m_stale = false;
    }
    return m_layout;
}

void ChartScene::paint(QPainter &painter, const QRectF &area)
{
    layoutFor(area.size());
    painter.save();
    if (m_options.ground.isValid())
        painter.fillRect(area, m_options.ground);
    painter.setRenderHint(QPainter::Antialiasing);
    m_items->scene().render(&painter, area, QRectF(QPointF(0, 0), area.size()));
    painter.restore();
}

} // namespace perennial::charts
