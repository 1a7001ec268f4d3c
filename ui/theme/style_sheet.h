// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QString>

class QWidget;

namespace perennial::theme
{

/// What a widget is, for the style sheet: set before it is shown.
enum class Look {
    Card,           ///< QFrame: card ground, hairline border, radius 8
    Navigation,     ///< QListView or QFrame with checkable QToolButtons: the pages on the left
    Primary,        ///< QPushButton: the one primary button
    Quiet,          ///< QToolButton or QPushButton without a border until it is pointed at
    Pill,           ///< QToolButton or QPushButton of the filter row
    PageTitle,      ///< QLabel 20 bold
    ChartTitle,     ///< QLabel 14 bold
    Headline,       ///< QLabel 26 bold
    Secondary,      ///< QLabel 12.5 muted
    Good,           ///< QLabel 12.5 bold, with a sign or a word
    Warning,        ///< likewise
    Bad,            ///< likewise
    Banner,         ///< QFrame: a message on accent ground
    DropTarget,     ///< QFrame: dashed, waits for files
    DropTargetReady ///< QFrame: files hover above it
};

/// Marks the widget; may be changed while it is shown.
void setLook(QWidget *widget, Look look);
/// The style sheet of the whole application.
QString styleSheetFor(const Tokens &tokens);

} // namespace perennial::theme
