// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace perennial::importui
{

/// The headings of the preview: the file's own, and below it the field that the column becomes. One can be dragged onto
/// a field, and a field dropped on it.
class PreviewHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit PreviewHeader(QWidget *parent);
    QSize sizeHint() const override;

Q_SIGNALS:
    void fieldDropped(int section, const QString &field);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString fieldText(int section) const;
    bool takes(const QDropEvent *event) const;

    QPoint m_pressedAt;
    int m_pressed = -1;
};

} // namespace perennial::importui
