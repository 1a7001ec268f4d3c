// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/choices_panel.h"

#include "core/session/problem_texts.h"
#include "ui/importing/field_names.h"
#include "ui/importing/ui_language.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>

namespace perennial::importui
{

namespace
{

QDate toQDate(base::Date date)
{
    return date.isOpenEnd() ? QDate() : QDate(date.year(), date.month(), date.day());
}

/// A row with a label to be named; the form makes none of an empty text.
void addRow(QFormLayout *form, QWidget *field)
{
    auto *label = new QLabel(form->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(field);
    form->addRow(label, field);
}

void rename(QFormLayout *form, QWidget *field, const QString &text)
{
    if (auto *label = qobject_cast<QLabel *>(form->labelForField(field)))
        label->setText(text);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
}

} // namespace

ChoicesPanel::ChoicesPanel(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

void ChoicesPanel::build()
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(2 * theme::size::grid);
    m_form->setVerticalSpacing(theme::size::grid);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_message = plainLabel(this);
    theme::setLook(m_message, theme::Look::Warning);
    m_form->addRow(m_message);
    m_dataset = new QComboBox(this);
    m_recipe = new QComboBox(this);
    m_asOf = new QDateEdit(this);
    m_asOf->setCalendarPopup(true);
    m_layout = plainLabel(this, false);
    m_outcome = plainLabel(this, false);
    for (QWidget *field :
         {static_cast<QWidget *>(m_dataset), static_cast<QWidget *>(m_recipe), static_cast<QWidget *>(m_asOf),
          static_cast<QWidget *>(m_layout), static_cast<QWidget *>(m_outcome)})
        addRow(m_form, field);
    connect(m_dataset, &QComboBox::activated, this, [this] {
        choose([this](importing::Choices &choices) {
            choices.dataset = static_cast<facts::Dataset>(m_dataset->currentData().toInt());
            choices.recipe.reset();
            choices.columns.clear();
        });
    });
    connect(m_recipe, &QComboBox::activated, this, [this] {
        choose([this](importing::Choices &choices) {
            choices.recipe = m_recipe->currentData().toString().toStdString();
            choices.dataset.reset();
            choices.columns.clear();
        });
    });
    connect(m_asOf, &QDateEdit::editingFinished, this, [this] {
        const QDate date = m_asOf->date();
        if (m_entry && m_entry->inspected && toQDate(m_entry->inspected->inspection.asOf) == date)
            return;
        choose([date](importing::Choices &choices) {
            choices.asOf = base::Date::fromYmd(date.year(), date.month(), date.day());
        });
    });
}

void ChoicesPanel::choose(const std::function<void(importing::Choices &)> &change)
{
    if (m_filling || !m_entry)
        return;
    importing::Choices choices = m_entry->choices;
    change(choices);
    Q_EMIT chosen(choices);
}

void ChoicesPanel::setRecipes(std::vector<RecipeName> recipes)
{
    m_recipes = std::move(recipes);
    fill();
}

void ChoicesPanel::show(const ImportEntry *entry)
{
    m_entry = entry;
    fill();
}

void ChoicesPanel::fill()
{
    m_filling = true;
    const bool known = m_entry && m_entry->inspected;
    const bool editable = known && m_entry->state != ImportEntry::State::Imported && !m_entry->isBusy();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_dataset), static_cast<QWidget *>(m_recipe), static_cast<QWidget *>(m_asOf)})
        widget->setEnabled(editable);
    fillDatasets();
    fillRecipes();
    m_layout->setText(known ? layoutName(m_entry->inspected->inspection.layout) : QString());
    const bool recognised = known && m_entry->inspected->inspection.dataset;
    m_asOf->setEnabled(editable && recognised);
    m_asOf->setDate(recognised ? toQDate(m_entry->inspected->inspection.asOf) : QDate::currentDate());
    const bool troubled = m_entry && m_entry->problem;
    m_message->setVisible(troubled);
    m_message->setText(troubled ? session::textOf(*m_entry->problem, uiWording()) : QString());
    m_outcome->setText(outcomeText());
    fillQuestions();
    m_filling = false;
}

void ChoicesPanel::fillDatasets()
{
    m_dataset->clear();
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        m_dataset->addItem(datasetName(spec.id), static_cast<int>(spec.id));
    const bool recognised = m_entry && m_entry->inspected && m_entry->inspected->inspection.dataset;
    m_dataset->setCurrentIndex(
        recognised ? m_dataset->findData(static_cast<int>(*m_entry->inspected->inspection.dataset)) : -1);
}

void ChoicesPanel::fillRecipes()
{
    m_recipe->clear();
    if (!m_entry || !m_entry->inspected)
        return;
    const importing::Inspection &inspection = m_entry->inspected->inspection;
    for (const RecipeName &recipe : m_recipes)
        m_recipe->addItem(recipe.name, recipe.id);
    const int used = m_recipe->findData(QString::fromStdString(inspection.recipe.id));
    m_recipe->setCurrentIndex(inspection.dataset ? used : -1);
    if (inspection.dataset && used >= 0)
        m_recipe->setItemText(
            used, QStringLiteral("%1 (%2)").arg(m_recipe->itemText(used), confidenceName(inspection.confidence)));
}

void ChoicesPanel::fillQuestions()
{
    for (QWidget *widget : m_questions)
        m_form->removeRow(widget);
    m_questions.clear();
    if (!m_entry || !m_entry->inspected || m_entry->state == ImportEntry::State::Imported)
        return;
    for (const importing::Question &question : m_entry->inspected->inspection.questions)
        addQuestion(question);
}

void ChoicesPanel::addQuestion(const importing::Question &question)
{
    const QString kind = QString::fromStdString(question.kind);
    auto *combo = new QComboBox(this);
    combo->setPlaceholderText(tr("Please choose"));
    for (const std::string &answer : question.choices)
        combo->addItem(answerName(kind, QString::fromStdString(answer)), QString::fromStdString(answer));
    combo->setEditable(question.choices.empty());
    combo->setCurrentIndex(-1);
    QStringList examples;
    for (const std::string &example : question.examples)
        examples.append(QString::fromStdString(example));
    QString text = questionName(kind);
    if (!question.column.empty())
        text = tr("%1 (%2)").arg(text, QString::fromStdString(question.column));
    auto *label = plainLabel(this);
    label->setText(examples.isEmpty() ? text
                                      : tr("%1 For example: %2").arg(text, examples.join(QStringLiteral(" · "))));
    label->setBuddy(combo);
    combo->setAccessibleName(text);
    const auto answer = [this, key = question.kind](const QString &value) {
        if (!value.isEmpty())
            choose([&](importing::Choices &choices) { choices.options[key] = value.toStdString(); });
    };
    connect(combo, &QComboBox::activated, this, [combo, answer] {
        const QVariant data = combo->currentData();
        answer(data.isValid() ? data.toString() : combo->currentText().trimmed());
    });
    const int row = 1 + static_cast<int>(m_questions.size());
    m_form->insertRow(row, label, combo);
    m_questions.push_back(combo);
}

QString ChoicesPanel::outcomeText() const
{
    if (!m_entry || !m_entry->inspected)
        return {};
    if (!m_entry->rehearsal)
        return tr("%n row(s) in the file", nullptr, static_cast<int>(m_entry->inspected->inspection.dataRecords));
    const store::ImportCounts &counts = m_entry->rehearsal->record.counts;
    QStringList parts{tr("%n new or changed", nullptr, static_cast<int>(counts.accepted)),
                      tr("%n already there", nullptr, static_cast<int>(counts.unchanged)),
                      tr("%n to be skipped", nullptr, static_cast<int>(counts.skipped)),
                      tr("%n to be rejected", nullptr, static_cast<int>(counts.rejected))};
    return parts.join(QStringLiteral(" · "));
}

void ChoicesPanel::retranslate()
{
    rename(m_form, m_dataset, tr("&Holds"));
    rename(m_form, m_recipe, tr("Read &like"));
    rename(m_form, m_asOf, tr("Figures &as of"));
    rename(m_form, m_layout, tr("Written with"));
    rename(m_form, m_outcome, tr("Rows"));
    m_dataset->setPlaceholderText(tr("Please choose"));
    m_recipe->setPlaceholderText(tr("Please choose"));
    m_asOf->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_asOf->setLocale(QLocale());
    fill();
}

void ChoicesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
