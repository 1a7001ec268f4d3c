// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

namespace perennial::exporting
{

namespace
{

// A leading = + - @ makes a spreadsheet run the cell, unless it is a number: those keep their sign.
QString cell(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\t\\r\\n]+"));
    text.replace(breaks, QStringLiteral(" "));
    if (text.isEmpty())
        return text;
    const QChar first = text.front();
    const bool sign = first == u'+' || first == u'-';
    const bool number = sign && text.size() > 1 && text[1].isDigit();
    if (first == u'=' || first == u'@' || (sign && !number))
        text.prepend(u'\'');
    return text;
}

QString tableHtml(const board::ChartSpec &spec)
{
    QString html = QStringLiteral("<table>");
    for (const QStringList &row : spec.table()) {
        html += QStringLiteral("<tr>");
        for (const QString &text : row)
            html += QStringLiteral("<td>") % cell(text).toHtmlEscaped() % QStringLiteral("</td>");
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString tableText(const board::ChartSpec &spec)
{
    QString text;
    for (const QStringList &row : spec.table()) {
        QStringList cells;
        for (const QString &value : row)
            cells << cell(value);
        text += cells.join(u'\t') % u'\n';
    }
    return text;
}

std::unique_ptr<QMimeData> tableForClipboard(const board::ChartSpec &spec)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(tableText(spec));
    data->setHtml(tableHtml(spec));
    return data;
}

base::Outcome<QImage> pictureForClipboard(const board::ChartSpec &spec)
{
    return chartImage(spec, PictureOptions{});
}

void copyTable(const board::ChartSpec &spec)
{
    QGuiApplication::clipboard()->setMimeData(tableForClipboard(spec).release());
}

base::Result copyPicture(const board::ChartSpec &spec)
{
    const auto picture = pictureForClipboard(spec);
    if (!picture)
        return picture.problem();
    QGuiApplication::clipboard()->setImage(*picture);
    return base::Done{};
}

} // namespace perennial::exporting
