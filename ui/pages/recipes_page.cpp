// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recipes_page.h"

#include "ui/importing/field_names.h"
#include "ui/importing/widgets.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace perennial::pages
{

using theme::size::grid;

RecipesPage::RecipesPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, 2, this))
    , m_intro(importui::plainLabel(this))
    , m_table(importui::rowTable(m_model, this))
    , m_remove(new QPushButton(this))
{
    m_table->setObjectName(QStringLiteral("recipes"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_remove->setObjectName(QStringLiteral("removeRecipe"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_remove);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addStretch();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_remove->setEnabled(current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const importing::Recipe *recipe = current())
            Q_EMIT removeWanted(QString::fromStdString(recipe->id), QString::fromStdString(recipe->name));
    });
    retranslate();
}

void RecipesPage::setStale()
{
    m_stale = true;
    askWhenSeen();
}

void RecipesPage::askWhenSeen()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    Q_EMIT wanted();
}

void RecipesPage::show(std::vector<importing::Recipe> recipes)
{
    m_recipes = std::move(recipes);
    fill();
}

const importing::Recipe *RecipesPage::current() const
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? &m_recipes[static_cast<std::size_t>(index.row())] : nullptr;
}

void RecipesPage::fill()
{
    m_model->setRowCount(0);
    for (const importing::Recipe &recipe : m_recipes) {
        QList<QStandardItem *> row{new QStandardItem(QString::fromStdString(recipe.name)),
                                   new QStandardItem(importui::datasetName(recipe.dataset))};
        for (QStandardItem *item : std::as_const(row))
            item->setEditable(false);
        m_model->appendRow(row);
    }
    m_model->setHorizontalHeaderLabels({tr("Recipe"), tr("Holds")});
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_remove->setEnabled(current());
    m_table->setVisible(!m_recipes.empty());
    m_remove->setVisible(!m_recipes.empty());
    m_intro->setText(m_recipes.empty()
                         ? tr("No recipes of your own yet. Save a mapping in the import window, and files like it are "
                              "recognised from then on.")
                         : tr("Mappings that you saved. Files like them are recognised; what was imported stays when "
                              "a recipe is removed."));
}

void RecipesPage::retranslate()
{
    m_remove->setText(tr("&Remove recipe"));
    m_table->setAccessibleName(tr("Recipes"));
    fill();
}

void RecipesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RecipesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    askWhenSeen();
}

} // namespace perennial::pages
