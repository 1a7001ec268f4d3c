// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"
#include "ui/charts/chart_scene.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace perennial::charts
{

/// One chart on the screen. Pointing at a mark shows its exact value; with the keyboard, arrow keys move over
/// categories and series, Home and End go to the ends, Enter activates. Follows the theme.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;

    void setSpec(const board::ChartSpec &spec);
    const board::ChartSpec &spec() const { return m_scene.spec(); }
    /// Padding, heading, room beside the title; the ground stays the parent's.
    void setOptions(const Options &options);
    const Layout &chartLayout() { return m_scene.layoutFor(size()); }

    /// What is said of a mark: June 2025, New: 5,812 €
    QString textOf(const Spot &spot) const;
    /// The mark that has the keyboard's attention.
    std::optional<Spot> currentSpot();
    /// The mark under a point, or the nearest of its category.
    std::optional<Spot> spotAt(QPointF point);

    QSize sizeHint() const override { return {600, 320}; }
    QSize minimumSizeHint() const override { return QSize(380, 240) * m_scene.tokens().textScale; }

Q_SIGNALS:
    /// The keyboard moved to a mark; `text` is what is shown and said.
    void pointFocused(std::size_t series, std::size_t category, const QString &text);
    /// Click, Enter: somebody wants to know more.
    void pointActivated(std::size_t series, std::size_t category);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    void forgetPicture();
    bool moveCurrent(int key);
    void select(const Spot &spot);
    void point(std::optional<Spot> spot);
    void paintSpot(QPainter &painter, const Spot &spot, double width);

    ChartScene m_scene;
    QPixmap m_picture;                    ///< of the scene, until something changes
    std::optional<std::size_t> m_current; ///< index of the spot with the keyboard's attention
    std::optional<Spot> m_pointed;
};

} // namespace perennial::charts
