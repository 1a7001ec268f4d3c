// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a fuzz target without libFuzzer, so that every test run tries it for a while: name SECONDS CORPUS [FIRST].
// Input number n is always the same; the number at work stands in the file NAME.input, for a run that ends badly.

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size);

namespace
{

using Bytes = std::vector<std::uint8_t>;
using Random = std::mt19937_64;

constexpr std::size_t largestInput = 8192;

std::vector<Bytes> seedsIn(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    std::vector<Bytes> seeds;
    for (const std::filesystem::path &file : files) {
        std::ifstream stream(file, std::ios::binary);
        seeds.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return seeds;
}

std::size_t below(Random &random, std::size_t end)
{
    return end == 0 ? 0 : static_cast<std::size_t>(random() % end);
}

/// Signs that mean something in a CSV file.
std::uint8_t telling(Random &random)
{
    static constexpr char signs[] = "\",;\t|'\\\n\r =-#.%0159/:\xEF\xBB\xBF\xFF\xFE\x00\xC3\x28";
    return static_cast<std::uint8_t>(signs[below(random, sizeof signs - 1)]);
}

void change(Bytes &bytes, const std::vector<Bytes> &seeds, Random &random)
{
    const std::size_t at = below(random, bytes.size() + 1);
    const std::size_t length = std::min(bytes.size() - at, 1 + below(random, 40));
    const auto from = bytes.begin() + static_cast<std::ptrdiff_t>(at);
    const auto until = from + static_cast<std::ptrdiff_t>(length);
    switch (random() % 6) {
    case 0:
        if (at < bytes.size())
            bytes[at] = static_cast<std::uint8_t>(random());
        break;
    case 1:
        if (at < bytes.size())
            bytes[at] = telling(random);
        break;
    case 2:
        bytes.insert(from, telling(random));
        break;
    case 3:
        bytes.erase(from, until);
        break;
    case 4: {
        const Bytes again(from, until);
        bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(below(random, bytes.size() + 1)), again.begin(),
                     again.end());
        break;
    }
    default: {
        const Bytes &other = seeds[below(random, seeds.size())];
        const auto part = static_cast<std::ptrdiff_t>(below(random, other.size() + 1));
        bytes.insert(from, other.begin(), other.begin() + part);
    }
    }
}

Bytes inputOf(std::uint64_t number, const std::vector<Bytes> &seeds)
{
    Random random(number);
    Bytes bytes = seeds[below(random, seeds.size())];
    for (std::size_t changes = below(random, 12); changes > 0; --changes)
        change(bytes, seeds, random);
    bytes.resize(std::min(bytes.size(), largestInput));
    return bytes;
}

std::uint64_t numberIn(const char *text)
{
    std::uint64_t number = 0;
    std::from_chars(text, text + std::strlen(text), number);
    return number;
}

} // namespace

int main(int count, char **words)
{
    if (count < 3)
        return 2;
    const std::vector<Bytes> seeds = seedsIn(words[2]);
    if (seeds.empty())
        return 2;
    const std::string name = std::filesystem::path(words[0]).filename().string();
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(numberIn(words[1]));
    const std::uint64_t first = count > 3 ? numberIn(words[3]) : 0;
    std::uint64_t number = first;
    for (; std::chrono::steady_clock::now() < end; ++number) {
        std::ofstream(name + ".input") << number;
        const Bytes bytes = inputOf(number, seeds);
        LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
    }
    std::filesystem::remove(name + ".input");
    std::printf("%s: %llu inputs\n", name.c_str(), static_cast<unsigned long long>(number - first));
    return 0;
}
