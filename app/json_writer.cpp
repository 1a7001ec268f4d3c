// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <string>

namespace perennial::app
{

namespace
{

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

JsonWriter &JsonWriter::key(std::string_view name)
{
    separate();
    quote(name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::text(std::string_view value)
{
    separate();
    quote(value);
    return *this;
}

JsonWriter &JsonWriter::number(std::int64_t value)
{
    return raw(std::to_string(value));
}

JsonWriter &JsonWriter::number(double value)
{
    if (!std::isfinite(value))
        return null();
    std::array<char, 40> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    return raw({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

JsonWriter &JsonWriter::amount(base::Minor minor, int decimals)
{
    std::string digits = std::to_string(minor < 0 ? -minor : minor);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, 1, '.');
    return raw(minor < 0 ? "-" + digits : digits);
}

JsonWriter &JsonWriter::truth(bool value)
{
    return raw(value ? "true" : "false");
}

JsonWriter &JsonWriter::null()
{
    return raw("null");
}

QByteArray JsonWriter::take()
{
    m_out += '\n';
    return std::move(m_out);
}

JsonWriter &JsonWriter::begin(char sign)
{
    separate();
    m_out += sign;
    ++m_depth;
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::end(char sign)
{
    --m_depth;
    if (!m_first && m_depth < m_expandedDepth)
        breakLine();
    m_out += sign;
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::raw(std::string_view value)
{
    separate();
    m_out += bytes(value);
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out += ',';
    if (m_depth > 0 && m_depth <= m_expandedDepth)
        breakLine();
    else if (!m_first)
        m_out += ' ';
    m_first = false;
}

void JsonWriter::quote(std::string_view value)
{
    // Only whole characters may stand in JSON: what is no UTF-8 becomes the replacement sign.
    const QByteArray valid = QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())).toUtf8();
    m_out += '"';
    for (const char c : valid) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (code < 0x20 || code == 0x7f) {
            std::array<char, 8> escape;
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(code));
            m_out += escape.data();
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out += QByteArray(m_depth * 2, ' ');
}

} // namespace perennial::app
