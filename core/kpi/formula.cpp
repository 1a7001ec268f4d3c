// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kpi/formula.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace perennial::kpi
{

namespace
{

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Formula::Kind> signOf(char c)
{
    switch (c) {
    case '+':
        return Formula::Kind::Plus;
    case '-':
        return Formula::Kind::Minus;
    case '*':
        return Formula::Kind::Times;
    case '/':
        return Formula::Kind::Divide;
    case '(':
        return Formula::Kind::Open;
    case ')':
        return Formula::Kind::Close;
    default:
        return std::nullopt;
    }
}

std::optional<std::vector<Formula::Token>> tokensOf(std::string_view text)
{
    std::vector<Formula::Token> tokens;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {
            ++at;
        } else if (const auto sign = signOf(text[at])) {
            tokens.push_back({*sign, std::string(1, text[at])});
            ++at;
        } else if (isNameCharacter(text[at])) {
            const bool number = isDigit(text[at]);
            std::size_t end = at + 1;
            while (end < text.size() && (isNameCharacter(text[end]) || (number && text[end] == '.')))
                ++end;
            tokens.push_back(
                {number ? Formula::Kind::Number : Formula::Kind::Name, std::string(text.substr(at, end - at))});
            at = end;
        } else {
            return std::nullopt;
        }
    }
    return tokens;
}

Value combined(Formula::Kind kind, const Value &a, const Value &b)
{
    const bool exact = a.isExact() && b.isExact();
    switch (kind) {
    case Formula::Kind::Plus:
        return exact ? Value::exact(a.integer() + b.integer()) : Value::real(a.number() + b.number());
    case Formula::Kind::Minus:
        return exact ? Value::exact(a.integer() - b.integer()) : Value::real(a.number() - b.number());
    case Formula::Kind::Times: {
        std::int64_t product = 0;
        if (exact && !__builtin_mul_overflow(a.integer(), b.integer(), &product))
            return Value::exact(product);
        return Value::real(a.number() * b.number());
    }
    default:
        return Value::real(a.number() / b.number());
    }
}

} // namespace

/// Recursive descent over the tokens; leaves the steps in postfix order.
class FormulaParser
{
public:
    explicit FormulaParser(Formula &formula)
        : m_formula(formula)
    {
    }

    bool parse() { return sum() && m_at == m_formula.m_tokens.size(); }

private:
    using Kind = Formula::Kind;

    bool take(Kind kind)
    {
        if (m_at >= m_formula.m_tokens.size() || m_formula.m_tokens[m_at].kind != kind)
            return false;
        ++m_at;
        return true;
    }

    void push(Kind kind, std::size_t divisor = Formula::npos) { m_formula.m_steps.push_back({kind, m_at, 0, divisor}); }

    bool sum()
    {
        if (!product())
            return false;
        for (;;) {
            const Kind kind = take(Kind::Plus) ? Kind::Plus : take(Kind::Minus) ? Kind::Minus : Kind::Open;
            if (kind == Kind::Open)
                return true;
            if (!product())
                return false;
            push(kind);
        }
    }

    bool product()
    {
        if (!factor())
            return false;
        for (;;) {
            const Kind kind = take(Kind::Times) ? Kind::Times : take(Kind::Divide) ? Kind::Divide : Kind::Open;
            if (kind == Kind::Open)
                return true;
            const std::size_t first = m_at;
            if (!factor())
                return false;
            push(kind, kind == Kind::Divide ? divisorAt(first) : Formula::npos);
        }
    }

    /// The name that a divisor is, or that the product in its brackets begins with.
    std::size_t divisorAt(std::size_t first) const
    {
        const auto &tokens = m_formula.m_tokens;
        std::size_t at = first;
        if (tokens[at].kind == Kind::Open)
            ++at;
        const bool isSum = std::any_of(
            tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.begin() + static_cast<std::ptrdiff_t>(m_at),
            [](const auto &token) { return token.kind == Kind::Plus || token.kind == Kind::Minus; });
        return tokens[at].kind == Kind::Name && !isSum ? at : Formula::npos;
    }

    bool factor()
    {
        if (take(Kind::Open))
            return sum() && take(Kind::Close);
        if (m_at >= m_formula.m_tokens.size())
            return false;
        const Formula::Token &token = m_formula.m_tokens[m_at];
        double number = 0;
        if (token.kind == Kind::Number) {
            const char *end = token.text.data() + token.text.size();
            if (const auto read = std::from_chars(token.text.data(), end, number); read.ptr != end)
                return false;
        } else if (token.kind != Kind::Name) {
            return false;
        }
        m_formula.m_steps.push_back({token.kind, m_at, number, Formula::npos});
        ++m_at;
        return true;
    }

    Formula &m_formula;
    std::size_t m_at = 0;
};

std::optional<Formula> Formula::parse(std::string_view text)
{
    std::optional<std::vector<Token>> tokens = tokensOf(text);
    if (!tokens)
        return std::nullopt;
    Formula formula;
    formula.m_tokens = std::move(*tokens);
    if (!FormulaParser(formula).parse())
        return std::nullopt;
    return formula;
}

std::vector<std::string_view> Formula::names() const
{
    std::vector<std::string_view> names;
    for (const Token &token : m_tokens) {
        if (token.kind == Kind::Name && std::find(names.begin(), names.end(), token.text) == names.end())
            names.emplace_back(token.text);
    }
    return names;
}

Value Formula::evaluate(const Lookup &lookup, const WhenZero &whenZero, NoAnswer otherwise) const
{
    std::vector<Value> stack;
    stack.reserve(m_steps.size());
    for (const Step &step : m_steps) {
        if (step.kind == Kind::Name) {
            stack.push_back(lookup(step.token));
            continue;
        }
        if (step.kind == Kind::Number) {
            const bool whole = step.number == std::floor(step.number);
            stack.push_back(whole ? Value::exact(std::llround(step.number)) : Value::real(step.number));
            continue;
        }
        const Value right = stack.back();
        stack.pop_back();
        Value &left = stack.back();
        if (!left.hasAnswer() && (step.kind != Kind::Divide || right.hasAnswer()))
            continue;
        if (!right.hasAnswer())
            left = right;
        else if (step.kind == Kind::Divide && right.number() == 0)
            left =
                Value::none(step.divisor == npos || otherwise != NoAnswer::None ? otherwise : whenZero(step.divisor));
        else
            left = combined(step.kind, left, right);
    }
    return stack.front();
}

} // namespace perennial::kpi
