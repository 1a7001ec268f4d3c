// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/words_model.h"

#include <QWidget>

class QLabel;

namespace perennial::importui
{

class ChoiceTable;

/// What the words of a file mean: each can be explained, once for all files.
class WordsPage : public QWidget
{
    Q_OBJECT
public:
    explicit WordsPage(QWidget *parent = nullptr);
    void show(const ImportEntry *entry);
    int unknown() const { return m_model->unknown(); }

Q_SIGNALS:
    void explained(perennial::facts::Dataset dataset, const perennial::importing::SeenWord &word,
                   const QString &meaning);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    WordsModel *m_model;
    ChoiceTable *m_table;
    QLabel *m_text;
};

} // namespace perennial::importui
