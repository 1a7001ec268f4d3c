// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/progress_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace perennial::importui
{

namespace
{

constexpr std::int64_t tooSoon = 700; ///< milliseconds before a speed means something
constexpr double bytesOfMegabyte = 1e6;
constexpr double secondsOfMinute = 60;

QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("ImportProgress", text, nullptr, n);
}

/// Two digits that count: nobody reads the rest of a speed.
double rounded(double value)
{
    if (value <= 0)
        return 0;
    const double unit = std::pow(10, std::floor(std::log10(value)) - 1);
    return std::round(value / unit) * unit;
}

QString timeLeft(double seconds)
{
    if (seconds < secondsOfMinute)
        return say(QT_TRANSLATE_N_NOOP("ImportProgress", "%n s left"), std::max(1, int(std::ceil(seconds))));
    return say(QT_TRANSLATE_N_NOOP("ImportProgress", "%n min left"), int(std::ceil(seconds / secondsOfMinute)));
}

} // namespace

QString progressText(const RunProgress &progress, std::int64_t elapsed)
{
    QStringList parts;
    const QLocale locale;
    if (progress.files > 1 && progress.file > 0)
        parts.append(say(QT_TRANSLATE_NOOP("ImportProgress", "File %1 of %2"))
                         .arg(locale.toString(progress.file), locale.toString(progress.files)));
    if (elapsed < tooSoon || progress.bytesDone <= 0)
        return parts.join(QStringLiteral(" · "));
    const double seconds = static_cast<double>(elapsed) / 1000;
    const double bytesPerSecond = static_cast<double>(progress.bytesDone) / seconds;
    const double rows = rounded(static_cast<double>(progress.rowsDone) / seconds);
    if (rows > 0)
        parts.append(say(QT_TRANSLATE_NOOP("ImportProgress", "%1 rows/s")).arg(locale.toString(rows, 'f', 0)));
    parts.append(say(QT_TRANSLATE_NOOP("ImportProgress", "%1 MB/s"))
                     .arg(locale.toString(bytesPerSecond / bytesOfMegabyte, 'f', 1)));
    if (progress.bytesTotal > progress.bytesDone)
        parts.append(timeLeft(static_cast<double>(progress.bytesTotal - progress.bytesDone) / bytesPerSecond));
    return parts.join(QStringLiteral(" · "));
}

} // namespace perennial::importui
