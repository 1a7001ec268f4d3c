// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/decoder.h"

#include "core/csv/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <cstring>

namespace perennial::csv
{

namespace
{

void substituteAndNote(const void *context, UConverterToUnicodeArgs *arguments, const char *units, int32_t length,
                       UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason <= UCNV_IRREGULAR)
        *static_cast<bool *>(const_cast<void *>(context)) = true;
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, units, length, reason, error);
}

} // namespace

void CloseConverter::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

base::Outcome<Decoder> Decoder::open(const std::string &encoding, std::size_t pieceSize)
{
    Decoder decoder;
    decoder.m_pieceSize = pieceSize;
    decoder.m_raw.resize(pieceSize + 4);
    UErrorCode error = U_ZERO_ERROR;
    // an empty name would mean the encoding of the system
    Converter from(encoding.empty() ? nullptr : ucnv_open(encoding.c_str(), &error));
    if (!from || U_FAILURE(error))
        return base::Problem{base::ProblemCode::UnknownEncoding, {encoding}, 0};
    if (ucnv_getType(from.get()) == UCNV_UTF8)
        return decoder;
    decoder.m_to.reset(ucnv_open("UTF-8", &error));
    ucnv_setToUCallBack(from.get(), substituteAndNote, decoder.m_sawInvalid.get(), nullptr, nullptr, &error);
    if (U_FAILURE(error))
        return base::Problem{base::ProblemCode::UnknownEncoding, {encoding}, 0};
    decoder.m_from = std::move(from);
    decoder.m_pivot.resize(4096);
    decoder.m_pivotSource = decoder.m_pivotTarget = decoder.m_pivot.data();
    return decoder;
}

std::span<char> Decoder::space()
{
    std::memmove(m_raw.data(), m_raw.data() + m_tailAt, m_tailSize);
    m_tailAt = 0;
    return {m_raw.data() + m_tailSize, m_pieceSize};
}

std::string_view Decoder::decode(std::size_t size, bool last)
{
    const std::string_view text = m_from ? decodeOther(size, last) : decodeUtf8(size, last);
    return m_atStart ? withoutMark(text) : text;
}

std::string_view Decoder::withoutMark(std::string_view text)
{
    m_atStart = text.empty();
    return text.starts_with(byteOrderMark) ? text.substr(byteOrderMark.size()) : text;
}

std::string_view Decoder::decodeUtf8(std::size_t size, bool last)
{
    std::string_view text(m_raw.data(), m_tailSize + size);
    m_tailSize = last ? 0 : unfinishedTail(text);
    m_tailAt = text.size() - m_tailSize;
    text.remove_suffix(m_tailSize);
    if (cleanPrefix(text) == text.size())
        return text;
    *m_sawInvalid = true;
    m_text.clear();
    appendCleaned(text, m_text);
    return m_text;
}

std::string_view Decoder::decodeOther(std::size_t size, bool last)
{
    m_text.resize(size * 3 + 64);
    std::size_t used = 0;
    const char *source = m_raw.data();
    const char *const sourceEnd = source + size;
    for (;;) {
        UErrorCode error = U_ZERO_ERROR;
        char *target = m_text.data() + used;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, m_text.data() + m_text.size(), &source, sourceEnd,
                       m_pivot.data(), &m_pivotSource, &m_pivotTarget, m_pivot.data() + m_pivot.size(), false,
                       last ? 1 : 0, &error);
        used = static_cast<std::size_t>(target - m_text.data());
        if (error != U_BUFFER_OVERFLOW_ERROR)
            break;
        m_text.resize(m_text.size() * 2);
    }
    m_text.resize(used);
    if (cleanPrefix(m_text) != used) {
        *m_sawInvalid = true;
        std::string cleaned;
        appendCleaned(m_text, cleaned);
        m_text = std::move(cleaned);
    }
    return m_text;
}

} // namespace perennial::csv
