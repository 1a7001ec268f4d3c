// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;

namespace perennial::importui
{

/// What one file was taken for, and the questions it leaves open; each can be answered here.
class ChoicesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ChoicesPanel(QWidget *parent = nullptr);
    void setRecipes(std::vector<RecipeName> recipes);
    /// nullptr: nothing is chosen.
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void chosen(const perennial::importing::Choices &choices);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void fillDatasets();
    void fillRecipes();
    void fillQuestions();
    void addQuestion(const importing::Question &question);
    QString outcomeText() const;
    void choose(const std::function<void(importing::Choices &)> &change);

    const ImportEntry *m_entry = nullptr;
    std::vector<RecipeName> m_recipes;
    bool m_filling = false;
    QFormLayout *m_form = nullptr;
    QComboBox *m_dataset = nullptr;
    QComboBox *m_recipe = nullptr;
    QDateEdit *m_asOf = nullptr;
    QLabel *m_layout = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_outcome = nullptr;
    std::vector<QWidget *> m_questions;
};

} // namespace perennial::importui
