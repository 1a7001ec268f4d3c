// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/dialect.h"

#include <algorithm>
#include <array>

namespace perennial::csv
{

namespace
{

/// What of the text decides which dialects are worth a try, gathered in one pass.
class Neighbours
{
public:
    explicit Neighbours(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size(); ++i) {
            m_occurs[byte(text[i])] = true;
            if (text[i] == '\'')
                m_beforeApostrophe[byte(i == 0 ? '\n' : text[i - 1])] = true;
            if (i == 0)
                continue;
            if (text[i - 1] == '\\')
                m_escaped[byte(text[i])] = true;
            if (text[i - 1] == ' ' && (text[i] == '"' || text[i] == '\''))
                noteBlankBefore(text, i);
        }
        m_blanksMeet = text.find("  ") != std::string_view::npos;
    }
    bool occurs(char c) const { return m_occurs[byte(c)]; }
    /// Whether an apostrophe stands where a cell begins.
    bool apostropheBegins(char delimiter) const
    {
        return m_beforeApostrophe[byte(delimiter)] || m_beforeApostrophe[byte('\n')] ||
               m_beforeApostrophe[byte('\r')] || (m_beforeApostrophe[byte(' ')] && m_behindBlank[1][byte(delimiter)]);
    }
    bool isEscaped(char c) const { return m_escaped[byte(c)]; }
    bool blanksMeet() const { return m_blanksMeet; }
    bool blanksBefore(char quote, char delimiter) const
    {
        return (quote == '"' ? m_behindBlank[0] : m_behindBlank[1])[byte(delimiter)];
    }

private:
    static std::size_t byte(char c) { return static_cast<unsigned char>(c); }
    void noteBlankBefore(std::string_view text, std::size_t quote)
    {
        const std::size_t before = text.substr(0, quote).find_last_not_of(' ');
        if (before != std::string_view::npos)
            m_behindBlank[text[quote] == '"' ? 0 : 1][byte(text[before])] = true;
    }

    std::array<bool, 256> m_occurs{};
    std::array<bool, 256> m_escaped{};
    std::array<bool, 256> m_beforeApostrophe{};
    std::array<std::array<bool, 256>, 2> m_behindBlank{}; ///< what stands before blanks and a quote
    bool m_blanksMeet = false;
};

/// Whether quotes are left open so often that it is no accident: then they are letters of the text. So they are when
/// the first one is never closed, and nothing would be left.
bool quotesAreText(std::string_view text)
{
    if (text.starts_with('"') && text.find('"', 1) == std::string_view::npos)
        return true;
    std::size_t odd = 0;
    while (!text.empty() && odd < 3) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        odd +=
            static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), '"')) %
            2;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return odd == 3;
}

std::vector<char> delimitersFor(const Neighbours &neighbours, const LayoutChoices &choices)
{
    if (choices.delimiter)
        return {*choices.delimiter};
    std::vector<char> delimiters{','};
    bool column = !neighbours.occurs(',');
    for (const char c : usualDelimiters) {
        if (c != ',' && (neighbours.occurs(c) || !column))
            delimiters.push_back(c);
        column = column || !neighbours.occurs(c);
    }
    std::copy_if(rareDelimiters.begin(), rareDelimiters.end(), std::back_inserter(delimiters),
                 [&](char c) { return neighbours.occurs(c); });
    return delimiters;
}

std::vector<char> quotesFor(std::string_view text, const Neighbours &neighbours, const LayoutChoices &choices)
{
    if (choices.quote)
        return {*choices.quote};
    std::vector<char> quotes{'"'};
    if (neighbours.occurs('\''))
        quotes.push_back('\'');
    if (neighbours.occurs('"') && quotesAreText(text))
        quotes.push_back('\0');
    return quotes;
}

} // namespace

std::vector<Dialect> candidateDialects(std::string_view text, const LayoutChoices &choices)
{
    const Neighbours neighbours(text);
    const bool breaksEscaped = neighbours.isEscaped('\n') || neighbours.isEscaped('\r');
    std::vector<Dialect> result;
    for (const char delimiter : delimitersFor(neighbours, choices)) {
        for (const char quote : quotesFor(text, neighbours, choices)) {
            if (quote == delimiter || (quote == '\'' && !choices.quote && !neighbours.apostropheBegins(delimiter)))
                continue;
            const Escape usual = quote == '\0' ? Escape::None : Escape::Doubled;
            result.push_back({delimiter, quote, usual});
            if (breaksEscaped || neighbours.isEscaped(delimiter) || (quote != '\0' && neighbours.isEscaped(quote)))
                result.push_back({delimiter, quote, Escape::Backslash});
            if (quote != '\0' && delimiter != ' ' && neighbours.blanksBefore(quote, delimiter))
                result.push_back({delimiter, quote, usual, Blanks::BeforeQuotes});
            if (delimiter == ' ' && neighbours.blanksMeet())
                result.push_back({delimiter, quote, usual, Blanks::OneDelimiter});
        }
    }
    return result;
}

} // namespace perennial::csv
