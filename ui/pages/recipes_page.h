// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace perennial::pages
{

/// The user's own recipes: mappings that were saved by name in the import window, and are recognised since.
class RecipesPage : public QWidget
{
    Q_OBJECT
public:
    explicit RecipesPage(QWidget *parent = nullptr);
    /// What is shown may no longer hold: it is asked for again as soon as somebody looks.
    void setStale();
    void show(std::vector<importing::Recipe> recipes);

Q_SIGNALS:
    void wanted();
    void removeWanted(const QString &id, const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void fill();
    void askWhenSeen();
    const importing::Recipe *current() const;

    std::vector<importing::Recipe> m_recipes;
    QStandardItemModel *m_model;
    QLabel *m_intro;
    QTableView *m_table;
    QPushButton *m_remove;
    bool m_stale = true;
};

} // namespace perennial::pages
