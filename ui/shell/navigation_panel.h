// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QButtonGroup;
class QLabel;

namespace perennial::shell
{

enum class Page { Overview, Data };
QList<Page> allPages();
QString nameOf(Page page);

/// The pages on the left, under the company's name and above the date of the figures. Up and Down move between pages.
class NavigationPanel : public QFrame
{
    Q_OBJECT
public:
    explicit NavigationPanel(QWidget *parent = nullptr);
    void setCompany(const QString &company);
    void setAsOf(const QString &asOf);
    void setCurrent(Page page);

Q_SIGNALS:
    void chosen(perennial::shell::Page page);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void redraw();
    void retranslate();
    void move(int step);

    QLabel *m_company;
    QLabel *m_asOf;
    QButtonGroup *m_group;
};

} // namespace perennial::shell
