// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_service.h"

#include <QUrl>
#include <QWidget>

namespace perennial::importui
{

/// What the rejected rows of a file are called: "export.csv" gives "export - rows to mend.csv".
QString nameForMending(const QString &file);

/// Writes the rejected rows into that file, opens it with the desktop's program for it and says what to do next; `then`
/// gets that line, and whether it went well.
void writeForMending(std::int64_t import, const QString &file, ImportService *service, QWidget *parent,
                     std::function<void(const QString &text, bool done)> then,
                     std::function<bool(const QUrl &)> open = {});

/// Asks for the file first; `name` is proposed.
void askAndMend(std::int64_t import, const QString &name, ImportService *service, QWidget *parent,
                std::function<void(const QString &text, bool done)> then);

} // namespace perennial::importui
