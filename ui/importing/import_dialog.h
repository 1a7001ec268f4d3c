// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_run.h"

#include <QDialog>

class QLabel;
class QListView;
class QMimeData;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace perennial::importui
{

class DropFrame;
class FileListModel;
class FilePanel;
class ProgressLine;
class ReportView;

/// Files on their way into a workspace: left the files, right what the chosen one was taken for, its columns and rows
/// and what will become of them; then the import and its report.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(ImportService *service, const QStringList &files, QWidget *parent = nullptr);

    /// More files, dropped while it is open.
    void addFiles(const QStringList &files);
    ImportRun *run() const { return m_run; }
    /// Keeps how the chosen file is read under that name.
    void saveRecipeAs(const QString &name);
    void done(int result) override;

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildFiles();
    QWidget *buildDetails();
    void buildButtons();
    void connectRun();
    void retranslate();
    void showCurrent();
    void updateButtons();
    void updateProgress();
    void onChanged(int index);
    void onFinished();
    void chooseFiles();
    void askForRecipeName();
    void askForRecipes();
    void learn(facts::Dataset dataset, const importing::SeenWord &word, const QString &meaning);
    void mend(qint64 import);
    void say(const QString &text, bool good);
    int current() const;

    ImportService *m_service;
    ImportRun *m_run;
    FileListModel *m_files;
    DropFrame *m_dropFrame = nullptr;
    QSplitter *m_splitter = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_details = nullptr;
    FilePanel *m_panel = nullptr;
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
