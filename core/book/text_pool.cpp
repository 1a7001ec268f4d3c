// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/book/text_pool.h"

namespace perennial::book
{

Text TextPool::intern(std::string_view text)
{
    if (text.empty())
        return noText;
    const auto known = m_numbers.find(text);
    if (known != m_numbers.end())
        return known->second;
    const std::string &kept = m_texts.emplace_back(text);
    const Text number = static_cast<Text>(m_texts.size());
    m_numbers.emplace(kept, number);
    return number;
}

Text TextPool::find(std::string_view text) const
{
    const auto known = m_numbers.find(text);
    return known == m_numbers.end() ? noText : known->second;
}

} // namespace perennial::book
