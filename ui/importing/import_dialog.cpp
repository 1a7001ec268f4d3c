// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include "ui/importing/drop_frame.h"
#include "ui/importing/file_list_delegate.h"
#include "ui/importing/file_list_model.h"
#include "ui/importing/file_panel.h"
#include "ui/importing/progress_line.h"
#include "ui/importing/progress_text.h"
#include "ui/importing/report_view.h"
#include "ui/importing/widgets.h"
#include "ui/theme/style_sheet.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace perennial::importui
{

using theme::Look;
using theme::size::grid;

ImportDialog::ImportDialog(ImportService *service, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_service(service)
    , m_run(new ImportRun(service, this))
    , m_files(new FileListModel(m_run, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    m_splitter = roomySplitter(Qt::Horizontal, 2 * grid, this);
    m_splitter->addWidget(buildFiles());
    m_splitter->addWidget(buildDetails());
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    layout->addWidget(m_splitter, 1);
    buildButtons();
    connectRun();
    m_dropFrame = new DropFrame(this);
    retranslate();
    resize(160 * grid, 88 * grid);
    m_splitter->setSizes({36 * grid, 120 * grid});
    askForRecipes();
    addFiles(files);
}

QWidget *ImportDialog::buildFiles()
{
    auto *side = new QWidget(m_splitter);
    m_list = new QListView(side);
    m_list->setObjectName(QStringLiteral("files"));
    m_list->setModel(m_files);
    m_list->setItemDelegate(new FileListDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(24 * grid);
    m_add = new QPushButton(side);
    m_remove = new QPushButton(side);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_add, 1);
    row->addWidget(m_remove, 1);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(grid);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_run->remove(current()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showCurrent);
    return side;
}

QWidget *ImportDialog::buildDetails()
{
    m_details = new QStackedWidget(m_splitter);
    m_panel = new FilePanel(m_details);
    m_report = new ReportView(m_details);
    m_details->addWidget(m_panel);
    m_details->addWidget(m_report);
    connect(m_panel, &FilePanel::chosen, this, [this](const importing::Choices &choices) {
        if (current() >= 0 && !m_run->isImporting())
            m_run->setChoices(current(), choices);
    });
    connect(m_panel, &FilePanel::explained, this, &ImportDialog::learn);
    connect(m_panel, &FilePanel::saveRecipeWanted, this, &ImportDialog::askForRecipeName);
    connect(m_report, &ReportView::saveRejectsWanted, this, &ImportDialog::mend);
    return m_details;
}

void ImportDialog::buildButtons()
{
    m_progress = new ProgressLine(this);
    m_note = plainLabel(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    m_close = new QPushButton(this);
    m_close->setAutoDefault(false);
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("import"));
    m_import->setDefault(true);
    theme::setLook(m_import, Look::Primary);
    row->addWidget(m_note, 1);
    row->addWidget(m_close);
    row->addWidget(m_import);
    auto *outer = static_cast<QVBoxLayout *>(layout());
    outer->addWidget(m_progress);
    outer->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, [this] {
        say({}, true);
        m_run->start();
    });
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
            m_list->setCurrentIndex(m_files->index(index, 0));
        updateButtons();
    });
    connect(m_run, &ImportRun::removed, this, &ImportDialog::showCurrent);
}

int ImportDialog::current() const
{
    const QModelIndex index = m_list->selectionModel()->currentIndex();
    return index.isValid() && index.row() < m_run->count() ? index.row() : -1;
}

void ImportDialog::addFiles(const QStringList &files)
{
    m_run->add(files);
}

void ImportDialog::onChanged(int index)
{
    if (index == current())
        showCurrent();
    updateButtons();
}

void ImportDialog::onFinished()
{
    int imported = 0;
    for (int index = m_run->count() - 1; index >= 0; --index) {
        if (m_run->at(index).state != ImportEntry::State::Imported)
            continue;
        ++imported;
        m_list->setCurrentIndex(m_files->index(index, 0));
    }
    if (m_run->wasStopped())
        say(tr("Stopped. %n file(s) imported; the others are as they were.", nullptr, imported), true);
    else
        say(tr("%n file(s) imported. An import can be taken back in the main window.", nullptr, imported), true);
    showCurrent();
}

void ImportDialog::showCurrent()
{
    const int index = current();
    const ImportEntry *entry = index < 0 ? nullptr : &m_run->at(index);
    m_panel->show(entry);
    if (entry && entry->report)
        m_report->show(*entry->report);
    m_details->setCurrentWidget(entry && entry->report ? static_cast<QWidget *>(m_report) : m_panel);
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
    m_panel->setEnabled(!importing);
    updateProgress();
}

void ImportDialog::updateProgress()
{
    if (!m_run->isBusy()) {
        m_progress->stop();
        return;
    }
    const auto source = [this] {
        const RunProgress progress = m_run->progress();
        return std::pair(progress.bytesDone, progress.bytesTotal);
    };
    if (m_run->isImporting())
        m_progress->start(tr("Importing…"), source, true,
                          [this](std::int64_t elapsed) { return progressText(m_run->progress(), elapsed); });
    else
        m_progress->start(tr("Reading…"), source);
}

void ImportDialog::chooseFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Import exports"), {}, tr("Exports (*.csv *.tsv *.txt);;All files (*)"));
    if (!files.isEmpty())
        addFiles(files);
}

void ImportDialog::say(const QString &text, bool good)
{
    theme::setLook(m_note, good ? Look::Secondary : Look::Bad);
    m_note->setText(text);
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
    m_add->setText(tr("&Add files…"));
    m_remove->setText(tr("&Remove"));
    m_list->setAccessibleName(tr("Files"));
    if (m_note->text().isEmpty())
        say(tr("Check what each file was taken for. Nothing is changed before you import."), true);
    m_files->retranslate();
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

} // namespace perennial::importui
