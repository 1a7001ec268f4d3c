// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/recipe.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace perennial::importing
{

/// A word of a source as our value.
struct Meaning {
    enum class Kind : std::uint8_t {
        Known,
        Otherwise, ///< the vocabulary's own word for unknown ones: a warning
        Unknown
    };
    Kind kind = Kind::Unknown;
    std::string value; ///< empty: missing
};

/// Reads words and remembers them as they are written, so that a column of a million cells with a handful of words
/// looks up a handful.
class WordReader
{
public:
    using LookUp = std::function<Meaning(std::string_view)>;

    explicit WordReader(LookUp lookUp)
        : m_lookUp(std::move(lookUp))
    {
    }
    const Meaning &read(std::string_view trimmedCell);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Known = std::unordered_map<std::string, Meaning, Hash, std::equal_to<>>;

    LookUp m_lookUp;
    Known m_known;
    const Known::value_type *m_last = nullptr;
};

/// Words of a vocabulary (may be null: must outlive the reader) and our own values, which are always known.
WordReader choiceWords(const Vocabulary *vocabulary, std::span<const std::string_view> choices);
/// Currencies, as their ISO codes.
WordReader currencyWords();
/// Intervals, as base::Interval::toText writes them.
WordReader intervalWords(const Vocabulary *vocabulary);

/// The score that a cell begins with, 0 to 10: `9`, `10 - Extremely likely`, `7/10`; nothing for anything else.
std::optional<int> scoreOf(std::string_view trimmedCell);

/// Whether a constant for a field can be read: empty when it can, else what is allowed.
std::string whatIsAllowed(const Recipe &recipe, std::size_t field, const std::string &value);

} // namespace perennial::importing
