// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/file_kind.h"

#include <algorithm>

namespace perennial::csv
{

namespace
{

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view kind;
};

constexpr Signature signatures[] = {
    {"PK\x03\x04"sv, "ZIP"},
    {"PK\x05\x06"sv, "ZIP"},
    {"%PDF-"sv, "PDF"},
    {"\x1F\x8B"sv, "gzip"},
    {"BZh"sv, "bzip2"},
    {"\xFD\x37zXZ\x00"sv, "xz"},
    {"\x28\xB5\x2F\xFD"sv, "zstd"},
    {"7z\xBC\xAF\x27\x1C"sv, "7z"},
    {"Rar!\x1A\x07"sv, "RAR"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "XLS"},
    {"SQLite format 3\x00"sv, "SQLite"},
    {"PAR1"sv, "Parquet"},
    {"\x89PNG\r\n\x1A\n"sv, "PNG"},
    {"\xFF\xD8\xFF"sv, "JPEG"},
    {"GIF8"sv, "GIF"},
    {"{\\rtf"sv, "RTF"},
    {"\x7F"
     "ELF"sv,
     "binary"},
};

std::string_view kindOfZip(std::string_view head)
{
    if (head.find("xl/") != std::string_view::npos)
        return "XLSX";
    if (head.find("application/vnd.oasis.opendocument.spreadsheet") != std::string_view::npos)
        return "ODS";
    return "ZIP";
}

bool isControl(unsigned char c)
{
    return c < 0x20 && c != '\0' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v' && c != 0x1A &&
           c != 0x1B && c != 0x1F; // 0x1F is a delimiter
}

/// Two printable bytes side by side so often that they are text of one byte a letter with some zeros in it.
bool readsAsLetterPairs(std::string_view head)
{
    const auto isPrintable = [](char c) { return c >= 0x20 && c < 0x7F; };
    std::size_t pairs = 0;
    for (std::size_t i = 0; i + 1 < head.size(); i += 2)
        pairs += isPrintable(head[i]) && isPrintable(head[i + 1]) ? 1 : 0;
    return pairs * 5 > head.size() / 2 * 2;
}

} // namespace

std::optional<std::string> declaredKind(std::string_view head)
{
    for (const Signature &signature : signatures) {
        if (head.starts_with(signature.bytes))
            return std::string(signature.kind == "ZIP" ? kindOfZip(head) : signature.kind);
    }
    return std::nullopt;
}

bool isBinary(std::string_view head)
{
    const auto controls = static_cast<std::size_t>(
        std::count_if(head.begin(), head.end(), [](char c) { return isControl(static_cast<unsigned char>(c)); }));
    const auto zeros = static_cast<std::size_t>(std::count(head.begin(), head.end(), '\0'));
    const bool mostlyControls = controls * 25 > head.size() && controls >= 3;
    const bool mostlyZeros = zeros * 4 > head.size() && zeros >= 4;
    return mostlyControls || mostlyZeros;
}

std::optional<std::string> utf16WithoutMark(std::string_view head)
{
    const std::size_t units = head.size() / 2;
    if (units < 2)
        return std::nullopt;
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < units * 2; ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    // letters outside ASCII have no zero byte, but delimiters, digits and line ends have
    const auto many = [units](std::size_t count) { return count >= 2 && count * 8 >= units; };
    const auto hardlyAny = [units](std::size_t count) { return count * 100 <= units; };
    if (readsAsLetterPairs(head))
        return std::nullopt;
    if (many(zeros[1]) && hardlyAny(zeros[0]))
        return "UTF-16LE";
    if (many(zeros[0]) && hardlyAny(zeros[1]))
        return "UTF-16BE";
    return std::nullopt;
}

} // namespace perennial::csv
