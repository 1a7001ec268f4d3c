// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/encoding.h"

#include "core/csv/file_kind.h"
#include "core/csv/utf8.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace perennial::csv
{

using namespace std::string_view_literals;

namespace
{

constexpr std::int64_t headSize = 64 * 1024;
constexpr std::int64_t sampleSize = 256 * 1024;
constexpr std::int64_t mostSamples = 32; ///< a longer file is not looked at as a whole
constexpr std::size_t linesWanted = 64 * 1024;

struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};
constexpr Mark marks[] = {{byteOrderMark, "UTF-8"},
                          {"\xFF\xFE\x00\x00"sv, "UTF-32LE"},
                          {"\x00\x00\xFE\xFF"sv, "UTF-32BE"},
                          {"\xFF\xFE"sv, "UTF-16LE"},
                          {"\xFE\xFF"sv, "UTF-16BE"}};

/// What the samples tell of UTF-8, and the lines that tell what it is otherwise.
class Evidence
{
public:
    void look(std::string_view sample, bool cutBefore, bool cutBehind)
    {
        std::size_t at = 0;
        while (cutBefore && at < 3 && at < sample.size() && isContinuation(sample[at]))
            ++at;
        sample.remove_prefix(at);
        if (cutBehind)
            sample.remove_suffix(unfinishedTail(sample));
        collectBroken(sample);
        if (m_broken != 0 && m_lines.size() < linesWanted)
            collectLines(sample);
    }
    /// A few broken bytes in a text full of good sequences are damage, not another encoding.
    bool isUtf8() const { return m_broken * 20 <= m_good; }
    const std::string &lines() const { return m_lines; }

private:
    static bool isContinuation(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }
    static bool isBeyondAscii(char c) { return static_cast<unsigned char>(c) >= 0x80; }

    void collectBroken(std::string_view text)
    {
        if (m_broken > 100'000)
            return;
        while (!text.empty()) {
            const std::size_t good = cleanPrefix(text);
            if (good < text.size() || m_broken != 0)
                m_good += static_cast<std::size_t>(
                    std::count_if(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(good),
                                  [](char c) { return static_cast<unsigned char>(c) >= 0xC2; }));
            text.remove_prefix(good);
            if (text.empty())
                return;
            m_broken += text.front() != '\0' ? 1 : 0;
            text.remove_prefix(1);
        }
    }

    void collectLines(std::string_view text)
    {
        while (!text.empty() && m_lines.size() < linesWanted) {
            const auto beyond = std::find_if(text.begin(), text.end(), isBeyondAscii);
            if (beyond == text.end())
                return;
            const auto at = static_cast<std::size_t>(beyond - text.begin());
            const std::size_t before = text.substr(0, at).find_last_of("\r\n");
            const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
            const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
            m_lines.append(text.substr(begin, std::min(end - begin, linesWanted)));
            m_lines.push_back('\n');
            text.remove_prefix(end);
        }
    }

    std::size_t m_broken = 0;
    std::size_t m_good = 0;
    std::string m_lines;
};

std::int64_t samplesOf(const FileSource &source)
{
    return (source.size() + sampleSize - 1) / sampleSize;
}

base::Result gather(FileSource &source, std::int64_t count, Evidence &evidence)
{
    const std::int64_t whole = samplesOf(source);
    std::vector<char> sample(static_cast<std::size_t>(sampleSize));
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t offset = count == 1 ? 0 : (whole - 1) * i / (count - 1) * sampleSize;
        if (const auto moved = source.seek(offset); !moved)
            return moved.problem();
        const auto size = source.read(sample.data(), sample.size());
        if (!size)
            return size.problem();
        evidence.look({sample.data(), *size}, offset != 0, offset + sampleSize < source.size());
    }
    return base::Done{};
}

} // namespace

base::Outcome<Encoding> detectEncoding(FileSource &source, bool thorough)
{
    using base::Problem;
    using base::ProblemCode;
    std::string head(static_cast<std::size_t>(std::min(source.size(), headSize)), '\0');
    const auto size = source.read(head.data(), head.size());
    if (!size)
        return size.problem();
    head.resize(*size);
    if (head.empty())
        return Problem{ProblemCode::FileEmpty, {source.name()}, 0};
    for (const Mark &mark : marks) {
        if (head.starts_with(mark.bytes))
            return Encoding{std::string(mark.encoding), true, false};
    }
    if (auto kind = declaredKind(head))
        return Problem{ProblemCode::FileNotText, {source.name(), *kind}, 0};
    if (auto utf16 = utf16WithoutMark(head))
        return Encoding{*utf16, false, false};
    if (isBinary(head))
        return Problem{ProblemCode::FileNotText, {source.name(), "binary"}, 0};

    Evidence evidence;
    const std::int64_t samples = samplesOf(source);
    const std::int64_t looked = thorough ? samples : std::min(samples, mostSamples);
    if (const auto gathered = gather(source, looked, evidence); !gathered)
        return gathered.problem();
    return Encoding{evidence.isUtf8() ? "UTF-8" : bestEncoding(evidence.lines()), false, looked < samples};
}

} // namespace perennial::csv
