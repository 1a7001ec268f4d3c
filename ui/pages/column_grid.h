// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;

namespace perennial::pages
{

/// Widgets of equal size in as many columns as there is room for.
class ColumnGrid : public QWidget
{
    Q_OBJECT
public:
    /// `columnsFor` decides by the width of the window.
    ColumnGrid(std::function<int(int windowWidth)> columnsFor, QWidget *parent = nullptr);
    /// Takes the widgets over; those of before are deleted.
    void setItems(const QList<QWidget *> &items);
    int columns() const { return m_columns; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(bool anew);

    std::function<int(int)> m_columnsFor;
    QGridLayout *m_grid;
    QList<QWidget *> m_items;
    int m_columns = 0;
};

} // namespace perennial::pages
