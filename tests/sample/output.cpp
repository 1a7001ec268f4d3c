// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/output.h"

#include <array>
#include <charconv>
#include <cstdlib>

namespace perennial::sample
{

namespace
{

constexpr std::size_t bufferSize = std::size_t{1} << 20U;

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "make_sample: %s\n", what);
    std::exit(5);
}

void appendNumber(std::string &text, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    text.append(digits.data(), end);
}

void appendTwo(std::string &text, std::int64_t number)
{
    text += static_cast<char>('0' + number / 10 % 10);
    text += static_cast<char>('0' + number % 10);
}

std::string grouped(std::int64_t major)
{
    std::string digits = std::to_string(major);
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), 1, ',');
    return digits;
}

/// Every text of these files lies in the basic plane and is ASCII in the UTF-16 ones.
std::string utf16(std::string_view ascii)
{
    std::string wide;
    wide.reserve(ascii.size() * 2);
    for (const char c : ascii) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

} // namespace

Output::Output(const std::filesystem::path &file, Form form)
    : m_file(std::fopen(file.string().c_str(), "wb"))
    , m_form(form)
{
    if (m_file == nullptr)
        fail(("cannot write " + file.string()).c_str());
    m_buffer.reserve(bufferSize + 4096);
    if (form == Form::Utf16Tab)
        std::fwrite("\xFF\xFE", 1, 2, m_file);
}

Output::~Output()
{
    flush();
    if (std::fclose(m_file) != 0)
        fail("a file could not be closed");
}

Output &Output::line(std::string_view text)
{
    m_buffer.append(text);
    endRow();
    return *this;
}

Output &Output::cell(std::string_view text)
{
    if (text.find_first_of(",\"\r\n\t") != std::string_view::npos)
        return quoted(text);
    separate();
    m_buffer.append(text);
    return *this;
}

Output &Output::quoted(std::string_view text)
{
    separate();
    m_buffer += '"';
    for (const char c : text) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
    return *this;
}

Output &Output::cell(std::int64_t number)
{
    separate();
    appendNumber(m_buffer, number);
    return *this;
}

Output &Output::cell(base::Date date)
{
    separate();
    const auto ymd = std::array<std::int64_t, 3>{date.year(), date.month(), date.day()};
    appendNumber(m_buffer, ymd[0]);
    m_buffer += '-';
    appendTwo(m_buffer, ymd[1]);
    m_buffer += '-';
    appendTwo(m_buffer, ymd[2]);
    return *this;
}

Output &Output::cell(const std::optional<base::Date> &date)
{
    return date ? cell(*date) : empty();
}

Output &Output::moment(const std::optional<base::Date> &date, std::int64_t minuteOfDay)
{
    if (!date)
        return empty();
    cell(*date);
    m_buffer += ' ';
    appendTwo(m_buffer, minuteOfDay / 60);
    m_buffer += ':';
    appendTwo(m_buffer, minuteOfDay % 60);
    return *this;
}

Output &Output::money(std::int64_t minor, bool thousands)
{
    if (thousands && minor >= 100'000 && m_form == Form::Utf8Comma) {
        std::string text = grouped(minor / 100) + '.';
        appendTwo(text, minor % 100);
        return quoted(text);
    }
    separate();
    m_buffer.append(thousands ? grouped(minor / 100) : std::to_string(minor / 100));
    m_buffer += '.';
    appendTwo(m_buffer, minor % 100);
    return *this;
}

Output &Output::empty(int cells)
{
    for (int i = 0; i < cells; ++i)
        separate();
    return *this;
}

void Output::endRow()
{
    m_buffer.append(m_form == Form::Utf16Tab ? "\r\n" : "\n");
    m_rowBegun = false;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Output::separate()
{
    if (m_rowBegun)
        m_buffer += m_form == Form::Utf16Tab ? '\t' : ',';
    m_rowBegun = true;
}

void Output::flush()
{
    const std::string wide = m_form == Form::Utf16Tab ? utf16(m_buffer) : std::string();
    const std::string &bytes = m_form == Form::Utf16Tab ? wide : m_buffer;
    if (std::fwrite(bytes.data(), 1, bytes.size(), m_file) != bytes.size())
        fail("a file could not be written: is the disk full?");
    m_buffer.clear();
}

} // namespace perennial::sample
