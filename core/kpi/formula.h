// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kpi/value.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace perennial::kpi
{

/// An arithmetic formula over named numbers: `(mrr_contraction + mrr_churn) / mrr_start`.
/// Names, decimal numbers, `+ - * /` and brackets; the usual precedence.
class Formula
{
public:
    enum class Kind : std::uint8_t { Name, Number, Plus, Minus, Times, Divide, Open, Close };
    struct Token {
        Kind kind = Kind::Name;
        std::string text;
    };
    /// The number of the name that is the token of that place.
    using Lookup = std::function<Value(std::size_t token)>;
    /// Why a division by the name that is the token of that place has no answer when it is 0.
    using WhenZero = std::function<NoAnswer(std::size_t token)>;

    /// Nothing when the text is no formula.
    static std::optional<Formula> parse(std::string_view text);

    /// As it is written, for explanations.
    const std::vector<Token> &tokens() const { return m_tokens; }
    /// The names in it, each once, in order.
    std::vector<std::string_view> names() const;

    /// Exact as long as nothing is divided. Without an answer when one of its numbers has none (the reason is the
    /// divisor's, else the first one's) or when a divisor is 0: `otherwise`, or when that is None the reason of the
    /// divisor, where it is a single name or a product that begins with one.
    Value evaluate(const Lookup &lookup, const WhenZero &whenZero, NoAnswer otherwise) const;

private:
    /// One step of the formula in postfix order.
    struct Step {
        Kind kind = Kind::Number;
        std::size_t token = 0;
        double number = 0;
        std::size_t divisor = 0; ///< of Divide: the token of the name that the divisor consists of, or npos
    };
    friend class FormulaParser;
    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    std::vector<Token> m_tokens;
    std::vector<Step> m_steps;
};

} // namespace perennial::kpi
