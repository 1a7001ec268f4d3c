// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

// A resource in a static library must be named outside of any namespace to be linked in.
static void initFontResource()
{
    Q_INIT_RESOURCE(perennial_fonts);
}

namespace perennial::theme
{

namespace
{

constexpr double pointsPerPixel = 0.75;
const std::array<QString, 3> fontFiles{QStringLiteral(":/fonts/NotoSans-Regular.ttf"),
                                       QStringLiteral(":/fonts/NotoSans-Bold.ttf"),
                                       QStringLiteral(":/fonts/NotoSansMath-Regular.ttf")};

// Noto Sans has no minus, no at most and no at least: its sister brings them.
QStringList families()
{
    return {fontFamily(), QStringLiteral("Noto Sans Math")};
}

} // namespace

bool loadFonts()
{
    static const bool loaded = [] {
        initFontResource();
        return std::all_of(fontFiles.begin(), fontFiles.end(),
                           [](const QString &file) { return QFontDatabase::addApplicationFont(file) >= 0; });
    }();
    return loaded;
}

QString fontFamily()
{
    return QStringLiteral("Noto Sans");
}

QFont widgetFont(const Tokens &tokens, TextSize size, bool bold)
{
    QFont font(families());
    font.setPointSizeF(tokens.pixels(size) * pointsPerPixel);
    font.setBold(bold);
    return font;
}

QFont painterFont(double pixels, bool bold)
{
    loadFonts();
    QFont font(families());
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels * pixelScale))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

double systemTextScale(const QFont &systemFont)
{
    constexpr double usualPixels = 13.0;
    return std::clamp(QFontInfo(systemFont).pixelSize() / usualPixels, 1.0, 2.5);
}

QString missingGlyphs(const QString &text, bool bold)
{
    initFontResource();
    const QRawFont font(fontFiles[bold ? 1 : 0], 16.0);
    const QRawFont signs(fontFiles[2], 16.0);
    QString missing;
    for (const char32_t character : text.toStdU32String()) {
        const auto glyph = static_cast<uint>(character);
        if (character >= U' ' && !font.supportsCharacter(glyph) && !signs.supportsCharacter(glyph))
            missing += QString::fromUcs4(&character, 1);
    }
    return missing;
}

} // namespace perennial::theme
