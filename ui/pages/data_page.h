// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableView;

namespace perennial::pages
{

class ImportsModel;

/// What was imported into the workspace, with the way back.
class DataPage : public QWidget
{
    Q_OBJECT
public:
    explicit DataPage(QWidget *parent = nullptr);
    void show(const std::vector<store::ImportRecord> &imports, bool canUndo, bool canRedo);

Q_SIGNALS:
    void importWanted();
    void undoWanted();
    void redoWanted();
    void reportWanted(const perennial::store::ImportRecord &import);
    void saveRejectsWanted(qint64 import);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void updateButtons();
    const store::ImportRecord *current() const;

    ImportsModel *m_model;
    QLabel *m_title = nullptr;
    QLabel *m_intro = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_report = nullptr;
    QPushButton *m_rejects = nullptr;
    bool m_canUndo = false;
    bool m_canRedo = false;
};

} // namespace perennial::pages
