// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/moment.h"
#include "core/board/overview.h"
#include "core/session/safe_write.h"
#include "ui/exporting/chart_export.h"

#include <QFileInfo>

#include <algorithm>

namespace perennial::app
{

namespace
{

/// The number of an option; false when it is none (said so).
template<class Number>
bool readNumber(const Command &command, const char *option, Number &number)
{
    const std::optional<QString> text = command.arguments.value(option);
    if (!text)
        return true;
    bool isNumber = false;
    const double value = text->toDouble(&isNumber);
    if (!isNumber || value <= 0 || value > 20000) {
        command.misused(QStringLiteral("%1 %2 is no such number").arg(QLatin1String(option), *text));
        return false;
    }
    number = static_cast<Number>(value);
    return true;
}

bool readPicture(const Command &command, exporting::PictureOptions &options)
{
    const QString theme = command.arguments.value("--theme").value_or(QStringLiteral("light"));
    if (theme != QLatin1String("light") && theme != QLatin1String("dark")) {
        command.misused(QStringLiteral("--theme %1 is unknown: light or dark").arg(theme));
        return false;
    }
    options.dark = theme == QLatin1String("dark");
    int width = options.size.width();
    int height = options.size.height();
    if (!readNumber(command, "--scale", options.scale) || !readNumber(command, "--width", width) ||
        !readNumber(command, "--height", height))
        return false;
    options.size = QSize(width, height);
    return true;
}

/// The twelve months to the last one with data, or those that were asked for; false when they are none (said so).
bool readSpan(const Command &command, session::Session &session, board::Span &span)
{
    std::optional<base::Month> from;
    std::optional<base::Month> to;
    if (!command.readMonth("--from", from) || !command.readMonth("--to", to))
        return false;
    const base::Month now = command.today.monthOf();
    span = board::spanOf(board::SpanChoice::Last12Months, session).value_or(board::Span{now - 11, now});
    if (to)
        span = {*to - 11, *to};
    span.first = from.value_or(span.first);
    if (span.first <= span.last)
        return true;
    command.fail({base::ProblemCode::BadPeriod, {span.first.toIso(), span.last.toIso()}});
    return false;
}

int writeChart(const Command &command, session::Session &session, const exporting::PictureOptions &options,
               board::Span span)
{
    const QString id = command.arguments.files[1];
    const QString out = command.arguments.files[2];
    const auto overview = board::overview(session, span, command.wording);
    if (!overview)
        return command.fail(overview.problem());
    const auto chart = std::find_if(overview->charts.begin(), overview->charts.end(),
                                    [&](const board::ChartSpec &spec) { return spec.id == id; });
    if (chart == overview->charts.end())
        return command.fail({base::ProblemCode::UnknownChart, {id.toStdString()}});
    const QDateTime moment = momentOf(command, session);
    const auto bytes = exporting::chartAs(QFileInfo(out).suffix().toLower(), *chart, options, moment);
    if (!bytes)
        return command.fail(bytes.problem());
    const base::Result written = session::writeWhole(pathOf(out), *bytes);
    return written ? int(Done) : command.fail(written.problem());
}

} // namespace

int runChart(Command &command)
{
    if (command.arguments.has("--list")) {
        command.print(QString(board::chartIds().join(u'\n') % u'\n'));
        return Done;
    }
    if (command.arguments.files.size() != 3)
        return command.misused(QStringLiteral("perennial chart WORKSPACE CHART OUT.{png,svg,pdf}, or --list"));
    if (!board::chartIds().contains(command.arguments.files[1]))
        return command.fail({base::ProblemCode::UnknownChart, {command.arguments.files[1].toStdString()}});
    const QString out = command.arguments.files[2];
    if (!exporting::formats().contains(QFileInfo(out).suffix().toLower()))
        return command.fail({base::ProblemCode::FormatUnknown,
                             {out.toStdString(), exporting::formats().join(QLatin1String(", ")).toStdString()}});
    exporting::PictureOptions options;
    if (!readPicture(command, options))
        return WrongUsage;
    int status = Done;
    const auto session = command.open(status);
    if (!session)
        return status;
    board::Span span{};
    if (!readSpan(command, *session, span))
        return WrongUsage;
    return writeChart(command, *session, options, span);
}

} // namespace perennial::app
