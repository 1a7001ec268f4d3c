// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mend.h"

#include "ui/importing/window_texts.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>

namespace perennial::importui
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Mending", text);
}

} // namespace

QString nameForMending(const QString &file)
{
    return say(QT_TRANSLATE_NOOP("Mending", "%1 - rows to mend.csv")).arg(QFileInfo(file).completeBaseName());
}

void writeForMending(std::int64_t import, const QString &file, ImportService *service, QWidget *parent,
                     std::function<void(const QString &, bool)> then, std::function<bool(const QUrl &)> open)
{
    if (!open)
        open = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    service->saveRejects(parent, import, file, [file, then = std::move(then), open](const base::Result &result) {
        if (!result) {
            then(windowText(result.problem()), false);
            return;
        }
        const QString name = QFileInfo(file).fileName();
        const bool opened = open(QUrl::fromLocalFile(file));
        const char *text = opened
                               ? QT_TRANSLATE_NOOP("Mending", "%1 is open: mend the rows, save, drop it here again.")
                               : QT_TRANSLATE_NOOP("Mending", "%1 is saved: mend the rows, then drop it here again.");
        then(say(text).arg(name), true);
    });
}

void askAndMend(std::int64_t import, const QString &name, ImportService *service, QWidget *parent,
                std::function<void(const QString &, bool)> then)
{
    const QString file =
        QFileDialog::getSaveFileName(parent, say(QT_TRANSLATE_NOOP("Mending", "Save the rows to mend")), name,
                                     say(QT_TRANSLATE_NOOP("Mending", "CSV files (*.csv)")));
    if (!file.isEmpty())
        writeForMending(import, file, service, parent, std::move(then));
}

} // namespace perennial::importui
