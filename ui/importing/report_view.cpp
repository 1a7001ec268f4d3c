// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/report_view.h"

#include "ui/importing/field_names.h"
#include "ui/importing/left_out_model.h"
#include "ui/importing/widgets.h"
#include "ui/importing/window_texts.h"
#include "ui/theme/style_sheet.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace perennial::importui
{

namespace
{

QString counted(const char *text, std::int64_t n)
{
    return QCoreApplication::translate("ImportCounts", text, nullptr, static_cast<int>(n));
}

} // namespace

QString countsText(const store::ImportCounts &counts)
{
    QStringList parts{counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%n taken in"), counts.accepted),
                      counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%n already there"), counts.unchanged),
                      counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%n skipped"), counts.skipped),
                      counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%n rejected"), counts.rejected)};
    QString text = QCoreApplication::translate("ImportCounts", "%1: %2.")
                       .arg(counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%n row(s) read"), counts.read),
                            parts.join(QStringLiteral(", ")));
    if (counts.replaced > 0)
        text += QLatin1Char(' ') +
                counted(QT_TRANSLATE_N_NOOP("ImportCounts", "%n row(s) replace older ones."), counts.replaced);
    return text;
}

ReportView::ReportView(QWidget *parent)
    : QWidget(parent)
    , m_model(new LeftOutModel(this))
    , m_title(plainLabel(this))
    , m_counts(plainLabel(this))
    , m_warnings(plainLabel(this))
    , m_nothing(plainLabel(this))
    , m_table(rowTable(m_model, this))
    , m_save(new QPushButton(this))
{
    theme::setLook(m_title, theme::Look::ChartTitle);
    theme::setLook(m_warnings, theme::Look::Warning);
    theme::setLook(m_nothing, theme::Look::Secondary);
    m_save->setObjectName(QStringLiteral("mend"));
    m_save->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme::size::grid);
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_counts),
                            static_cast<QWidget *>(m_warnings), static_cast<QWidget *>(m_nothing)})
        layout->addWidget(widget);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveRejectsWanted(m_report.record.id); });
    retranslate();
}

void ReportView::show(const session::ImportReport &report)
{
    m_report = report;
    m_model->show(report.leftOut);
    retranslate();
    fitColumns(m_table);
}

void ReportView::retranslate()
{
    const store::ImportHeader &header = m_report.record.header;
    m_title->setText(tr("%1: %2").arg(QString::fromStdString(header.file), datasetName(header.dataset)));
    m_counts->setText(countsText(m_report.record.counts));
    QStringList warnings;
    for (const base::Problem &warning : m_report.warnings)
        warnings.append(windowText(warning));
    m_warnings->setText(warnings.join(QLatin1Char('\n')));
    m_warnings->setVisible(!warnings.isEmpty());
    const bool any = !m_report.leftOut.empty();
    m_nothing->setText(tr("Every row was taken in or is already there."));
    m_nothing->setVisible(!any);
    m_table->setVisible(any);
    m_table->setAccessibleName(tr("Rows that were left out"));
    m_save->setText(tr("&Mend these rows…"));
    m_save->setVisible(m_report.record.counts.rejected > 0);
    m_model->retranslate();
}

void ReportView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace perennial::importui
