// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QTimer;
class QToolButton;

namespace perennial::shell
{

/// One message above the page, until it is closed or another one comes. News goes away by itself, a problem stays.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { News, Problem };

    explicit MessageBar(QWidget *parent = nullptr);
    void say(const QString &text, Kind kind);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_text;
    QToolButton *m_close;
    QTimer *m_timer;
};

} // namespace perennial::shell
