// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/conventions.h"

#include <charconv>
#include <cstdio>

namespace perennial::kpi
{

namespace
{

constexpr int minutesOfDay = 24 * 60;

/// Reads on from the front of a text.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_text(text)
    {
    }

    void skipBlanks()
    {
        while (!m_text.empty() && m_text.front() == ' ')
            m_text.remove_prefix(1);
    }
    bool atEnd() const { return m_text.empty(); }
    bool take(char sign)
    {
        if (m_text.empty() || m_text.front() != sign)
            return false;
        m_text.remove_prefix(1);
        return true;
    }
    std::optional<int> number()
    {
        int value = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value);
        if (error != std::errc() || m_text.front() == '-')
            return std::nullopt;
        m_text.remove_prefix(static_cast<std::size_t>(end - m_text.data()));
        return value;
    }
    std::optional<int> time()
    {
        const auto hour = number();
        if (!hour || !take(':'))
            return std::nullopt;
        const auto minute = number();
        if (!minute || *minute > 59 || *hour * 60 + *minute > minutesOfDay)
            return std::nullopt;
        return *hour * 60 + *minute;
    }

private:
    std::string_view m_text;
};

struct Entry {
    int firstDay = 0;
    int lastDay = 0;
    BusinessHours::Day hours;
};

std::optional<Entry> readEntry(Scanner &scanner)
{
    scanner.skipBlanks();
    const auto first = scanner.number();
    if (!first)
        return std::nullopt;
    const auto last = scanner.take('-') ? scanner.number() : first;
    if (!last || *first < 1 || *last > 7 || *last < *first)
        return std::nullopt;
    scanner.skipBlanks();
    const auto from = scanner.time();
    if (!from || !scanner.take('-'))
        return std::nullopt;
    const auto to = scanner.time();
    if (!to || *to <= *from)
        return std::nullopt;
    scanner.skipBlanks();
    return Entry{*first, *last, {static_cast<std::int16_t>(*from), static_cast<std::int16_t>(*to)}};
}

std::string timeText(int minutes)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", minutes / 60, minutes % 60);
    return text.data();
}

} // namespace

std::optional<BusinessHours> BusinessHours::fromText(std::string_view text)
{
    BusinessHours read;
    read.m_days.fill({});
    Scanner scanner(text);
    do {
        const std::optional<Entry> entry = readEntry(scanner);
        if (!entry)
            return std::nullopt;
        for (int day = entry->firstDay; day <= entry->lastDay; ++day) {
            Day &hours = read.m_days[static_cast<std::size_t>(day - 1)];
            if (hours != Day())
                return std::nullopt;
            hours = entry->hours;
        }
    } while (scanner.take(';'));
    return scanner.atEnd() ? std::optional(read) : std::nullopt;
}

std::string BusinessHours::toText() const
{
    std::string text;
    for (std::size_t first = 0; first < m_days.size();) {
        std::size_t end = first + 1;
        while (end < m_days.size() && m_days[end] == m_days[first])
            ++end;
        if (m_days[first] != Day()) {
            text += text.empty() ? "" : "; ";
            text += std::to_string(first + 1);
            if (end > first + 1)
                text += "-" + std::to_string(end);
            text += " " + timeText(m_days[first].from) + "-" + timeText(m_days[first].to);
        }
        first = end;
    }
    return text;
}

} // namespace perennial::kpi
