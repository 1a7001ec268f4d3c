// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include "core/session/problem_texts.h"

#include <chrono>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace perennial::app
{

namespace
{

void write(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stream);
    std::fflush(stream);
}

bool isTerminal(std::FILE *stream)
{
#ifdef _WIN32
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

} // namespace

void Command::print(const QString &text) const
{
    write(stdout, text.toUtf8());
}

void Command::print(const QByteArray &text) const
{
    write(stdout, text);
}

void Command::note(const QString &text) const
{
    if (!quiet)
        write(stderr, text.toUtf8() + '\n');
}

int Command::fail(const base::Problem &problem) const
{
    write(stderr, session::textOf(problem, wording).toUtf8() + '\n');
    return statusOf(problem.code);
}

int Command::misused(const QString &text) const
{
    write(stderr, text.toUtf8() + '\n');
    return WrongUsage;
}

base::Progress Command::progress() const
{
    if (quiet || !isTerminal(stderr))
        return {};
    using Clock = std::chrono::steady_clock;
    return [next = Clock::now() + std::chrono::milliseconds(500)](std::int64_t done, std::int64_t total) mutable {
        if (total > 0 && Clock::now() >= next) {
            next = Clock::now() + std::chrono::milliseconds(200);
            write(stderr, QByteArrayLiteral("\r") + QByteArray::number(qint64(done * 100 / total)).rightJustified(3) +
                              QByteArrayLiteral(" %\r"));
        }
        return true;
    };
}

std::unique_ptr<session::Session> Command::open(int &status) const
{
    auto opened = session::Session::open(pathOf(arguments.files.first()));
    if (opened)
        return std::move(opened).value();
    status = fail(opened.problem());
    return nullptr;
}

bool Command::readMonth(const char *option, std::optional<base::Month> &month) const
{
    const std::optional<QString> text = arguments.value(option);
    if (!text)
        return true;
    month = base::Month::fromIso(text->toStdString());
    if (!month)
        misused(QStringLiteral("%1 %2 is no month: write YYYY-MM").arg(QLatin1String(option), *text));
    return month.has_value();
}

bool Command::readDate(const char *option, std::optional<base::Date> &date) const
{
    const std::optional<QString> text = arguments.value(option);
    if (!text)
        return true;
    date = base::Date::fromIso(text->toStdString());
    if (!date)
        misused(QStringLiteral("%1 %2 is no date: write YYYY-MM-DD").arg(QLatin1String(option), *text));
    return date.has_value();
}

std::filesystem::path pathOf(const QString &text)
{
#ifdef _WIN32
    return {text.toStdWString()};
#else
    return {text.toStdString()};
#endif
}

QString textOf(const std::filesystem::path &path)
{
#ifdef _WIN32
    return QString::fromStdWString(path.wstring());
#else
    return QString::fromStdString(path.string());
#endif
}

int statusOf(base::ProblemCode code)
{
    using enum base::ProblemCode;
    switch (code) {
    case BadOption:
    case UnknownRecipe:
    case RecipeInvalid:
    case UnknownDataset:
    case UnknownField:
    case UnknownKpi:
    case UnknownChart:
    case UnknownDimension:
    case UnknownGroup:
    case BadPeriod:
    case UnknownImport:
    case UnknownCustomer:
    case NothingToUndo:
    case NothingToRedo:
    case FormatUnknown:
        return WrongUsage;
    case WorkspaceMissing:
    case WorkspaceForeign:
    case WorkspaceDamaged:
    case WorkspaceNewer:
    case WorkspaceLocked:
    case WorkspaceFailed:
        return WorkspaceUnusable;
    case WorkspaceExists:
    case WorkspaceReadOnly:
    case WriteFailed:
    case DiskFull:
    case FolderMissing:
        return OutputFailed;
    default:
        return InputUnreadable;
    }
}

} // namespace perennial::app
