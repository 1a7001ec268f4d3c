// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>
#include <vector>

namespace perennial::charts
{

/// The trend of a card: a line without axes, broken where there is no answer, with a dot on the newest value.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    using Values = std::vector<std::optional<double>>;

    explicit Sparkline(QWidget *parent = nullptr);
    void setValues(Values values);

    /// Where the values stand in a rectangle; nothing for a gap.
    static std::vector<std::optional<QPointF>> points(const Values &values, const QRectF &area);
    QSize sizeHint() const override { return {112, 40}; }
    QSize minimumSizeHint() const override { return {48, 24}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Values m_values;
};

} // namespace perennial::charts
