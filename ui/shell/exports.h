// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/board_pack.h"
#include "ui/pages/chart_action.h"
#include "ui/shell/message_bar.h"

#include <QDateTime>
#include <QObject>

namespace perennial::shell
{

/// Charts and figures on their way out of the window: into files, onto the clipboard, into a table.
class Exports : public QObject
{
    Q_OBJECT
public:
    explicit Exports(QWidget *window);

    /// The last day of the figures: the date that exported files carry.
    void setCutOff(const QDate &day) { m_cutOff = day; }
    void chart(const board::ChartSpec &spec, pages::ChartAction action);
    /// All of them: one PDF, or a PNG or SVG for each in a folder that is asked for.
    void allCharts(const std::vector<board::ChartSpec> &specs, pages::ChartAction action);
    void boardPack(const board::BoardPack &pack);

Q_SIGNALS:
    void said(const QString &text, perennial::shell::MessageBar::Kind kind);

private:
    void exportChart(const board::ChartSpec &spec, const QString &format);
    void copyPicture(const board::ChartSpec &spec);
    bool write(const QString &file, const base::Outcome<QByteArray> &bytes);
    void saySaved(const QString &file);
    void complain(const base::Problem &problem);
    QString askFile(const QString &title, const QString &name, const QString &format);
    QDateTime created() const;

    QWidget *m_window;
    QDate m_cutOff;
};

} // namespace perennial::shell
