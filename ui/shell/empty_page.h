// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace perennial::shell
{

/// What to do when there is nothing to show yet: drop exports, choose them, open the sample company or a workspace of
/// before.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);
    /// `company` is empty while no workspace is open.
    void setCompany(const QString &company);
    void setRecent(const QStringList &files);
    /// Files hover above the window.
    void setDropReady(bool ready);

Q_SIGNALS:
    void importWanted();
    void sampleWanted();
    void openWanted();
    void recentWanted(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();

    QString m_company;
    QFrame *m_drop = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_recentTitle = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_open = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace perennial::shell
