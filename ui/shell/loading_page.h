// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace perennial::shell
{

/// The outline of the overview while it is not there yet; blank for the first 300 ms.
class LoadingPage : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingPage(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_drawn = false;
};

} // namespace perennial::shell
