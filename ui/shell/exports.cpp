// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exports.h"

#include "core/session/problem_texts.h"
#include "core/session/safe_write.h"
#include "ui/exporting/board_pdf.h"
#include "ui/exporting/chart_export.h"
#include "ui/exporting/clipboard.h"
#include "ui/importing/paths.h"
#include "ui/importing/ui_language.h"
#include "ui/pages/chart_table_dialog.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace perennial::shell
{

using pages::ChartAction;

namespace
{

QString formatOf(ChartAction action)
{
    switch (action) {
    case ChartAction::ExportPng:
        return QStringLiteral("png");
    case ChartAction::ExportSvg:
        return QStringLiteral("svg");
    default:
        return QStringLiteral("pdf");
    }
}

exporting::PictureOptions picture()
{
    exporting::PictureOptions options;
    options.dark = theme::Theme::current().dark;
    return options;
}

QString inDocuments(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

Exports::Exports(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QDateTime Exports::created() const
{
    return m_cutOff.isValid() ? m_cutOff.startOfDay(Qt::UTC) : QDateTime::currentDateTimeUtc();
}

void Exports::chart(const board::ChartSpec &spec, ChartAction action)
{
    switch (action) {
    case ChartAction::ExportPng:
    case ChartAction::ExportSvg:
    case ChartAction::ExportPdf:
        exportChart(spec, formatOf(action));
        break;
    case ChartAction::CopyPicture:
        copyPicture(spec);
        break;
    case ChartAction::CopyTable:
        exporting::copyTable(spec);
        Q_EMIT said(tr("The table is on the clipboard."), MessageBar::Kind::News);
        break;
    case ChartAction::ShowTable: {
        auto *dialog = new pages::ChartTableDialog(spec, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        break;
    }
    }
}

void Exports::exportChart(const board::ChartSpec &spec, const QString &format)
{
    const QString file = askFile(tr("Export chart"), spec.id, format);
    if (file.isEmpty())
        return;
    if (write(file, exporting::chartAs(format, spec, picture(), created())))
        saySaved(file);
}

void Exports::copyPicture(const board::ChartSpec &spec)
{
    const base::Result result = exporting::copyPicture(spec);
    if (result)
        Q_EMIT said(tr("The picture is on the clipboard."), MessageBar::Kind::News);
    else
        complain(result.problem());
}

void Exports::allCharts(const std::vector<board::ChartSpec> &specs, ChartAction action)
{
    const QString format = formatOf(action);
    if (action == ChartAction::ExportPdf) {
        const QString file = askFile(tr("Export all four charts"), tr("charts"), format);
        if (!file.isEmpty() && write(file, exporting::chartsPdf(specs, created())))
            saySaved(file);
        return;
    }
    const QString folder =
        QFileDialog::getExistingDirectory(m_window, tr("Folder for the four charts"), inDocuments(QString()));
    if (folder.isEmpty())
        return;
    for (const board::ChartSpec &spec : specs) {
        const QString file = QDir(folder).filePath(spec.id + QLatin1Char('.') + format);
        if (!write(file, exporting::chartAs(format, spec, picture(), created())))
            return;
    }
    saySaved(folder);
}

void Exports::boardPack(const board::BoardPack &pack)
{
    const QString file =
        askFile(tr("Export board pack"), QStringLiteral("%1 %2").arg(pack.title, pack.month), QStringLiteral("pdf"));
    if (!file.isEmpty() && write(file, exporting::boardPdf(pack, created())))
        saySaved(file);
}

bool Exports::write(const QString &file, const base::Outcome<QByteArray> &bytes)
{
    if (!bytes) {
        complain(bytes.problem());
        return false;
    }
    const base::Result result = session::writeWhole(importui::toPath(file), *bytes);
    if (!result)
        complain(result.problem());
    return result.ok();
}

void Exports::saySaved(const QString &file)
{
    Q_EMIT said(tr("Saved: %1").arg(QDir::toNativeSeparators(file)), MessageBar::Kind::News);
}

void Exports::complain(const base::Problem &problem)
{
    Q_EMIT said(session::textOf(problem, importui::uiWording()), MessageBar::Kind::Problem);
}

QString Exports::askFile(const QString &title, const QString &name, const QString &format)
{
    QString file = QFileDialog::getSaveFileName(m_window, title, inDocuments(name + QLatin1Char('.') + format),
                                                tr("%1 files (*.%2)").arg(format.toUpper(), format));
    if (!file.isEmpty() && QFileInfo(file).suffix().compare(format, Qt::CaseInsensitive) != 0)
        file += QLatin1Char('.') + format;
    return file;
}

} // namespace perennial::shell
