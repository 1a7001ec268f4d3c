// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QWidget>

class QSplitter;
class QTabWidget;

namespace perennial::importui
{

class HeadPanel;
class MappingPage;
class OptionsPage;
class PreviewPanel;
class QuestionPanel;
class WordsPage;

/// Everything about one file: what it is and why, its questions, its columns, words and options, and below them the
/// rows as they will be read.
class FilePanel : public QWidget
{
    Q_OBJECT
public:
    explicit FilePanel(QWidget *parent = nullptr);
    void setRecipes(std::vector<RecipeName> recipes);
    /// nullptr: no file.
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void chosen(const perennial::importing::Choices &choices);
    void explained(perennial::facts::Dataset dataset, const perennial::importing::SeenWord &word,
                   const QString &meaning);
    void saveRecipeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void map(const QString &header, const QString &field);

    const ImportEntry *m_entry = nullptr;
    int m_inspections = 0; ///< of what is shown
    ImportEntry::State m_state = ImportEntry::State::Inspecting;
    HeadPanel *m_head;
    QuestionPanel *m_questions;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    MappingPage *m_mapping;
    WordsPage *m_words;
    OptionsPage *m_options;
    PreviewPanel *m_preview;
};

} // namespace perennial::importui
