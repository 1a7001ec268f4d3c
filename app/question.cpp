// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/question.h"

#include "core/kpi/presets.h"

#include <algorithm>
#include <array>

namespace perennial::app
{

namespace
{

std::optional<base::Every> everyOf(const QString &text)
{
    constexpr std::array<std::pair<const char *, base::Every>, 5> names = {{{"day", base::Every::Day},
                                                                            {"week", base::Every::Week},
                                                                            {"month", base::Every::Month},
                                                                            {"quarter", base::Every::Quarter},
                                                                            {"year", base::Every::Year}}};
    for (const auto &[name, every] : names) {
        if (text == QLatin1String(name))
            return every;
    }
    return std::nullopt;
}

} // namespace

Question::Question(const Command &command, session::Session &session)
    : m_command(command)
    , m_session(session)
{
    request.conventions = session.conventions();
}

bool Question::readFigures()
{
    if (const auto only = m_command.arguments.value("--only")) {
        for (const QString &id : only->split(u',', Qt::SkipEmptyParts))
            request.only.push_back(id.trimmed().toStdString());
    }
    return readConventions() && readCompared() && readFilters() && readPeriods();
}

bool Question::readOne(const QString &kpi)
{
    request.only = {kpi.toStdString()};
    return readConventions() && readFilters() && readGroup() && readPeriod();
}

bool Question::misused(const QString &text)
{
    status = m_command.misused(text);
    return false;
}

bool Question::fail(const base::Problem &problem)
{
    status = m_command.fail(problem);
    return false;
}

bool Question::readConventions()
{
    if (const auto preset = m_command.arguments.value("--preset")) {
        const auto changed = kpi::withPreset(request.conventions, preset->toStdString());
        if (!changed)
            return fail(changed.problem());
        request.conventions = *changed;
    }
    for (const QString &text : m_command.arguments.values("--set")) {
        const auto pair = pairOf(text);
        if (!pair)
            return misused(QStringLiteral("--set %1 is not of the form KEY=VALUE").arg(text));
        const base::Result done = kpi::set(request.conventions, pair->first.toStdString(), pair->second.toStdString());
        if (!done)
            return fail(done.problem());
    }
    return true;
}

bool Question::readCompared()
{
    const auto preset = m_command.arguments.value("--compare");
    if (!preset)
        return true;
    const auto changed = kpi::withPreset(request.conventions, preset->toStdString());
    if (!changed)
        return fail(changed.problem());
    compared = *changed;
    return true;
}

bool Question::readFilters()
{
    if (const auto by = m_command.arguments.value("--by"))
        request.by = by->toStdString();
    for (const QString &text : m_command.arguments.values("--where")) {
        const auto pair = pairOf(text);
        if (!pair)
            return misused(QStringLiteral("--where %1 is not of the form DIMENSION=VALUE").arg(text));
        request.where.emplace_back(pair->first.toStdString(), pair->second.toStdString());
    }
    return true;
}

bool Question::readGroup()
{
    if (const auto value = m_command.arguments.value("--group"))
        group = value->toStdString();
    if (group.has_value() != request.by.has_value())
        return misused(QStringLiteral("--by names a dimension and --group one of its values: give both or neither"));
    return true;
}

bool Question::readEvery(base::Every &every)
{
    const QString text = m_command.arguments.value("--every").value_or(QStringLiteral("month"));
    const std::optional<base::Every> read = everyOf(text);
    if (!read)
        return misused(QStringLiteral("--every %1 is unknown: day, week, month, quarter or year").arg(text));
    every = *read;
    return true;
}

bool Question::readMonthsWithData(std::pair<base::Month, base::Month> &months)
{
    const auto book = m_session.book();
    if (!book)
        return fail(book.problem());
    const base::Month now = m_command.today.monthOf();
    months = kpi::monthsWithData(**book).value_or(std::pair(now, now));
    return true;
}

bool Question::readPeriods()
{
    std::optional<base::Month> from;
    std::optional<base::Month> to;
    std::optional<base::Date> at;
    status = WrongUsage;
    if (!m_command.readMonth("--from", from) || !m_command.readMonth("--to", to) || !m_command.readDate("--at", at))
        return false;
    status = Done;
    if (at && (from || to || m_command.arguments.has("--every")))
        return misused(QStringLiteral("--at is a day of its own: leave out --from, --to and --every"));
    if (at) {
        request.periods = {{*at, *at, at->toIso()}};
        return true;
    }
    base::Every every{};
    std::pair<base::Month, base::Month> data;
    if (!readEvery(every) || !readMonthsWithData(data))
        return false;
    const base::Month last = to.value_or(data.second);
    const base::Month first = from.value_or(std::min(data.first, last));
    if (first > last)
        return fail({base::ProblemCode::BadPeriod, {first.toIso(), last.toIso()}});
    request.periods =
        kpi::periodsBetween(first.firstDay(), last.lastDay(), every, request.conventions.fiscalYearStartMonth);
    return true;
}

bool Question::readPeriod()
{
    std::optional<base::Month> month;
    std::optional<base::Date> at;
    status = WrongUsage;
    if (!m_command.readMonth("--month", month) || !m_command.readDate("--at", at))
        return false;
    status = Done;
    if (at && month)
        return misused(QStringLiteral("--at is a day of its own: leave out --month"));
    base::Every every{};
    if (!readEvery(every))
        return false;
    const bool shorter = every == base::Every::Day || every == base::Every::Week;
    if (shorter && !at)
        return misused(QStringLiteral("a month has several days and weeks: name one of them with --at"));
    if (at && !m_command.arguments.has("--every")) {
        request.periods = {{*at, *at, at->toIso()}};
        return true;
    }
    std::pair<base::Month, base::Month> data;
    if (!at && !month && !readMonthsWithData(data))
        return false;
    const base::Date day = at ? *at : month.value_or(data.second).lastDay();
    request.periods = {base::periodOf(day, every, request.conventions.fiscalYearStartMonth)};
    return true;
}

} // namespace perennial::app
