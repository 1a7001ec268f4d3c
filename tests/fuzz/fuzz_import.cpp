// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"
#include "tests/fuzz/input_file.h"

#include <cstdlib>

using namespace perennial;

namespace
{

constexpr int mostRounds = 4; ///< of questions answered

void expect(bool holds)
{
    if (!holds)
        std::abort();
}

base::Date someDay()
{
    return *base::Date::fromIso("2026-06-30");
}

/// One workspace for all inputs: every import is tried and taken back.
session::Session &workspace()
{
    static const std::unique_ptr<session::Session> session = [] {
        const auto file = std::filesystem::temp_directory_path() / ("fuzz-" + std::to_string(getpid()) + ".perennial");
        std::filesystem::remove(file);
        auto made = session::Session::create(file, *base::Currency::fromCode("EUR"), "Fuzz");
        expect(made.ok());
        std::filesystem::remove(file); // the open file lives on without its name
        return std::move(*made);
    }();
    return *session;
}

/// Any dataset, with its required fields taken from the columns as they come.
importing::Choices forcedChoices(const importing::Inspection &inspection, std::uint8_t which)
{
    importing::Choices choices;
    choices.today = someDay();
    const auto datasets = facts::allDatasets();
    const facts::DatasetSpec &spec = datasets[which % datasets.size()];
    choices.dataset = spec.id;
    std::size_t column = 0;
    for (const facts::FieldSpec &field : spec.fields) {
        if (!field.required || !field.fromFile || column >= inspection.columns.size())
            continue;
        choices.columns[std::string(field.name)] = inspection.columns[column++].header;
    }
    return choices;
}

/// Inspects, and answers what is asked with the first choice, until nothing is asked any more.
base::Outcome<importing::Inspection> inspected(const std::filesystem::path &file, importing::Choices choices)
{
    auto inspection = workspace().inspect(file, choices);
    for (int round = 0; round < mostRounds && inspection.ok() && !inspection->questions.empty(); ++round) {
        for (const importing::Question &question : inspection->questions) {
            const std::string answer = question.choices.empty() ? "EUR" : question.choices.front();
            choices.options.emplace(question.kind, answer);
        }
        inspection = workspace().inspect(file, choices);
    }
    return inspection;
}

void importInto(const importing::Inspection &inspection)
{
    const auto report = workspace().import(inspection, {}, true);
    if (!report.ok())
        return;
    const store::ImportCounts &counts = report->record.counts;
    expect(counts.read == counts.accepted + counts.unchanged + counts.skipped + counts.rejected);
    expect(static_cast<std::int64_t>(report->leftOut.size()) == counts.skipped + counts.rejected);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    const fuzz::InputFile file(bytes, size);
    importing::Choices choices;
    choices.today = someDay();
    const auto first = inspected(file.path(), choices);
    if (!first.ok())
        return 0;
    importInto(*first);
    if (const auto forced = inspected(file.path(), forcedChoices(*first, bytes[size - 1])); forced.ok())
        importInto(*forced);
    return 0;
}
