// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_specs.h"
#include "ui/charts/chart_scene.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>

using namespace perennial;

namespace
{

// A page of every sample chart, to be looked at.
QImage sheet(test::Words words, bool dark, QSize cell, std::size_t months, double scale)
{
    const theme::Tokens tokens = dark ? theme::darkTokens() : theme::lightTokens();
    const std::vector<board::ChartSpec> specs = test::allSpecs(words, months);
    const int rows = static_cast<int>(specs.size() + 1) / 2;
    constexpr int gap = theme::size::grid;
    const QSize page(2 * cell.width() + 3 * gap, rows * cell.height() + (rows + 1) * gap);
    QImage image(page * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(tokens.canvas);
    QPainter painter(&image);
    charts::Options options;
    options.padding = theme::size::cardPadding;
    options.ground = tokens.card;
    charts::ChartScene scene(tokens, options);
    for (int i = 0; i < static_cast<int>(specs.size()); ++i) {
        scene.setSpec(specs[static_cast<std::size_t>(i)]);
        const QPointF corner(gap + (i % 2) * (cell.width() + gap), gap + (i / 2) * (cell.height() + gap));
        scene.paint(painter, QRectF(corner, cell));
    }
    return image;
}

} // namespace

/// gallery FOLDER: writes sheets of sample charts.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(QApplication::arguments().value(1, QStringLiteral(".")));
    const char *const names[] = {"en", "nl", "de", "ru", "ro"};
    for (int language = 0; language < 5; ++language) {
        const auto words = static_cast<test::Words>(language);
        const QString name = QString::fromLatin1(names[language]);
        for (const bool dark : {false, true}) {
            const QString file = name % (dark ? QStringLiteral("-dark") : QStringLiteral("-light"));
            sheet(words, dark, {600, 320}, 12, 1).save(folder.filePath(file % QStringLiteral(".png")));
        }
        sheet(words, false, {420, 260}, 36, 1).save(folder.filePath(name % QStringLiteral("-small-36.png")));
        sheet(words, false, {700, 394}, 13, 2).save(folder.filePath(name % QStringLiteral("-2x.png")));
    }
    sheet(test::Words::German, false, {420, 260}, 1, 1).save(folder.filePath(QStringLiteral("one.png")));
    sheet(test::Words::English, false, {1600, 900}, 24, 1).save(folder.filePath(QStringLiteral("huge.png")));
    return 0;
}
