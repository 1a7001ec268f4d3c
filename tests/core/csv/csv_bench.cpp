// SPDX-License-Identifier: GPL-3.0-or-later
// csv_bench FOLDER [MiB of the longest file]: writes large and nasty files there, one after the other, and says how
// long the decision on their layout takes, how fast they are read and how much memory the program has used by then.
#include "core/csv/reader.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>

using namespace perennial;

namespace
{

constexpr std::size_t mebibyte = std::size_t{1024} * 1024;

using Line = std::function<std::string(std::size_t)>;

struct Subject {
    const char *name;
    std::size_t size;
    std::string first;
    Line line;
};

void write(const std::filesystem::path &file, const Subject &subject)
{
    std::ofstream out(file, std::ios::binary);
    std::string block = subject.first;
    std::size_t written = 0;
    for (std::size_t i = 0; written + block.size() < subject.size; ++i) {
        block += subject.line(i);
        if (block.size() > mebibyte) {
            out << block;
            written += block.size();
            block.clear();
        }
    }
    out << block;
}

double millisecondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void measure(const std::filesystem::path &file, const Subject &subject)
{
    double slowest = 0;
    csv::Layout layout;
    std::string outcome = "ok";
    for (int i = 0; i < 5; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const auto detected = csv::detectLayout(file);
        slowest = std::max(slowest, millisecondsSince(start));
        if (detected)
            layout = *detected;
        else
            outcome = base::nameOf(detected.problem().code);
    }
    const auto start = std::chrono::steady_clock::now();
    auto reader = csv::Reader::open(file, layout);
    std::size_t records = 0;
    while (reader && reader->next() != nullptr)
        ++records;
    const double reading = millisecondsSince(start);
    if (reader && reader->problem() != nullptr)
        outcome += ", " + std::string(base::nameOf(reader->problem()->code));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-28s %6zu MiB  decided in %6.1f ms  %9zu records in %7.0f ms  %4ld MiB of memory  %s\n", subject.name,
                static_cast<std::size_t>(std::filesystem::file_size(file)) / mebibyte, slowest, records, reading,
                usage.ru_maxrss / 1024, outcome.c_str());
}

std::string cells(std::size_t count, const char *cell)
{
    std::string line = cell;
    for (std::size_t i = 1; i < count; ++i)
        line += std::string(",") + cell;
    return line + "\n";
}

const Line plain = [](std::size_t i) {
    return std::to_string(i) + ",\"Customer, no " + std::to_string(i % 977) + "\",12.50,2025-01-31,active\n";
};
const Line nasty = [](std::size_t i) {
    return std::to_string(i) + ";'it''s; | \\\"odd\\\"\t: ^ ~ *', \"a, b\" |\xE9t\xE9 5\" 'x: 1,5;2\\,3\n";
};
const Line same = [](std::size_t) { return std::string("x,'y;|:"); };

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const std::size_t longest = argc > 2 ? static_cast<std::size_t>(std::atoi(argv[2])) : 1024;
    const Subject subjects[] = {
        {"long", longest * mebibyte, "id,name,amount,day,status\n", plain},
        {"nasty signs, windows-1252", 50 * mebibyte, "id;text;more\n", nasty},
        {"one line of 10 MB", 10'000'000, "", same},
        {"one field of 100 MB", 100 * mebibyte, "", [](std::size_t) { return std::string(1024, 'x'); }},
        {"2,000 columns", 50 * mebibyte, cells(2000, "name of it"),
         [](std::size_t) { return cells(2000, "1;5.25 a"); }},
        {"2,000 columns of numbers", 50 * mebibyte, cells(2000, "n"),
         [](std::size_t) { return cells(2000, "2025-01-31"); }},
        {"quote never closed", 200 * mebibyte, "\"id,name,amount,day,status\n",
         [](std::size_t i) { return std::to_string(i) + ",Customer,12.50,2025-01-31,active\n"; }},
        {"quotes in pairs of lines", 50 * mebibyte, "\"id\n",
         [](std::size_t) { return std::string("\"a\",'b'\n\"c\n"); }},
    };
    for (const Subject &subject : subjects) {
        const auto file = std::filesystem::path(argv[1]) / "csv_bench.csv";
        write(file, subject);
        measure(file, subject);
        std::filesystem::remove(file);
    }
    return 0;
}
