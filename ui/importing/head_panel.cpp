// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/head_panel.h"

#include "ui/importing/explanation.h"
#include "ui/importing/field_names.h"
#include "ui/importing/options_page.h"
#include "ui/importing/widgets.h"
#include "ui/importing/window_texts.h"
#include "ui/theme/style_sheet.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace perennial::importui
{

using theme::Look;
using theme::size::grid;

HeadPanel::HeadPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_why(plainLabel(this))
    , m_message(plainLabel(this))
    , m_holdsLabel(plainLabel(this, false))
    , m_holds(new QComboBox(this))
    , m_likeLabel(plainLabel(this, false))
    , m_like(new QComboBox(this))
    , m_save(new QPushButton(this))
{
    build();
    connectChoices();
    retranslate();
}

void HeadPanel::build()
{
    theme::setLook(m_title, Look::ChartTitle);
    theme::setLook(m_why, Look::Secondary);
    theme::setLook(m_message, Look::Bad);
    m_save->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveRecipe"));
    for (QComboBox *combo : {m_holds, m_like}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
    }
    m_holdsLabel->setBuddy(m_holds);
    m_likeLabel->setBuddy(m_like);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_holdsLabel);
    row->addWidget(m_holds, 1);
    row->addSpacing(grid);
    row->addWidget(m_likeLabel);
    row->addWidget(m_like, 1);
    row->addSpacing(grid);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::size::half);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_message);
    layout->addSpacing(theme::size::half);
    layout->addLayout(row);
}

void HeadPanel::connectChoices()
{
    connect(m_holds, &QComboBox::activated, this, [this] {
        importing::Choices choices = forAnotherDataset(m_entry->choices);
        choices.dataset = static_cast<facts::Dataset>(m_holds->currentData().toInt());
        choices.recipe.reset();
        Q_EMIT chosen(choices);
    });
    connect(m_like, &QComboBox::activated, this, [this] {
        importing::Choices choices = forAnotherDataset(m_entry->choices);
        choices.recipe = m_like->currentData().toString().toStdString();
        choices.dataset.reset();
        Q_EMIT chosen(choices);
    });
    connect(m_save, &QPushButton::clicked, this, &HeadPanel::saveRecipeWanted);
}

void HeadPanel::setRecipes(std::vector<RecipeName> recipes)
{
    m_recipes = std::move(recipes);
    // the user's first, then the tools, then our own formats
    std::ranges::stable_sort(m_recipes, {}, [](const RecipeName &recipe) {
        return recipe.isUsers ? 0 : recipe.isTemplate ? 2 : 1;
    });
    fill();
}

void HeadPanel::show(const ImportEntry *entry)
{
    m_entry = entry;
    fill();
}

void HeadPanel::fill()
{
    const bool known = m_entry && m_entry->inspected;
    const bool open = known && m_entry->isOpen();
    m_title->setText(m_entry ? QFileInfo(m_entry->file).fileName() : QString());
    m_why->setText(known ? explanation(*m_entry->inspected) : QString());
    m_why->setVisible(known);
    const bool troubled = m_entry && m_entry->problem;
    m_message->setText(troubled ? windowText(*m_entry->problem) : QString());
    m_message->setVisible(troubled);
    for (QWidget *widget : {static_cast<QWidget *>(m_holds), static_cast<QWidget *>(m_like)})
        widget->setEnabled(open);
    const bool mapped =
        known && m_entry->inspected->inspection.dataset &&
        std::ranges::any_of(m_entry->inspected->inspection.columns,
                            [](const importing::ColumnReading &column) { return !column.field.empty(); });
    m_save->setEnabled(open && mapped && m_entry->state != ImportEntry::State::Inspecting);
    fillDatasets();
    fillRecipes();
}

void HeadPanel::fillDatasets()
{
    m_holds->clear();
    for (const facts::DatasetSpec &spec : facts::allDatasets())
        m_holds->addItem(datasetName(spec.id), static_cast<int>(spec.id));
    const bool recognised = m_entry && m_entry->inspected && m_entry->inspected->inspection.dataset;
    m_holds->setCurrentIndex(recognised ? m_holds->findData(static_cast<int>(*m_entry->inspected->inspection.dataset))
                                        : -1);
}

void HeadPanel::fillRecipes()
{
    m_like->clear();
    for (const RecipeName &recipe : m_recipes)
        m_like->addItem(recipe.isTemplate ? tr("%1 template").arg(datasetName(recipe.dataset)) : recipe.name,
                        recipe.id);
    const bool recognised = m_entry && m_entry->inspected && m_entry->inspected->inspection.dataset;
    m_like->setCurrentIndex(
        recognised ? m_like->findData(QString::fromStdString(m_entry->inspected->inspection.recipe.id)) : -1);
}

void HeadPanel::retranslate()
{
    const auto name = [](QLabel *label, QComboBox *combo, const QString &text) {
        label->setText(text);
        combo->setAccessibleName(text);
    };
    name(m_holdsLabel, m_holds, tr("Holds"));
    name(m_likeLabel, m_like, tr("Read like"));
    m_holds->setPlaceholderText(tr("Please choose"));
    m_like->setPlaceholderText(tr("Please choose"));
    m_save->setText(tr("Save as recipe…"));
    m_save->setToolTip(tr("Keeps how this file is read, so that the next one like it is recognised."));
    fill();
}

void HeadPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
