// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "ui/importing/choices_panel.h"
#include "ui/importing/drop_frame.h"
#include "ui/importing/file_list_model.h"
#include "ui/importing/mapping_model.h"
#include "ui/importing/preview_model.h"
#include "ui/importing/progress_line.h"
#include "ui/importing/report_dialog.h"
#include "ui/importing/report_view.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace perennial::importui
{

using theme::Look;
using theme::size::grid;
using theme::size::half;

ImportDialog::ImportDialog(ImportService *service, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_run(new ImportRun(service, this))
    , m_files(new FileListModel(m_run, this))
    , m_mapping(new MappingModel(this))
    , m_preview(new PreviewModel(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    buildFiles();
    buildDetails();
    buildButtons();
    connectRun();
    m_dropFrame = new DropFrame(this);
    retranslate();
    resize(130 * grid, 84 * grid);
    m_service->recipes(this, [this](std::vector<RecipeName> recipes) { m_choices->setRecipes(std::move(recipes)); });
    addFiles(files);
}

void ImportDialog::buildFiles()
{
    m_intro = plainLabel(this);
    theme::setLook(m_intro, Look::Secondary);
    m_fileTable = rowTable(m_files, this);
    m_fileTable->setObjectName(QStringLiteral("files"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    m_add = new QPushButton(this);
    m_remove = new QPushButton(this);
    row->addWidget(m_intro, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addLayout(row);
    outer->addWidget(m_fileTable);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_run->remove(current()); });
    connect(m_fileTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showCurrent);
}

void ImportDialog::buildDetails()
{
    m_details = new QStackedWidget(this);
    m_tabs = new QTabWidget(m_details);
    auto *what = new QWidget(m_tabs);
    auto *whatLayout = new QVBoxLayout(what);
    m_choices = new ChoicesPanel(what);
    m_mappingTable = rowTable(m_mapping, what);
    m_mappingTable->setItemDelegateForColumn(MappingModel::Field, new FieldDelegate(m_mappingTable));
    m_mappingTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_mappingTable->setObjectName(QStringLiteral("mapping"));
    m_previewTable = rowTable(m_preview, m_tabs);
    m_previewTable->verticalHeader()->show();
    m_previewTable->setObjectName(QStringLiteral("preview"));
    whatLayout->setSpacing(grid);
    whatLayout->addWidget(m_choices);
    whatLayout->addWidget(m_mappingTable, 1);
    m_tabs->addTab(what, QString());
    m_tabs->addTab(m_previewTable, QString());
    m_report = new ReportView(m_details);
    m_details->addWidget(m_tabs);
    m_details->addWidget(m_report);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_details, 1);
    connect(m_choices, &ChoicesPanel::chosen, this,
            [this](const importing::Choices &choices) { m_run->setChoices(current(), choices); });
    connect(m_mapping, &MappingModel::mapped, this,
            [this](const QString &header, const QString &oldField, const QString &newField) {
                importing::Choices choices = m_run->at(current()).choices;
                if (!oldField.isEmpty())
                    choices.columns[oldField.toStdString()].clear();
                if (!newField.isEmpty())
                    choices.columns[newField.toStdString()] = header.toStdString();
                m_run->setChoices(current(), choices);
            });
    connect(m_report, &ReportView::saveRejectsWanted, this, &ImportDialog::saveRejects);
}

void ImportDialog::buildButtons()
{
    m_progress = new ProgressLine(this);
    m_note = plainLabel(this);
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    theme::setLook(m_import, Look::Primary);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    row->addWidget(m_note, 1);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_import);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(m_progress);
    outer->addLayout(row);
    connect(m_import, &QPushButton::clicked, m_run, &ImportRun::start);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_progress, &ProgressLine::cancelled, this, [this] {
        if (m_run->isImporting())
            m_run->cancel();
        else
            m_run->remove(current());
    });
}

void ImportDialog::connectRun()
{
    connect(m_run, &ImportRun::changed, this, &ImportDialog::onChanged);
    connect(m_run, &ImportRun::finished, this, &ImportDialog::onFinished);
    connect(m_run, &ImportRun::added, this, [this](int index) {
        if (current() < 0)
            m_fileTable->selectRow(index);
        fitFiles();
        updateButtons();
    });
    connect(m_run, &ImportRun::removed, this, [this] {
        fitFiles();
        showCurrent();
    });
}

int ImportDialog::current() const
{
    const QModelIndex index = m_fileTable->selectionModel()->currentIndex();
    return index.isValid() && index.row() < m_run->count() ? index.row() : -1;
}

void ImportDialog::addFiles(const QStringList &files)
{
    m_run->add(files);
    fitFiles();
}

void ImportDialog::fitFiles()
{
    constexpr int mostRows = 5;
    const int rows = std::clamp(m_run->count(), 1, mostRows);
    const int header = m_fileTable->horizontalHeader()->sizeHint().height();
    m_fileTable->setFixedHeight(header + rows * m_fileTable->verticalHeader()->defaultSectionSize() + half);
    fitColumns(m_fileTable);
}

void ImportDialog::onChanged(int index)
{
    if (index == current())
        showCurrent();
    fitColumns(m_fileTable);
    updateButtons();
}

void ImportDialog::onFinished()
{
    for (int index = m_run->count() - 1; index >= 0; --index) {
        if (m_run->at(index).state == ImportEntry::State::Imported)
            m_fileTable->selectRow(index);
    }
    showCurrent();
}

void ImportDialog::showCurrent()
{
    const int index = current();
    const ImportEntry *entry = index < 0 ? nullptr : &m_run->at(index);
    m_choices->show(entry);
    m_mapping->show(entry ? entry->inspected : std::nullopt);
    m_preview->show(entry);
    fitColumns(m_mappingTable);
    fitColumns(m_previewTable);
    if (entry && entry->report)
        m_report->show(*entry->report);
    m_details->setCurrentWidget(entry && entry->report ? static_cast<QWidget *>(m_report) : m_tabs);
    updateButtons();
}

void ImportDialog::updateButtons()
{
    const int ready = m_run->readyCount();
    const bool importing = m_run->isImporting();
    const bool over = m_run->anyImported() && ready == 0 && !importing;
    m_import->setText(tr("&Import %n file(s)", nullptr, ready));
    m_import->setEnabled(ready > 0 && !importing);
    m_import->setVisible(!over);
    m_add->setEnabled(!importing);
    m_remove->setEnabled(current() >= 0 && !importing);
    m_close->setText(over ? tr("&Done") : tr("&Close"));
    m_tabs->setEnabled(!importing);
    if (m_run->isBusy())
        m_progress->start(importing ? tr("Importing…") : tr("Reading…"), [this] { return m_run->progress(); });
    else
        m_progress->stop();
}

void ImportDialog::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import exports"), {}, tr("Exports (*.csv *.tsv *.txt);;All files (*)"));
    if (!files.isEmpty())
        addFiles(files);
}

void ImportDialog::saveRejects(qint64 import)
{
    saveRejectsOf(import, m_service, this, [this](const QString &text, bool done) {
        theme::setLook(m_note, done ? Look::Secondary : Look::Bad);
        m_note->setText(text);
        m_note->show();
    });
}

void ImportDialog::done(int result)
{
    if (m_run->isImporting()) {
        m_run->cancel();
        return;
    }
    QDialog::done(result);
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_intro->setText(tr("Check what each file was taken for. Nothing is changed before you import."));
    m_add->setText(tr("&Add files…"));
    m_remove->setText(tr("&Remove"));
    m_tabs->setTabText(0, tr("C&olumns"));
    m_tabs->setTabText(1, tr("&First rows"));
    m_fileTable->setAccessibleName(tr("Files"));
    m_mappingTable->setAccessibleName(tr("Columns and what they become"));
    m_previewTable->setAccessibleName(tr("First rows of the file"));
    m_files->retranslate();
    m_mapping->retranslate();
    m_preview->retranslate();
    updateButtons();
}

void ImportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_run->isImporting() && !filesIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        m_dropFrame->show();
    }
}

void ImportDialog::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropFrame->hide();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    m_dropFrame->hide();
    addFiles(filesIn(event->mimeData()));
    event->acceptProposedAction();
}

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    if (!data)
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty() || !data->hasText())
        return files;
    const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString line : lines) {
        line = line.trimmed();
        if (line.size() > 1 && line.startsWith(QLatin1Char('"')) && line.endsWith(QLatin1Char('"')))
            line = line.mid(1, line.size() - 2);
        const QUrl url(line);
        const QString file = url.isLocalFile() ? url.toLocalFile() : line;
        if (QFileInfo(file).isFile())
            files.append(QFileInfo(file).absoluteFilePath());
    }
    return files;
}

} // namespace perennial::importui
