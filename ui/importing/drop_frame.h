// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace perennial::importui
{

/// Lies over a whole widget, hidden; shown while files hover above it.
class DropFrame : public QWidget
{
public:
    explicit DropFrame(QWidget *over);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace perennial::importui
