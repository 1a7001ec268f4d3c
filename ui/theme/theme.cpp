// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/contrast.h"
#include "ui/theme/fonts.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>

#include <utility>

namespace perennial::theme
{

QPalette paletteFor(const Tokens &tokens)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colours[] = {
        {QPalette::Window, tokens.canvas},
        {QPalette::WindowText, tokens.ink},
        {QPalette::Base, tokens.card},
        {QPalette::AlternateBase, tokens.canvas},
        {QPalette::ToolTipBase, tokens.card},
        {QPalette::ToolTipText, tokens.ink},
        {QPalette::PlaceholderText, tokens.muted},
        {QPalette::Text, tokens.ink},
        {QPalette::Button, tokens.card},
        {QPalette::ButtonText, tokens.ink},
        {QPalette::BrightText, tokens.bad},
        {QPalette::Light, blend(tokens.card, Qt::white, 0.1)},
        {QPalette::Midlight, tokens.line},
        {QPalette::Mid, tokens.line},
        {QPalette::Dark, tokens.faint},
        {QPalette::Shadow, tokens.line},
        {QPalette::Highlight, tokens.accent},
        {QPalette::HighlightedText, tokens.onFill(tokens.accent)},
        {QPalette::Link, tokens.accent},
        {QPalette::LinkVisited, tokens.accent},
    };
    for (const auto &[role, colour] : colours)
        palette.setColor(QPalette::All, role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    return palette;
}

Theme::Theme() = default;

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

void Theme::apply(QApplication &application, Appearance appearance)
{
    instance().use(application, appearance);
}

bool Theme::systemIsDark() const
{
    return luminance(m_systemPalette.color(QPalette::Window)) < luminance(m_systemPalette.color(QPalette::WindowText));
}

void Theme::use(QApplication &application, Appearance appearance)
{
    m_applying = true;
    m_appearance = appearance;
    if (!std::exchange(m_applied, true)) {
        m_systemPalette = QApplication::palette();
        m_tokens.textScale = systemTextScale(QApplication::font());
        loadFonts();
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        application.installEventFilter(this);
    }
    const double textScale = m_tokens.textScale;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark());
    m_tokens = dark ? darkTokens() : lightTokens();
    m_tokens.textScale = textScale;
    QApplication::setFont(widgetFont(m_tokens, TextSize::Body));
    QApplication::setPalette(paletteFor(m_tokens));
    application.setStyleSheet(styleSheetFor(m_tokens));
    m_applying = false;
    Q_EMIT changed(m_tokens);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    auto *application = qobject_cast<QApplication *>(watched);
    if (application && event->type() == QEvent::ApplicationPaletteChange && !m_applying) {
        const QPalette arrived = QApplication::palette();
        if (arrived.color(QPalette::Window) != m_tokens.canvas) {
            m_systemPalette = arrived;
            use(*application, m_appearance);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace perennial::theme
