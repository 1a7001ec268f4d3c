// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/options_page.h"

#include "core/importing/options.h"
#include "ui/importing/field_names.h"
#include "ui/importing/widgets.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QSpinBox>

namespace perennial::importui
{

namespace
{

using theme::size::grid;

constexpr int columnsOfForm = 2;

QDate toQDate(base::Date date)
{
    return date.isOpenEnd() ? QDate() : QDate(date.year(), date.month(), date.day());
}

QStringList currencies()
{
    QStringList codes;
    for (const char *code : {"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "RUB", "CAD",
                             "AUD", "JPY", "BRL", "INR"})
        codes.append(QString::fromLatin1(code));
    return codes;
}

QStringList listed(std::initializer_list<const char *> values)
{
    QStringList list;
    for (const char *value : values)
        list.append(QString::fromLatin1(value));
    return list;
}

} // namespace

OptionsPage::OptionsPage(QWidget *parent)
    : QWidget(parent)
{
    build();
    retranslate();
}

void OptionsPage::build()
{
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_form = new QWidget(area);
    m_grid = new QGridLayout(m_form);
    m_grid->setContentsMargins(0, grid, grid, grid);
    m_grid->setHorizontalSpacing(2 * grid);
    m_grid->setVerticalSpacing(grid);
    area->setWidget(m_form);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(area);

    addOption("history", QT_TR_NOOP("History"), listed({"full", "snapshot"}));
    m_asOf = new QDateEdit(m_form);
    m_asOf->setCalendarPopup(true);
    m_asOf->setKeyboardTracking(false);
    addField(m_asOfLabel = plainLabel(m_form, false), m_asOf);
    addOption("date_order", QT_TR_NOOP("Dates begin with"), listed({"dmy", "mdy", "ymd"}));
    addOption("decimal_mark", QT_TR_NOOP("Decimal mark"), listed({".", ","}));
    addOption("encoding", QT_TR_NOOP("Encoding"),
              listed({"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "windows-1250", "windows-1251", "ISO-8859-15"}));
    addOption("delimiter", QT_TR_NOOP("Separator"), listed({",", ";", "\t", "|"}));
    m_header = new QSpinBox(m_form);
    m_header->setRange(1, 200);
    m_header->setKeyboardTracking(false);
    m_header->setMinimumHeight(theme::size::controlHeight - 2);
    addField(m_headerLabel = plainLabel(m_form, false), m_header);
    addOption("interval", QT_TR_NOOP("Billing interval"),
              listed({"day", "week", "month", "quarter", "half_year", "year"}));
    addOption("currency", QT_TR_NOOP("Currency"), currencies());

    connect(m_asOf, &QDateEdit::dateChanged, this, [this](QDate date) {
        choose([date](importing::Choices &choices) {
            choices.asOf = base::Date::fromYmd(date.year(), date.month(), date.day());
        });
    });
    connect(m_header, &QSpinBox::valueChanged, this, [this](int line) {
        choose([line](importing::Choices &choices) { choices.options["header_line"] = std::to_string(line); });
    });
}

void OptionsPage::addField(QLabel *label, QWidget *field)
{
    const int row = m_fields / columnsOfForm;
    const int column = 2 * (m_fields % columnsOfForm);
    ++m_fields;
    label->setBuddy(field);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(field, row, column + 1);
    m_grid->setColumnStretch(column + 1, 1);
    m_grid->setRowStretch(row, 0);
    m_grid->setRowStretch(row + 1, 1);
}

void OptionsPage::addOption(const char *id, const char *name, const QStringList &values)
{
    Option option{id, name, values, new QComboBox(m_form), plainLabel(m_form, false)};
    option.combo->setObjectName(QLatin1String(id));
    option.combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    option.combo->setMinimumContentsLength(12);
    addField(option.label, option.combo);
    connect(option.combo, &QComboBox::activated, this, [this, id, combo = option.combo] {
        const std::string value = combo->currentData().toString().toStdString();
        choose([&](importing::Choices &choices) {
            if (value.empty())
                choices.options.erase(id);
            else
                choices.options[id] = value;
        });
    });
    m_options.push_back(option);
}

void OptionsPage::choose(const std::function<void(importing::Choices &)> &change)
{
    if (m_filling || !m_entry || !m_entry->isOpen())
        return;
    importing::Choices choices = m_entry->choices;
    change(choices);
    Q_EMIT chosen(choices);
}

void OptionsPage::show(const ImportEntry *entry)
{
    m_entry = entry;
    fill();
}

/// What holds while the user has said nothing.
QString OptionsPage::foundText(const QString &option) const
{
    const importing::Inspection &inspection = m_entry->inspected->inspection;
    if (option == QLatin1String("history"))
        return optionName(option,
                          QLatin1String(inspection.history == importing::History::Snapshot ? "snapshot" : "full"));
    if (option == QLatin1String("encoding"))
        return QString::fromStdString(inspection.layout.encoding);
    if (option == QLatin1String("delimiter"))
        return optionName(option, QString(QLatin1Char(inspection.layout.dialect.delimiter)));
    for (const importing::ColumnReading &column : inspection.columns) {
        if (option == QLatin1String("date_order") && column.dateOrder && !column.field.empty()) {
            constexpr const char *orders[] = {"ymd", "dmy", "mdy"};
            return optionName(option, QLatin1String(orders[static_cast<std::size_t>(*column.dateOrder)]));
        }
        if (option == QLatin1String("decimal_mark") && column.decimalMark != 0)
            return optionName(option, QString(QLatin1Char(column.decimalMark)));
    }
    const auto constant = inspection.recipe.constants.find(option.toStdString());
    if (constant != inspection.recipe.constants.end())
        return optionName(option, QString::fromStdString(constant->second));
    return {};
}

bool OptionsPage::isOffered(const Option &option) const
{
    if (importing::isReadingOption(option.id))
        return true;
    const auto &dataset = m_entry->inspected->inspection.dataset;
    return dataset && facts::specOf(*dataset).indexOf(option.id).has_value();
}

void OptionsPage::fillOption(Option &option)
{
    const QString id = QLatin1String(option.id);
    const auto said = m_entry->choices.options.find(option.id);
    const QString value = said == m_entry->choices.options.end() ? QString() : QString::fromStdString(said->second);
    const QString found = value.isEmpty() ? foundText(id) : QString();
    option.combo->clear();
    option.combo->addItem(found.isEmpty() ? tr("As in the file") : tr("As found: %1").arg(found), QString());
    for (const QString &each : option.values)
        option.combo->addItem(optionName(id, each), each);
    if (!value.isEmpty() && option.combo->findData(value) < 0)
        option.combo->addItem(optionName(id, value), value);
    option.combo->setCurrentIndex(value.isEmpty() ? 0 : option.combo->findData(value));
    option.combo->setVisible(isOffered(option));
    option.label->setVisible(isOffered(option));
}

void OptionsPage::fill()
{
    m_filling = true;
    const bool known = m_entry && m_entry->inspected;
    m_form->setEnabled(known && m_entry->isOpen());
    if (known) {
        const importing::Inspection &inspection = m_entry->inspected->inspection;
        for (Option &option : m_options)
            fillOption(option);
        m_header->setValue(static_cast<int>(inspection.layout.headerLine));
        m_asOf->setEnabled(inspection.dataset.has_value());
        const QDate asOf = inspection.dataset ? toQDate(inspection.asOf) : QDate::currentDate();
        m_asOf->setDate(asOf.isValid() ? asOf : QDate::currentDate());
    }
    m_filling = false;
}

void OptionsPage::retranslate()
{
    const auto name = [](QLabel *label, QWidget *field, const QString &text) {
        label->setText(text);
        field->setAccessibleName(text);
    };
    for (Option &option : m_options)
        name(option.label, option.combo, tr(option.name));
    name(m_asOfLabel, m_asOf, tr("Figures as of"));
    name(m_headerLabel, m_header, tr("Headings in line"));
    m_filling = true;
    m_asOf->setLocale(QLocale());
    m_asOf->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    m_filling = false;
    fill();
}

void OptionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

importing::Choices forAnotherDataset(importing::Choices choices)
{
    choices.columns.clear();
    std::erase_if(choices.options, [](const auto &option) { return !importing::isReadingOption(option.first); });
    return choices;
}

} // namespace perennial::importui
