// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "core/importing/user_recipe.h"
#include "ui/importing/explanation.h"
#include "ui/importing/file_panel.h"
#include "ui/importing/mend.h"
#include "ui/importing/options_page.h"
#include "ui/importing/window_texts.h"

#include <QFileInfo>
#include <QInputDialog>

namespace perennial::importui
{

void ImportDialog::askForRecipes()
{
    m_service->recipes(this, [this](std::vector<RecipeName> recipes) { m_panel->setRecipes(std::move(recipes)); });
}

void ImportDialog::askForRecipeName()
{
    const int index = current();
    if (index < 0 || !m_run->at(index).inspected)
        return;
    const importing::Inspection &inspection = m_run->at(index).inspected->inspection;
    const QString proposed =
        inspection.recipe.isUsers ? takenFor(inspection) : QFileInfo(m_run->at(index).file).completeBaseName();
    bool accepted = false;
    const QString name = QInputDialog::getText(this, tr("Save as recipe"), tr("Name of the recipe:"), QLineEdit::Normal,
                                               proposed, &accepted);
    if (accepted && !name.trimmed().isEmpty())
        saveRecipeAs(name.trimmed());
}

void ImportDialog::saveRecipeAs(const QString &name)
{
    const int index = current();
    if (index < 0 || !m_run->at(index).inspected)
        return;
    if (importing::recipeIdFor(name.toStdString()).empty()) {
        say(tr("A recipe needs a name with letters or digits."), false);
        return;
    }
    const QString file = m_run->at(index).file;
    m_service->saveRecipe(this, m_run->at(index).inspected->inspection, name,
                          [this, name, file](const base::Outcome<QString> &saved) {
                              if (!saved) {
                                  say(windowText(saved.problem()), false);
                                  return;
                              }
                              say(tr("“%1” is saved: the next file like this one is recognised.").arg(name), true);
                              askForRecipes();
                              for (int i = 0; i < m_run->count(); ++i) {
                                  if (m_run->at(i).file != file)
                                      continue;
                                  importing::Choices choices = forAnotherDataset(m_run->at(i).choices);
                                  choices.dataset.reset();
                                  choices.recipe.reset();
                                  m_run->setChoices(i, choices);
                              }
                          });
}

void ImportDialog::learn(facts::Dataset dataset, const importing::SeenWord &word, const QString &meaning)
{
    m_service->learnWord(this, dataset, word, meaning, [this, dataset](const base::Result &result) {
        if (result)
            m_run->refresh(dataset);
        else
            say(windowText(result.problem()), false);
    });
}

void ImportDialog::mend(qint64 import)
{
    const int index = current();
    if (index < 0)
        return;
    const QFileInfo file(m_run->at(index).file);
    askAndMend(import, file.absolutePath() + QLatin1Char('/') + nameForMending(file.fileName()), m_service, this,
               [this](const QString &text, bool done) { say(text, done); });
}

} // namespace perennial::importui
