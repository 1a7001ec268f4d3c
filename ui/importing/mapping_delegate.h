// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

namespace perennial::importui
{

/// A choice of a table's cell: the id that the model keeps, and its word.
struct CellChoice {
    QString id;
    QString text;
};

/// A combo box in each cell, drawn also while it is not open. The choices are asked for when it opens.
class ChoiceDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Choices = std::function<std::vector<CellChoice>(const QModelIndex &)>;

    ChoiceDelegate(Choices choices, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_choices(std::move(choices))
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Choices m_choices;
};

/// A table whose rows have one cell with a choice: Enter, Space or a click on it opens the choice.
class ChoiceTable : public QTableView
{
    Q_OBJECT
public:
    ChoiceTable(QAbstractItemModel *model, int choiceColumn, ChoiceDelegate::Choices choices, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    int m_choiceColumn;
};

} // namespace perennial::importui
