// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sample/writers.h"

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

namespace
{

constexpr const char *usage =
    "make_sample --out DIR [--customers 400] [--months 36] [--seed 20250630] [--shape native|template] [--rows N]\n"
    "  native: the exports of every tool; template: subscriptions.csv alone, at most N rows\n";

using Options = std::map<std::string, std::string>;

std::int64_t number(const Options &options, const std::string &name, std::int64_t otherwise)
{
    const auto found = options.find(name);
    return found == options.end() ? otherwise : std::strtoll(found->second.c_str(), nullptr, 10);
}

} // namespace

int main(int argc, char **argv)
{
    Options options{{"--shape", "native"}};
    for (int i = 1; i + 1 < argc; i += 2)
        options[argv[i]] = argv[i + 1];
    perennial::sample::Scale scale;
    scale.customers = number(options, "--customers", scale.customers);
    scale.months = static_cast<int>(number(options, "--months", scale.months));
    scale.seed = static_cast<std::uint64_t>(number(options, "--seed", static_cast<std::int64_t>(scale.seed)));
    const bool native = options["--shape"] == "native";
    if (argc % 2 == 0 || !options.contains("--out") || (!native && options["--shape"] != "template") ||
        scale.customers < 1 || scale.customers > 100'000'000 || scale.months < 3 || scale.months > 240) {
        std::fputs(usage, stderr);
        return 2;
    }
    const std::filesystem::path folder(options["--out"]);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    const perennial::sample::Company company(scale);
    if (native)
        writeAll(company, folder);
    else
        writeTerms(company, folder, number(options, "--rows", 0));
    return 0;
}
