// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QFrame>

class QVBoxLayout;

namespace perennial::importui
{

/// The questions that a file leaves open, each with examples from it and its answers as buttons; hidden without any.
class QuestionPanel : public QFrame
{
    Q_OBJECT
public:
    explicit QuestionPanel(QWidget *parent = nullptr);
    void show(const ImportEntry *entry);

Q_SIGNALS:
    void answered(const QString &kind, const QString &answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addQuestion(const importing::Question &question);
    void addAnswers(const importing::Question &question, const QString &text, QLayout *row);

    std::vector<importing::Question> m_questions;
    QWidget *m_content = nullptr;
};

} // namespace perennial::importui
