// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace perennial::importui
{

/// A cell of the preview in two lines: what it is read as, and small below it what stands in the file where that
/// differs. Rows that will be left out have a ground of their own, and a sign beside the word for it.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight();
};

} // namespace perennial::importui
