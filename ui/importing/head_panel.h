// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace perennial::importui
{

/// What a file is and why, what stands in its way, and the two choices that decide all others: what it holds, and like
/// which export it is read.
class HeadPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HeadPanel(QWidget *parent = nullptr);
    void setRecipes(std::vector<RecipeName> recipes);
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void chosen(const perennial::importing::Choices &choices);
    void saveRecipeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectChoices();
    void fill();
    void fillDatasets();
    void fillRecipes();
    void retranslate();

    const ImportEntry *m_entry = nullptr;
    std::vector<RecipeName> m_recipes;
    QLabel *m_title;
    QLabel *m_why;
    QLabel *m_message;
    QLabel *m_holdsLabel;
    QComboBox *m_holds;
    QLabel *m_likeLabel;
    QComboBox *m_like;
    QPushButton *m_save;
};

} // namespace perennial::importui
