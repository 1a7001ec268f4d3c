// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>
#include <QPalette>

class QApplication;

namespace perennial::theme
{

enum class Appearance { System, Light, Dark };

/// The look of the application: one at a time, living as long as the process.
class Theme : public QObject
{
    Q_OBJECT

public:
    static Theme &instance();

    /// Sets font, palette and style sheet. `System` decides by the lightness of the palette the platform brought,
    /// and follows when the platform changes it.
    static void apply(QApplication &application, Appearance appearance);
    static const Tokens &current() { return instance().m_tokens; }
    Appearance appearance() const { return m_appearance; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(const perennial::theme::Tokens &tokens);

private:
    Theme();
    void use(QApplication &application, Appearance appearance);
    bool systemIsDark() const;

    Tokens m_tokens = lightTokens();
    Appearance m_appearance = Appearance::System;
    QPalette m_systemPalette;
    bool m_applied = false;
    bool m_applying = false;
};

/// The palette of these tokens, disabled and inactive states included.
QPalette paletteFor(const Tokens &tokens);

} // namespace perennial::theme
