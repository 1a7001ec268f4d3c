// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quality_page.h"

#include "core/board/quality_words.h"
#include "ui/importing/ui_language.h"
#include "ui/importing/widgets.h"
#include "ui/pages/quality_model.h"
#include "ui/pages/quality_rows_model.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace perennial::pages
{

using importui::plainLabel;
using importui::uiWording;
using theme::Look;
using theme::size::grid;

namespace
{

enum State { Waiting, Nothing, Found };

QString oneCell(const QString &text)
{
    return text.simplified().replace(QLatin1Char('\t'), QLatin1Char(' '));
}

} // namespace

QualityPage::QualityPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new QualityModel(this))
    , m_rows(new QualityRowsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(QualityRowsModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_summary = plainLabel(this);
    m_stack = new QStackedWidget(this);
    m_waiting = plainLabel(m_stack);
    m_nothing = plainLabel(m_stack);
    for (QLabel *label : {m_waiting, m_nothing}) {
        theme::setLook(label, Look::Secondary);
        label->setAlignment(Qt::AlignCenter);
        m_stack->addWidget(label);
    }
    auto *parts = new QSplitter(Qt::Vertical, m_stack);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeFindings());
    parts->addWidget(makeDetails());
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    m_stack->addWidget(parts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(grid);
    layout->addWidget(m_summary);
    layout->addWidget(m_stack, 1);
    connect(&theme::Theme::instance(), &theme::Theme::changed, m_model, &QualityModel::retranslate);
    retranslate();
}

QWidget *QualityPage::makeFindings()
{
    m_findings = importui::rowTable(m_model, this);
    m_findings->setObjectName(QStringLiteral("findings"));
    connect(m_findings->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QualityPage::showChosen);
    return m_findings;
}

QWidget *QualityPage::makeDetails()
{
    auto *details = new QWidget(this);
    m_title = plainLabel(details);
    theme::setLook(m_title, Look::ChartTitle);
    m_effect = plainLabel(details);
    m_mend = plainLabel(details);
    m_figures = plainLabel(details);
    m_more = plainLabel(details, false);
    theme::setLook(m_figures, Look::Secondary);
    theme::setLook(m_more, Look::Secondary);
    m_places = importui::rowTable(m_sorted, details);
    m_places->setObjectName(QStringLiteral("places"));
    m_places->setSortingEnabled(true);
    m_places->sortByColumn(-1, Qt::AscendingOrder);
    m_copy = new QPushButton(details);
    m_copyAll = new QPushButton(details);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyAll);
    buttons->addWidget(m_more);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, grid, 0, 0);
    layout->setSpacing(theme::size::half);
    for (QLabel *label : {m_title, m_effect, m_mend, m_figures})
        layout->addWidget(label);
    layout->addWidget(m_places, 1);
    layout->addLayout(buttons);
    connect(m_places->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QualityPage::updateButtons);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QModelIndex index = m_sorted->mapToSource(m_places->currentIndex());
        if (index.isValid())
            QGuiApplication::clipboard()->setText(placeText(m_rows->at(index.row())));
    });
    connect(m_copyAll, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(placesText()); });
    return details;
}

void QualityPage::setStale()
{
    m_stale = true;
    m_asked = false;
    askWhenSeen();
}

void QualityPage::askWhenSeen()
{
    if (!m_stale || m_asked || !isVisible())
        return;
    m_asked = true;
    Q_EMIT wanted();
}

void QualityPage::show(std::vector<kpi::Finding> findings, base::Currency currency)
{
    m_stale = false;
    m_asked = false;
    m_model->setFindings(std::move(findings), currency);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? Found : Nothing);
    m_summary->setText(summary());
    if (m_model->rowCount() > 0)
        m_findings->selectRow(0);
    else
        showChosen();
    fit();
}

QString QualityPage::summary() const
{
    const auto &findings = m_model->findings();
    const auto counted = [&](kpi::Severity severity) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), [severity](const kpi::Finding &one) {
            return one.severity == severity;
        }));
    };
    const int errors = counted(kpi::Severity::Error);
    const int warnings = counted(kpi::Severity::Warning);
    const int notes = counted(kpi::Severity::Notice);
    QStringList parts;
    if (errors > 0)
        parts << tr("%n error(s)", nullptr, errors);
    if (warnings > 0)
        parts << tr("%n warning(s)", nullptr, warnings);
    if (notes > 0)
        parts << tr("%n note(s)", nullptr, notes);
    return parts.join(QStringLiteral(" · "));
}

void QualityPage::showChosen()
{
    const QModelIndex index = m_findings->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount()) {
        m_rows->show({}, m_model->currency());
        updateButtons();
        return;
    }
    const kpi::Finding &finding = m_model->at(index.row());
    const board::QualityWords words = board::wordsOf(finding, board::Formatter(uiWording(), m_model->currency()));
    m_title->setText(words.title);
    m_effect->setText(words.effect);
    m_mend->setText(tr("To mend it: %1").arg(words.mend));
    const QString figures = board::figuresText(finding, uiWording(), SIZE_MAX);
    m_figures->setText(tr("Figures it touches: %1").arg(figures));
    m_figures->setVisible(!figures.isEmpty());
    m_rows->show(finding.rows, m_model->currency());
    const std::int64_t more = finding.count - static_cast<std::int64_t>(finding.rows.size());
    m_more->setText(tr("%n more not listed", nullptr, static_cast<int>(more)));
    m_more->setVisible(more > 0);
    importui::fitColumns(m_places);
    if (m_rows->rowCount() > 0)
        m_places->selectRow(0);
    updateButtons();
}

void QualityPage::updateButtons()
{
    const QModelIndex index = m_sorted->mapToSource(m_places->currentIndex());
    m_copy->setEnabled(index.isValid() && index.row() < m_rows->rowCount() &&
                       !placeText(m_rows->at(index.row())).isEmpty());
    m_copyAll->setEnabled(m_rows->rowCount() > 0);
}

QString QualityPage::placesText() const
{
    QStringList lines;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < QualityRowsModel::ColumnCount; ++column)
            cells << oneCell(m_sorted->index(row, column).data().toString());
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

void QualityPage::fit()
{
    importui::fitColumns(m_findings);
    const int whole = m_findings->viewport()->width();
    const int word = m_findings->columnWidth(QualityModel::Weight);
    m_findings->setColumnWidth(QualityModel::Found, std::max(theme::size::navigationWidth, (whole - word) * 6 / 10));
    importui::fitColumns(m_places);
}

void QualityPage::retranslate()
{
    m_waiting->setText(tr("The data is being checked…"));
    m_nothing->setText(tr("Nothing found. The data is in order."));
    m_copy->setText(tr("&Copy file and line"));
    m_copyAll->setText(tr("Copy &all rows"));
    m_findings->setAccessibleName(tr("What was found in the data"));
    m_places->setAccessibleName(tr("Rows of the chosen finding"));
    m_summary->setText(summary());
    m_model->retranslate();
    m_rows->retranslate();
    showChosen();
    fit();
}

void QualityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
    askWhenSeen();
}

void QualityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::pages
