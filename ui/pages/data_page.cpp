// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "ui/importing/widgets.h"
#include "ui/pages/imports_model.h"
#include "ui/pages/quality_page.h"
#include "ui/pages/recipes_page.h"
#include "ui/theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace perennial::pages
{

using theme::Look;
using theme::size::grid;

DataPage::DataPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportsModel(this))
{
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DataPage::updateButtons);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const store::ImportRecord *import = current())
            Q_EMIT reportWanted(*import);
    });
    connect(m_import, &QPushButton::clicked, this, &DataPage::importWanted);
    connect(m_undo, &QPushButton::clicked, this, &DataPage::undoWanted);
    connect(m_redo, &QPushButton::clicked, this, &DataPage::redoWanted);
    connect(m_report, &QPushButton::clicked, this, [this] {
        if (const store::ImportRecord *import = current())
            Q_EMIT reportWanted(*import);
    });
    connect(m_rejects, &QPushButton::clicked, this, [this] {
        if (const store::ImportRecord *import = current())
            Q_EMIT saveRejectsWanted(import->id);
    });
    connect(m_customers, &QPushButton::clicked, this, &DataPage::customersWanted);
    retranslate();
    updateButtons();
}

void DataPage::build()
{
    m_title = importui::plainLabel(this, false);
    theme::setLook(m_title, Look::PageTitle);
    m_import = new QPushButton(this);
    theme::setLook(m_import, Look::Primary);
    auto *header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    header->addWidget(m_import);
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(makeImports(), {});
    m_quality = new QualityPage(m_tabs);
    m_tabs->addTab(m_quality, {});
    m_recipes = new RecipesPage(m_tabs);
    m_tabs->addTab(m_recipes, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * grid, grid, 3 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addLayout(header);
    layout->addWidget(m_tabs, 1);
    connect(m_quality, &QualityPage::wanted, this, &DataPage::findingsWanted);
    connect(m_recipes, &RecipesPage::wanted, this, &DataPage::recipesWanted);
    connect(m_recipes, &RecipesPage::removeWanted, this, &DataPage::removeRecipeWanted);
}

QWidget *DataPage::makeImports()
{
    auto *page = new QWidget(m_tabs);
    m_intro = importui::plainLabel(page);
    m_table = importui::rowTable(m_model, page);
    m_table->setObjectName(QStringLiteral("imports"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    for (QPushButton **button : {&m_undo, &m_redo, &m_report, &m_rejects}) {
        *button = new QPushButton(page);
        row->addWidget(*button);
    }
    row->addStretch();
    m_customers = new QPushButton(page);
    row->addWidget(m_customers);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_intro);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    return page;
}

void DataPage::show(const std::vector<store::ImportRecord> &imports, bool canUndo, bool canRedo)
{
    m_canUndo = canUndo;
    m_canRedo = canRedo;
    m_model->setImports(imports);
    importui::fitColumns(m_table);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    updateButtons();
    m_quality->setStale();
    m_recipes->setStale();
}

void DataPage::showFindings(std::vector<kpi::Finding> findings, base::Currency currency)
{
    m_quality->show(std::move(findings), currency);
}

void DataPage::showRecipes(const std::vector<importing::Recipe> &recipes)
{
    m_recipes->show(recipes);
}

const store::ImportRecord *DataPage::current() const
{
    const QModelIndex index = m_table->selectionModel()->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void DataPage::updateButtons()
{
    const store::ImportRecord *import = current();
    m_undo->setEnabled(m_canUndo);
    m_redo->setEnabled(m_canRedo);
    m_report->setEnabled(import);
    m_rejects->setEnabled(import && import->counts.rejected > 0);
}

void DataPage::retranslate()
{
    m_title->setText(tr("Data"));
    m_tabs->setTabText(0, tr("Imports"));
    m_tabs->setTabText(1, tr("Data quality"));
    m_tabs->setTabText(2, tr("Recipes"));
    m_intro->setText(tr("Each import can be taken back: what it had replaced counts again."));
    m_import->setText(tr("I&mport…"));
    m_undo->setText(tr("&Undo last step"));
    m_redo->setText(tr("&Redo step"));
    m_report->setText(tr("&Show report"));
    m_rejects->setText(tr("Save re&jected rows…"));
    m_customers->setText(tr("&Customers…"));
    m_table->setAccessibleName(tr("Imports"));
    m_model->retranslate();
    importui::fitColumns(m_table);
}

void DataPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    importui::fitColumns(m_table);
}

void DataPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::pages
