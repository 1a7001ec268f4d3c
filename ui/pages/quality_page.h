// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/quality.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace perennial::pages
{

class QualityModel;
class QualityRowsModel;

/// What is odd in the data: the findings, and for the chosen one what it does, how to mend it, and where it stands.
class QualityPage : public QWidget
{
    Q_OBJECT
public:
    explicit QualityPage(QWidget *parent = nullptr);
    /// What is shown no longer holds: it is asked for again as soon as somebody looks.
    void setStale();
    void show(std::vector<kpi::Finding> findings, base::Currency currency);

Q_SIGNALS:
    void wanted();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFindings();
    QWidget *makeDetails();
    void retranslate();
    void askWhenSeen();
    void showChosen();
    void fit();
    void updateButtons();
    QString summary() const;
    QString placesText() const;

    QualityModel *m_model;
    QualityRowsModel *m_rows;
    QSortFilterProxyModel *m_sorted;
    QLabel *m_summary = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_nothing = nullptr;
    QTableView *m_findings = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_effect = nullptr;
    QLabel *m_mend = nullptr;
    QLabel *m_figures = nullptr;
    QTableView *m_places = nullptr;
    QLabel *m_more = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_copyAll = nullptr;
    bool m_stale = true;
    bool m_asked = false;
};

} // namespace perennial::pages
