// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporting/chart_export.h"

#include "ui/charts/chart_scene.h"
#include "ui/exporting/pdf_document.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <optional>

namespace perennial::exporting
{

namespace
{

constexpr int leastSide = 120;
constexpr int largestSide = 16000; ///< pixels of a PNG
constexpr double padding = 24;

base::Problem badOption(const char *option, const QString &value, const char *allowed)
{
    return {base::ProblemCode::BadOption, {option, value.toStdString(), allowed}};
}

std::optional<base::Problem> problemOf(const PictureOptions &options)
{
    if (!(options.scale >= 1.0 && options.scale <= 4.0))
        return badOption("scale", QString::number(options.scale), "1-4");
    const int longest = std::max(options.size.width(), options.size.height());
    const int shortest = std::min(options.size.width(), options.size.height());
    if (shortest < leastSide || longest * options.scale > largestSide)
        return badOption("size", QString::number(options.size.width()) % u'x' % QString::number(options.size.height()),
                         "120-16000 px");
    return std::nullopt;
}

theme::Tokens tokensOf(const PictureOptions &options)
{
    return options.dark ? theme::darkTokens() : theme::lightTokens();
}

charts::Options chartOptions(const PictureOptions &options)
{
    charts::Options result;
    result.padding = padding;
    result.sourceLine = options.sourceLine;
    if (options.ground == Ground::Card)
        result.ground = tokensOf(options).card;
    return result;
}

} // namespace

PictureOptions PictureOptions::ofPixels(QSize pixels, double scale)
{
    PictureOptions options;
    options.scale = scale;
    options.size = QSize(static_cast<int>(std::lround(pixels.width() / scale)),
                         static_cast<int>(std::lround(pixels.height() / scale)));
    return options;
}

QStringList formats()
{
    return {QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
}

base::Outcome<QImage> chartImage(const board::ChartSpec &spec, const PictureOptions &options)
{
    if (const auto problem = problemOf(options))
        return *problem;
    QImage image((QSizeF(options.size) * options.scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return badOption("size", QString::number(options.size.width()), "120-16000 px");
    image.setDevicePixelRatio(options.scale);
    image.fill(Qt::transparent);
    charts::ChartScene scene(tokensOf(options), chartOptions(options));
    scene.setSpec(spec);
    QPainter painter(&image);
    scene.paint(painter, QRectF(QPointF(0, 0), options.size));
    painter.end();
    return image;
}

base::Outcome<QByteArray> chartPng(const board::ChartSpec &spec, const PictureOptions &options)
{
    const auto image = chartImage(spec, options);
    if (!image)
        return image.problem();
    QImage picture = *image;
    if (options.ground == Ground::Card)
        picture = picture.convertToFormat(QImage::Format_RGB32);
    picture.setText(QStringLiteral("Title"), spec.title);
    picture.setText(QStringLiteral("Software"), QStringLiteral("Perennial"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG"))
        return base::Problem{base::ProblemCode::WriteFailed, {std::string(), "PNG"}};
    return bytes;
}

base::Outcome<QByteArray> chartSvg(const board::ChartSpec &spec, const PictureOptions &options)
{
    if (const auto problem = problemOf(options))
        return *problem;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    generator.setTitle(spec.title);
    generator.setDescription(spec.accessible);
    charts::ChartScene scene(tokensOf(options), chartOptions(options));
    scene.setSpec(spec);
    QPainter painter(&generator);
    scene.paint(painter, QRectF(QPointF(0, 0), options.size));
    painter.end();
    return bytes;
}

base::Outcome<QByteArray> chartsPdf(const std::vector<board::ChartSpec> &specs, const QDateTime &created)
{
    PdfDocument document(specs.empty() ? QString() : specs.front().title, created);
    charts::Options options;
    options.sourceLine = true;
    charts::ChartScene scene(theme::lightTokens(), options);
    for (const board::ChartSpec &spec : specs) {
        scene.setSpec(spec);
        scene.paint(document.newPage(), document.inside());
    }
    return document.finish();
}

base::Outcome<QByteArray> chartAs(const QString &format, const board::ChartSpec &spec, const PictureOptions &options,
                                  const QDateTime &created)
{
    if (format == u"png")
        return chartPng(spec, options);
    if (format == u"svg")
        return chartSvg(spec, options);
    if (format == u"pdf")
        return chartsPdf({spec}, created);
    return base::Problem{base::ProblemCode::FormatUnknown,
                         {format.toStdString(), formats().join(QStringLiteral(", ")).toStdString()}};
}

} // namespace perennial::exporting
