// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/text_json.h"

#include <charconv>

namespace perennial::store
{

namespace
{

void appendQuoted(std::string &json, std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (code < 0x20) {
            json += "\\u00";
            json += digits[code >> 4];
            json += digits[code & 15];
        } else {
            json += c;
        }
    }
    json += '"';
}

void appendUtf8(std::string &text, unsigned code)
{
    const auto byte = [&text](unsigned value) { text += static_cast<char>(value); };
    if (code < 0x80) {
        byte(code);
    } else if (code < 0x800) {
        byte(0xc0 | code >> 6);
        byte(0x80 | (code & 0x3f));
    } else {
        byte(0xe0 | code >> 12);
        byte(0x80 | (code >> 6 & 0x3f));
        byte(0x80 | (code & 0x3f));
    }
}

/// Walks over JSON; every function says whether what it looked for was there, and goes behind it.
class Scanner
{
public:
    explicit Scanner(std::string_view json)
        : m_rest(json)
    {
    }

    bool take(char wanted)
    {
        const std::size_t at = m_rest.find_first_not_of(" \t\r\n");
        if (at == std::string_view::npos || m_rest[at] != wanted)
            return false;
        m_rest.remove_prefix(at + 1);
        return true;
    }

    bool takeText(std::string &text)
    {
        text.clear();
        if (!take('"'))
            return false;
        for (;;) {
            const std::size_t at = m_rest.find_first_of("\"\\");
            if (at == std::string_view::npos)
                return false;
            text.append(m_rest.substr(0, at));
            const char found = m_rest[at];
            m_rest.remove_prefix(at + 1);
            if (found == '"')
                return true;
            if (!takeEscaped(text))
                return false;
        }
    }

private:
    bool takeEscaped(std::string &text)
    {
        if (m_rest.empty())
            return false;
        const char kind = m_rest.front();
        m_rest.remove_prefix(1);
        static constexpr std::string_view names = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const std::size_t known = names.find(kind); known != std::string_view::npos) {
            text += meanings[known];
            return true;
        }
        unsigned code = 0;
        if (kind != 'u' || m_rest.size() < 4)
            return false;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + 4, code, 16);
        if (error != std::errc() || end != m_rest.data() + 4)
            return false;
        m_rest.remove_prefix(4);
        appendUtf8(text, code);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

std::string toJson(const std::vector<std::string> &texts)
{
    std::string json = "[";
    for (const std::string &text : texts) {
        if (json.size() > 1)
            json += ',';
        appendQuoted(json, text);
    }
    return json + "]";
}

std::string toJson(const std::vector<std::pair<std::string, std::string>> &members)
{
    std::string json = "{";
    for (const auto &[name, value] : members) {
        if (json.size() > 1)
            json += ',';
        appendQuoted(json, name);
        json += ':';
        appendQuoted(json, value);
    }
    return json + "}";
}

std::vector<std::string> listFromJson(std::string_view json)
{
    std::vector<std::string> texts;
    Scanner scanner(json);
    std::string text;
    if (!scanner.take('['))
        return {};
    while (scanner.takeText(text)) {
        texts.push_back(text);
        if (!scanner.take(','))
            break;
    }
    return scanner.take(']') ? texts : std::vector<std::string>();
}

std::vector<std::pair<std::string, std::string>> membersFromJson(std::string_view json)
{
    std::vector<std::pair<std::string, std::string>> members;
    Scanner scanner(json);
    std::string name;
    std::string value;
    if (!scanner.take('{'))
        return {};
    while (scanner.takeText(name) && scanner.take(':') && scanner.takeText(value)) {
        members.emplace_back(name, value);
        if (!scanner.take(','))
            break;
    }
    return scanner.take('}') ? members : std::vector<std::pair<std::string, std::string>>();
}

} // namespace perennial::store
