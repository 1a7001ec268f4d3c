// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QDialog>

class QLabel;
class QMimeData;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;

namespace perennial::importui
{

class ChoicesPanel;
class DropFrame;
class FileListModel;
class MappingModel;
class PreviewModel;
class ProgressLine;
class ReportView;

/// Files on their way into a workspace: what each was taken for, its columns, its first rows, what will become of them;
/// then the import and its report.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(ImportService *service, const QStringList &files, QWidget *parent = nullptr);

    /// More files, dropped while it is open.
    void addFiles(const QStringList &files);
    ImportRun *run() const { return m_run; }
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFiles();
    void buildDetails();
    void buildButtons();
    void connectRun();
    void retranslate();
    void fitFiles();
    void showCurrent();
    void updateButtons();
    void onChanged(int index);
    void onFinished();
    void chooseFiles();
    void saveRejects(qint64 import);
    int current() const;

    ImportService *m_service;
    ImportRun *m_run;
    FileListModel *m_files;
    MappingModel *m_mapping;
    PreviewModel *m_preview;
    QLabel *m_intro = nullptr;
    DropFrame *m_dropFrame = nullptr;
    QTableView *m_fileTable = nullptr;
    QStackedWidget *m_details = nullptr;
    QTabWidget *m_tabs = nullptr;
    ChoicesPanel *m_choices = nullptr;
    QTableView *m_mappingTable = nullptr;
    QTableView *m_previewTable = nullptr;
    ReportView *m_report = nullptr;
    ProgressLine *m_progress = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_close = nullptr;
};

/// Local files of a drop or a paste: URLs, or paths one a line.
QStringList filesIn(const QMimeData *data);

} // namespace perennial::importui
