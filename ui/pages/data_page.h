// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"
#include "core/kpi/quality.h"
#include "core/store/workspace.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace perennial::pages
{

class ImportsModel;
class QualityPage;
class RecipesPage;

/// What was imported into the workspace, with the way back, what is odd in it, and the recipes that were saved.
class DataPage : public QWidget
{
    Q_OBJECT
public:
    explicit DataPage(QWidget *parent = nullptr);
    void show(const std::vector<store::ImportRecord> &imports, bool canUndo, bool canRedo);
    void showRecipes(const std::vector<importing::Recipe> &recipes);
    void showFindings(std::vector<kpi::Finding> findings, base::Currency currency);

Q_SIGNALS:
    /// Somebody looks at the findings, and they are not known or no longer hold.
    void findingsWanted();
    /// The same of the user's recipes.
    void recipesWanted();
    void removeRecipeWanted(const QString &id, const QString &name);
    void importWanted();
    void undoWanted();
    void redoWanted();
    void reportWanted(const perennial::store::ImportRecord &import);
    void saveRejectsWanted(qint64 import);
    void customersWanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeImports();
    void retranslate();
    void updateButtons();
    const store::ImportRecord *current() const;

    ImportsModel *m_model;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QTabWidget *m_tabs = nullptr;
    QualityPage *m_quality = nullptr;
    RecipesPage *m_recipes = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_rejects = nullptr;
    QPushButton *m_customers = nullptr;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace perennial::pages
