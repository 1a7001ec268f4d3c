// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/board/chart_spec.h"

#include <QDialog>

namespace perennial::pages
{

/// A chart's figures to read, select and copy.
class ChartTableDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ChartTableDialog(const board::ChartSpec &spec, QWidget *parent = nullptr);
};

} // namespace perennial::pages
