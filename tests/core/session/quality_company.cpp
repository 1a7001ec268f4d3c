// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/quality_company.h"

#include "core/board/quality_words.h"
#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"

#include <cstdlib>
#include <map>
#include <sstream>

namespace perennial::test
{

namespace
{

using facts::Dataset;
using Fields = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view usualDay = "2024-06-30";

struct Import {
    std::string dataset;
    std::string asOf;
    std::vector<Fields> records;
    int rejected = 0;
};

Fields usualFields(const std::string &dataset)
{
    static const std::map<std::string, Fields> usual = {
        {"subscriptions", {{"amount", "1000"}, {"currency", "EUR"}, {"interval", "month"}, {"quantity", "1"}}},
        {"mrr_levels", {{"currency", "EUR"}}},
        {"invoice_lines", {{"currency", "EUR"}}},
        {"charges", {{"currency", "EUR"}}},
        {"deals", {{"stage", "Open"}, {"currency", "EUR"}}},
        {"traffic", {{"date_unit", "day"}}},
        {"spend", {{"date_unit", "day"}, {"currency", "EUR"}, {"purpose", "acquisition"}}},
        {"surveys", {{"score", "9"}, {"kind", "nps"}}},
        {"cash", {{"currency", "EUR"}}}};
    const auto at = usual.find(dataset);
    return at == usual.end() ? Fields() : at->second;
}

void set(Fields &fields, const std::string &name, const std::string &value)
{
    for (auto &[known, old] : fields) {
        if (known == name) {
            old = value;
            return;
        }
    }
    fields.emplace_back(name, value);
}

Import readHead(const std::string &head)
{
    const std::size_t sign = head.find('@');
    return {head.substr(0, sign), sign == std::string::npos ? std::string(usualDay) : head.substr(sign + 1), {}, 0};
}

std::vector<Import> read(std::string_view text)
{
    std::vector<Import> imports;
    std::istringstream lines{std::string(text)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word;
        if (!(words >> word))
            continue;
        if (word == "reject") {
            words >> word >> imports.back().rejected;
            continue;
        }
        Import head = readHead(word);
        if (imports.empty() || imports.back().dataset != head.dataset || imports.back().asOf != head.asOf)
            imports.push_back(head);
        Fields fields = usualFields(head.dataset);
        while (words >> word) {
            std::string value = word.substr(word.find('=') + 1);
            for (char &sign : value)
                sign = sign == '~' ? ' ' : sign;
            set(fields, word.substr(0, word.find('=')), value);
        }
        if (facts::findDataset(head.dataset)->indexOf("row_key"))
            set(fields, "row_key", std::to_string(imports.back().records.size()));
        imports.back().records.push_back(fields);
    }
    return imports;
}

void append(store::Workspace &workspace, const Import &import)
{
    const Dataset dataset = facts::findDataset(import.dataset)->id;
    FakeSource source(dataset, static_cast<std::int64_t>(import.records.size()),
                      [&](facts::Batch &batch, std::int64_t i) {
                          addRecord(batch, i + 2, import.records[static_cast<std::size_t>(i)]);
                      });
    for (int i = 0; i < import.rejected; ++i)
        source.leftOut.push_back({100 + i, true, {base::ProblemCode::CellMissing, {"Start"}}, "Start", {}, {"x"}});
    const auto day = base::Date::fromIso(import.asOf);
    if (!day || !workspace.append(header(dataset, import.dataset + ".csv", day->days()), source))
        std::abort();
}

} // namespace

std::unique_ptr<session::Session> companyOf(const std::filesystem::path &file, std::string_view text)
{
    const auto workspace = newWorkspace(file);
    for (const Import &import : read(text))
        append(*workspace, import);
    auto session = session::Session::open(file);
    if (!session)
        std::abort();
    return std::move(session).value();
}

std::string textOf(const kpi::Finding &finding)
{
    std::string text(finding.code);
    if (!finding.about.empty())
        text += " " + finding.about;
    text += " " + std::to_string(finding.count);
    for (const kpi::FindingRow &row : finding.rows) {
        text += " | " + (row.file.empty() ? std::string("-") : row.file + ":" + std::to_string(row.line));
        text += " " + row.record + " " + row.customer + " " + row.field + "=" + board::plainText(row.value);
    }
    return text;
}

std::string findingsOf(session::Session &session, std::string_view code, std::string_view today)
{
    const auto findings = session.quality(*base::Date::fromIso(today));
    if (!findings)
        return "failed";
    std::string text;
    for (const kpi::Finding &finding : *findings) {
        if (finding.code == code)
            text += (text.empty() ? "" : "\n") + textOf(finding);
    }
    return text;
}

} // namespace perennial::test
