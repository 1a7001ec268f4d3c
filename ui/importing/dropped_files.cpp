// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_dialog.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace perennial::importui
{

QStringList filesIn(const QMimeData *data)
{
    QStringList files;
    if (!data)
        return files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    if (!files.isEmpty() || !data->hasText())
        return files;
    const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString line : lines) {
        line = line.trimmed();
        if (line.size() > 1 && line.startsWith(QLatin1Char('"')) && line.endsWith(QLatin1Char('"')))
            line = line.mid(1, line.size() - 2);
        const QUrl url(line);
        const QString file = url.isLocalFile() ? url.toLocalFile() : line;
        if (QFileInfo(file).isFile())
            files.append(QFileInfo(file).absoluteFilePath());
    }
    return files;
}

} // namespace perennial::importui
