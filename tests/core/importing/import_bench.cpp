// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/reader.h"
#include "core/importing/fact_reader.h"
#include "core/importing/inspection.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>

using namespace perennial;

namespace
{

class Watch
{
public:
    double seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(); }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

int failed(const base::Problem &problem)
{
    std::fprintf(stderr, "%s\n", std::string(base::nameOf(problem.code)).c_str());
    return 1;
}

int measure(const std::filesystem::path &file, const importing::RecipeBook &recipes)
{
    Watch layoutWatch;
    const auto layout = csv::detectLayout(file);
    if (!layout)
        return failed(layout.problem());
    const double detecting = layoutWatch.seconds();

    Watch recordWatch;
    auto reader = csv::Reader::open(file, *layout);
    if (!reader)
        return failed(reader.problem());
    std::size_t cells = 0;
    while (const csv::Record *record = reader->next())
        cells += record->cells.size();
    const double records = recordWatch.seconds();

    importing::Choices choices;
    choices.today = *base::Date::fromYmd(2030, 1, 1);
    Watch inspectWatch;
    const auto inspection = importing::inspect(file, recipes, choices);
    if (!inspection)
        return failed(inspection.problem());
    const double inspecting = inspectWatch.seconds();
    if (inspection->obstacle)
        return failed(*inspection->obstacle);

    Watch factWatch;
    const auto facts = importing::readFacts(*inspection);
    facts::Batch batch(*inspection->dataset);
    std::size_t rows = 0;
    std::size_t leftOut = 0;
    for (auto more = facts->next(batch);; more = facts->next(batch)) {
        if (!more)
            return failed(more.problem());
        if (!*more)
            break;
        rows += batch.size();
        leftOut += batch.leftOut.size();
    }
    std::printf("layout %.3f s, records %.3f s (%zu cells), inspect %.3f s, facts %.3f s (%zu rows, %zu left out)\n",
                detecting, records, cells, inspecting, factWatch.seconds(), rows, leftOut);
    return 0;
}

} // namespace

/// import_bench FILE...: how long the two passes over each file take.
int main(int argc, char **argv)
{
    const auto recipes = importing::RecipeBook::bundled();
    if (!recipes)
        return failed(recipes.problem());
    int worst = 0;
    for (int i = 1; i < argc; ++i)
        worst = std::max(worst, measure(argv[i], *recipes));
    return worst;
}
