// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/question_panel.h"

#include "ui/importing/field_names.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace perennial::importui
{

namespace
{

using theme::size::grid;

bool sameQuestions(const std::vector<importing::Question> &one, const std::vector<importing::Question> &other)
{
    return std::ranges::equal(one, other, [](const importing::Question &a, const importing::Question &b) {
        return a.kind == b.kind && a.column == b.column && a.examples == b.examples;
    });
}

/// What can be answered at once: one answer settles all questions of a kind, and an interval that no column has may be
/// the same for all rows.
std::vector<importing::Question> questionsOf(const importing::Inspection &inspection)
{
    std::vector<importing::Question> kept;
    for (const importing::Question &question : inspection.questions) {
        if (std::ranges::find(kept, question.kind, &importing::Question::kind) == kept.end())
            kept.push_back(question);
    }
    const auto &obstacle = inspection.obstacle;
    const bool asksInterval = obstacle && obstacle->code == base::ProblemCode::RequiredUnmapped &&
                              !obstacle->details.empty() && obstacle->details.front() == "interval";
    if (asksInterval)
        kept.push_back({{}, "interval", {"month", "quarter", "half_year", "year"}, {}});
    return kept;
}

} // namespace

QuestionPanel::QuestionPanel(QWidget *parent)
    : QFrame(parent)
{
    theme::setLook(this, theme::Look::Banner);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, grid, 2 * grid, grid);
    hide();
}

void QuestionPanel::show(const ImportEntry *entry)
{
    std::vector<importing::Question> questions;
    if (entry && entry->inspected && entry->isOpen())
        questions = questionsOf(entry->inspected->inspection);
    if (!sameQuestions(questions, m_questions)) {
        m_questions = std::move(questions);
        fill();
    }
    setVisible(!m_questions.empty());
    setEnabled(entry && entry->isOpen());
}

void QuestionPanel::fill()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(grid);
    static_cast<QVBoxLayout *>(this->layout())->addWidget(m_content);
    for (const importing::Question &question : m_questions)
        addQuestion(question);
}

void QuestionPanel::addQuestion(const importing::Question &question)
{
    QStringList examples;
    for (const std::string &example : question.examples)
        examples.append(QString::fromStdString(example));
    QString text = questionName(QString::fromStdString(question.kind));
    if (!question.column.empty())
        text = tr("%1 (%2)").arg(text, QString::fromStdString(question.column));
    auto *label = plainLabel(m_content);
    label->setText(examples.isEmpty() ? text
                                      : tr("%1 For example: %2").arg(text, examples.join(QStringLiteral(" · "))));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(label, 1);
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(row);
    addAnswers(question, text, row);
}

void QuestionPanel::addAnswers(const importing::Question &question, const QString &text, QLayout *row)
{
    const QString kind = QString::fromStdString(question.kind);
    for (const std::string &choice : question.choices) {
        const QString answer = QString::fromStdString(choice);
        auto *button = new QPushButton(answerName(kind, answer), m_content);
        button->setAutoDefault(false);
        button->setProperty("answer", answer);
        button->setAccessibleDescription(text);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, kind, answer] { Q_EMIT answered(kind, answer); });
    }
    if (!question.choices.empty())
        return;
    auto *combo = new QComboBox(m_content);
    combo->setAccessibleName(text);
    combo->setPlaceholderText(tr("Please choose"));
    for (const char *code : {"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "RUB"})
        combo->addItem(QString::fromLatin1(code));
    combo->setCurrentIndex(-1);
    row->addWidget(combo);
    connect(combo, &QComboBox::activated, this,
            [this, kind, combo] { Q_EMIT answered(kind, combo->currentText().trimmed()); });
}

void QuestionPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace perennial::importui
