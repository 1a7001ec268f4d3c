// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/csv/reading.h"
#include "tests/support/temp_files.h"

#include <rapidcheck.h>
#include <unicode/ucnv.h>

using namespace perennial;
using csv::Dialect;
using csv::Escape;

namespace
{

using TableOfCells = std::vector<test::Cells>;

struct Style {
    Dialect dialect;
    std::string lineEnd;
    std::string encoding;
    bool bom = false;
    bool quoteAll = false;
    bool finalLineEnd = true;
};

/// Letters that every encoding of the test has, the characters that matter, and for Unicode some of several bytes.
std::string randomCell(const Style &style)
{
    static const std::vector<std::string> plain = {"a", "7", " ", ".", "-", "#", "=", "x", "Z", "0"};
    static const std::vector<std::string> special = {",", ";", "\t", "|", "\"", "'", "\\", "\n", "\r", "\r\n"};
    static const std::vector<std::string> wide = {"\u00FC", "\u20AC", "\u4E2D", "\U0001F600", "\u0444"};
    static const std::vector<std::string> cyrillic = {"\u0444", "\u042F", "\u0451"};
    static const std::vector<std::string> western = {"\u00FC", "\u20AC", "\u00E9"};
    const bool isCyrillic = style.encoding == "windows-1251" || style.encoding == "KOI8-R";
    const auto &letters = style.encoding.starts_with("UTF") ? wide : isCyrillic ? cyrillic : western;
    std::string cell;
    const int length = *rc::gen::inRange(0, 8);
    for (int i = 0; i < length; ++i) {
        const int kind = *rc::gen::inRange(0, 10);
        cell += kind < 5   ? *rc::gen::elementOf(plain)
                : kind < 8 ? *rc::gen::elementOf(special)
                           : *rc::gen::elementOf(letters);
    }
    if (style.dialect.quote != '\0')
        return cell;
    std::erase_if(cell, [&style](char c) { return c == '\n' || c == '\r' || c == style.dialect.delimiter; });
    return cell;
}

std::string written(const std::string &cell, const Style &style, bool alone)
{
    const Dialect &dialect = style.dialect;
    if (dialect.quote == '\0')
        return cell;
    const std::string special{dialect.delimiter, dialect.quote, '\n', '\r', '\\'};
    const bool vanishes = cell.empty() && (alone || dialect.blanks == csv::Blanks::OneDelimiter);
    if (!style.quoteAll && !vanishes && cell.find_first_of(special) == std::string::npos)
        return cell;
    std::string text(1, dialect.quote);
    for (const char c : cell) {
        if (dialect.escape == Escape::Doubled && c == dialect.quote)
            text += c;
        if (dialect.escape == Escape::Backslash && (c == dialect.quote || c == '\\'))
            text += '\\';
        text += c;
    }
    return text + dialect.quote;
}

std::string encoded(const std::string &text, const std::string &encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string bytes(text.size() * 4 + 8, '\0');
    const int32_t size = ucnv_convert(encoding.c_str(), "UTF-8", bytes.data(), static_cast<int32_t>(bytes.size()),
                                      text.data(), static_cast<int32_t>(text.size()), &error);
    RC_ASSERT(U_SUCCESS(error));
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

Style randomStyle()
{
    Style style;
    style.dialect.delimiter = *rc::gen::element(',', ';', '\t', '|', ' ', ':', '^', '~', '*', '\x1F');
    style.dialect.quote = *rc::gen::element('"', '"', '\'', '\0');
    style.dialect.escape =
        style.dialect.quote == '\0' ? Escape::None : *rc::gen::element(Escape::Doubled, Escape::Backslash);
    style.lineEnd = *rc::gen::element<std::string>("\n", "\r\n", "\r");
    style.encoding =
        *rc::gen::element<std::string>("UTF-8", "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "windows-1252",
                                       "ISO-8859-15", "macintosh", "windows-1251", "KOI8-R");
    if (style.dialect.quote != '\0' && style.dialect.escape == Escape::Doubled)
        style.dialect.blanks = *rc::gen::element(csv::Blanks::Kept, csv::Blanks::Kept, csv::Blanks::BeforeQuotes,
                                                 csv::Blanks::OneDelimiter);
    style.bom = style.encoding.starts_with("UTF") && *rc::gen::arbitrary<bool>();
    style.quoteAll = *rc::gen::arbitrary<bool>();
    style.finalLineEnd = *rc::gen::arbitrary<bool>();
    return style;
}

TableOfCells randomTable(const Style &style)
{
    TableOfCells table(*rc::gen::inRange<std::size_t>(1, 8));
    for (test::Cells &cells : table) {
        cells.resize(*rc::gen::inRange<std::size_t>(1, 6));
        for (std::string &cell : cells)
            cell = randomCell(style);
        if (style.dialect.quote == '\0' && cells.size() == 1)
            cells[0] += "x"; // an empty line has no cell
    }
    return table;
}

std::string asFile(const TableOfCells &table, const Style &style)
{
    std::string text = style.bom ? "\uFEFF" : "";
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < table[i].size(); ++j) {
            if (j != 0)
                text += style.dialect.delimiter;
            if (style.dialect.blanks == csv::Blanks::OneDelimiter)
                text.append(i % 3, style.dialect.delimiter);
            text += written(table[i][j], style, table[i].size() == 1);
        }
        if (i + 1 < table.size() || style.finalLineEnd)
            text += style.lineEnd;
    }
    return encoded(text, style.encoding);
}

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTableComesBack();
    void anyBytesAreReadAlikeInPiecesOfAnySize();

private:
    test::TempFiles m_files;
};

void TestRoundTrip::anyTableComesBack()
{
    QVERIFY(rc::check("a table written in any dialect and encoding comes back equal", [this] {
        const Style style = randomStyle();
        const TableOfCells table = randomTable(style);
        const auto file = m_files.write("table.csv", asFile(table, style));
        csv::Layout layout;
        layout.encoding = style.encoding;
        layout.dialect = style.dialect;
        const auto piece = *rc::gen::inRange<std::size_t>(1, 40);
        const test::Reading reading = test::readAll(file, layout, piece);
        RC_ASSERT(!reading.failed);
        RC_ASSERT(reading.records == table);
    }));
}

void TestRoundTrip::anyBytesAreReadAlikeInPiecesOfAnySize()
{
    QVERIFY(rc::check("the size of the pieces does not show", [this] {
        const auto parts = *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "\"", "\"\"", ",", "\n", "\r", "a", "\\", " ", "\xC3\xBC", "\xC3", "\xFF", std::string(1, '\0'), "'"));
        std::string bytes;
        for (const std::string &part : parts)
            bytes += part;
        csv::Layout layout;
        layout.dialect = *rc::gen::element(Dialect{}, Dialect{',', '\'', Escape::Doubled},
                                           Dialect{',', '"', Escape::Backslash}, Dialect{',', '\0', Escape::None},
                                           Dialect{',', '"', Escape::Doubled, csv::Blanks::BeforeQuotes},
                                           Dialect{' ', '"', Escape::Doubled, csv::Blanks::OneDelimiter});
        layout.encoding = *rc::gen::element<std::string>("UTF-8", "windows-1252", "UTF-16LE");
        const auto file = m_files.write("bytes.csv", bytes);
        const test::Reading whole = test::readAll(file, layout);
        const test::Reading pieces = test::readAll(file, layout, *rc::gen::inRange<std::size_t>(1, 9));
        RC_ASSERT(test::asText(pieces) == test::asText(whole));
        RC_ASSERT(pieces.failed == whole.failed);
        RC_ASSERT(pieces.problem == whole.problem);
    }));
}

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "test_round_trip.moc"
