// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace perennial::importui
{

/// What is dragged while columns and fields are brought together: one or the other.
QMimeData *mimeOfField(const QString &field);
QMimeData *mimeOfColumn(const QString &header);
/// Empty (a null text) when it is something else.
QString fieldIn(const QMimeData *data);
QString columnIn(const QMimeData *data);

} // namespace perennial::importui
