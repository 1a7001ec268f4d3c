// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

class QWidget;

namespace perennial::shell
{

void showAbout(QWidget *parent);
void showShortcuts(QWidget *parent, const QList<std::pair<QString, QString>> &shortcuts);

} // namespace perennial::shell
