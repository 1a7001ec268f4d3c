// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mapping_mime.h"

#include <QMimeData>

namespace perennial::importui
{

namespace
{

constexpr QLatin1String fieldType("application/x-perennial-field");
constexpr QLatin1String columnType("application/x-perennial-column");

QMimeData *mimeOf(const QString &type, const QString &text)
{
    auto *data = new QMimeData;
    data->setData(type, text.toUtf8());
    return data;
}

QString textIn(const QMimeData *data, const QString &type)
{
    return data && data->hasFormat(type) ? QString::fromUtf8(data->data(type)) : QString();
}

} // namespace

QMimeData *mimeOfField(const QString &field)
{
    return mimeOf(fieldType, field);
}

QMimeData *mimeOfColumn(const QString &header)
{
    return mimeOf(columnType, header);
}

QString fieldIn(const QMimeData *data)
{
    return textIn(data, fieldType);
}

QString columnIn(const QMimeData *data)
{
    return textIn(data, columnType);
}

} // namespace perennial::importui
