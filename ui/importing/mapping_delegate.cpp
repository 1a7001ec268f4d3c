// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_delegate.h"

#include "ui/importing/widgets.h"
#include "ui/theme/contrast.h"
#include "ui/theme/signs.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace perennial::importui
{

namespace
{

using theme::size::grid;
using theme::size::half;

constexpr int arrowSide = 8;

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Tokens &tokens = theme::Theme::current();
    const bool selected = option.state & QStyle::State_Selected;
    const bool editable = index.flags() & Qt::ItemIsEditable;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, selected ? tokens.accentGround : tokens.card);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    const QRectF frame = QRectF(option.rect).adjusted(half + 0.5, 2.5, -half - 0.5, -3.5);
    if (editable) {
        painter->setPen(QPen(theme::blend(tokens.line, tokens.faint, 0.45), theme::size::hairline));
        painter->setBrush(tokens.card);
        painter->drawRoundedRect(frame, theme::size::controlRadius, theme::size::controlRadius);
        const QRectF arrow(frame.right() - grid - arrowSide, frame.center().y() - arrowSide / 2.0, arrowSide,
                           arrowSide);
        painter->fillPath(theme::signPath(theme::Sign::Down, arrow), tokens.muted);
    }
    const bool chosen = !index.data(Qt::EditRole).toString().isEmpty();
    painter->setFont(option.font);
    painter->setPen(chosen ? tokens.ink : theme::readableOn(tokens.card, tokens.muted));
    const QRectF text = frame.adjusted(grid, 0, -grid - (editable ? arrowSide + half : 0), 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, int(text.width())));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {width + 5 * grid + arrowSide, theme::size::controlHeight};
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const CellChoice &choice : m_choices(index))
        combo->addItem(choice.text, choice.id);
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<ChoiceDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    QTimer::singleShot(0, combo, &QComboBox::showPopup);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<QComboBox *>(editor))
        combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor); combo && combo->currentIndex() >= 0)
        model->setData(index, combo->currentData());
}

ChoiceTable::ChoiceTable(QAbstractItemModel *model, int choiceColumn, ChoiceDelegate::Choices choices, QWidget *parent)
    : QTableView(parent)
    , m_choiceColumn(choiceColumn)
{
    setUpRowTable(this, model);
    setItemDelegateForColumn(choiceColumn, new ChoiceDelegate(std::move(choices), this));
    setEditTriggers(EditKeyPressed);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == m_choiceColumn)
            choose(index);
    });
}

void ChoiceTable::choose(const QModelIndex &index)
{
    const QModelIndex cell = index.siblingAtColumn(m_choiceColumn);
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    setCurrentIndex(cell);
    edit(cell);
}

void ChoiceTable::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (!opens || !currentIndex().isValid()) {
        QTableView::keyPressEvent(event);
        return;
    }
    choose(currentIndex());
    event->accept();
}

} // namespace perennial::importui
