// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/preview_panel.h"

#include "ui/importing/preview_delegate.h"
#include "ui/importing/preview_header.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace perennial::importui
{

using theme::Look;
using theme::size::grid;
using Shown = PreviewModel::Shown;

namespace
{

/// Columns and rows that are measured: a table of thousands would take its time.
constexpr int mostFitted = 60;
constexpr int rowsMeasured = 30;

} // namespace

PreviewPanel::PreviewPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new PreviewModel(this))
    , m_header(new PreviewHeader(this))
    , m_table(rowTable(m_model, this))
    , m_all(new QPushButton(this))
    , m_leftOut(new QPushButton(this))
    , m_count(plainLabel(this, false))
    , m_nothing(plainLabel(this))
{
    buildTable();
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_all, m_leftOut}) {
        button->setCheckable(true);
        button->setAutoDefault(false);
        theme::setLook(button, Look::Pill);
        group->addButton(button);
    }
    m_all->setChecked(true);
    m_leftOut->setObjectName(QStringLiteral("leftOutOnly"));
    theme::setLook(m_count, Look::Secondary);
    theme::setLook(m_nothing, Look::Secondary);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_all);
    row->addWidget(m_leftOut);
    row->addStretch();
    row->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    setTabOrder(m_all, m_leftOut);
    setTabOrder(m_leftOut, m_table);
    connect(m_all, &QPushButton::clicked, this, [this] { setShown(Shown::AllRows); });
    connect(m_leftOut, &QPushButton::clicked, this, [this] { setShown(Shown::LeftOutOnly); });
    connect(m_model, &PreviewModel::mapped, this, &PreviewPanel::mapped);
    retranslate();
}

void PreviewPanel::buildTable()
{
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setHorizontalHeader(m_header);
    m_header->setStretchLastSection(true);
    m_header->setResizeContentsPrecision(rowsMeasured);
    m_header->show();
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->verticalHeader()->show();
    m_table->verticalHeader()->setDefaultSectionSize(PreviewDelegate::rowHeight());
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setDragDropMode(QAbstractItemView::DropOnly);
    m_table->setDragDropOverwriteMode(true);
    connect(m_header, &PreviewHeader::fieldDropped, m_model, &PreviewModel::dropField);
}

void PreviewPanel::show(const ImportEntry *entry)
{
    const bool same = entry && entry == m_entry;
    if (!same)
        m_shown = Shown::AllRows;
    m_entry = entry;
    fill();
}

void PreviewPanel::setShown(Shown shown)
{
    m_shown = shown;
    fill();
}

/// Of the whole file; -1 while nobody knows.
std::int64_t PreviewPanel::leftOutCount() const
{
    if (!m_entry)
        return -1;
    if (m_entry->rehearsal)
        return m_entry->rehearsal->record.counts.skipped + m_entry->rehearsal->record.counts.rejected;
    return m_entry->survey ? m_entry->survey->leftOut.skipped + m_entry->survey->leftOut.rejected : -1;
}

QString PreviewPanel::countText() const
{
    if (!m_entry || !m_entry->inspected || m_model->rowCount() == 0)
        return {};
    const std::int64_t all =
        m_shown == Shown::LeftOutOnly ? leftOutCount() : m_entry->inspected->inspection.dataRecords;
    if (m_model->rowCount() >= all)
        return tr("%n row(s)", nullptr, static_cast<int>(all));
    return tr("The first %1 of %n row(s)", nullptr, static_cast<int>(all)).arg(QLocale().toString(m_model->rowCount()));
}

void PreviewPanel::fill()
{
    const int scrolled = m_table->horizontalScrollBar()->value();
    const std::int64_t leftOut = leftOutCount();
    m_leftOut->setText(leftOut < 0 ? tr("Left out only")
                                   : tr("Left out only (%1)").arg(QLocale().toString(qlonglong(leftOut))));
    m_leftOut->setEnabled(leftOut >= 0);
    (m_shown == Shown::AllRows ? m_all : m_leftOut)->setChecked(true);
    m_model->show(m_entry, m_shown);
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
    const bool counted = m_shown == Shown::LeftOutOnly && m_entry && m_entry->survey;
    m_nothing->setText(counted ? tr("Every row will be read.") : QString());
    m_count->setText(countText());
    for (int column = 0; column < std::min(m_model->columnCount(), mostFitted); ++column)
        m_table->resizeColumnToContents(column);
    m_table->horizontalScrollBar()->setValue(scrolled);
}

void PreviewPanel::retranslate()
{
    m_all->setText(tr("All rows"));
    m_table->setAccessibleName(tr("Rows as they will be read"));
    m_model->retranslate();
    fill();
}

void PreviewPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
