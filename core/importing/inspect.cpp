// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/column_stats.h"
#include "core/importing/inspection.h"
#include "core/importing/options.h"
#include "core/importing/recognition.h"
#include "core/importing/record_sorter.h"
#include "core/importing/text.h"

#include "core/csv/reader.h"

#include <algorithm>
#include <atomic>
#include <future>

namespace perennial::importing
{

namespace
{

using base::ProblemCode;

constexpr std::size_t openingRecords = 40;
constexpr std::int64_t recordsBetweenProgress = 8192;
constexpr int freshDays = 10;

/// The SHA-256 of the file, made beside the first pass; given up when that fails.
class BesideHash
{
public:
    explicit BesideHash(const std::filesystem::path &file)
        : m_result(
              std::async(std::launch::async, [this, file] { return sha256Of(file, [this] { return m_stop.load(); }); }))
    {
    }
    ~BesideHash() { m_stop = true; }
    std::string result() { return m_result.get(); }

private:
    std::atomic_bool m_stop = false;
    std::future<std::string> m_result;
};

base::Outcome<Opening> readOpening(const std::filesystem::path &file, const csv::Layout &layout)
{
    auto reader = csv::Reader::open(file, layout);
    if (!reader)
        return reader.problem();
    Opening opening;
    bool headerSeen = false;
    while (const csv::Record *record = reader->next()) {
        headerSeen = headerSeen || record->line >= layout.headerLine;
        Opening::Line line{record->line, {}, {}};
        for (const std::string_view cell : record->cells) {
            if (!line.cells.empty())
                line.text += layout.dialect.delimiter;
            line.text += cell;
            line.cells.emplace_back(cell);
        }
        opening.lines.push_back(std::move(line));
        if (headerSeen && opening.lines.size() >= openingRecords)
            break;
    }
    if (opening.lines.empty() && reader->problem() != nullptr)
        return *reader->problem();
    return opening;
}

/// One reading of a file in the making.
class Inspector
{
public:
    Inspector(const std::filesystem::path &file, const RecipeBook &recipes, const Choices &choices,
              const base::Progress &progress)
        : m_recipes(recipes)
        , m_choices(choices)
        , m_progress(progress)
    {
        m_result.file = file;
        m_result.options = choices.options;
        m_result.defaultCurrency = choices.defaultCurrency;
    }

    /// `thorough`: the encoding is decided by all of the file.
    base::Outcome<Inspection> run(bool thorough);
    /// Text turned up that is not of the encoding, which not all of the file had been asked for.
    bool doubtsEncoding() const { return m_doubtsEncoding; }

private:
    base::Result open(bool thorough);
    base::Result choose();
    void addLayoutEvidence();
    base::Result readColumns();
    base::Result scan(ColumnStats *stats);
    std::map<std::string, std::string> answersTo(const std::vector<Question> &questions) const;
    void decideAsOf(std::optional<base::Date> newest);
    void decidePeriod();
    void preferPeriod(std::optional<base::Date> newest);
    void findObstacle();
    void askForCurrency();
    void askForInterval();
    bool isFed(std::string_view field) const;
    const ColumnReading *firstAmount() const;

    const RecipeBook &m_recipes;
    const Choices &m_choices;
    const base::Progress &m_progress;
    Inspection m_result;
    Opening m_opening;
    std::vector<std::string> m_headers;
    Plan m_plan;
    bool m_doubtsEncoding = false;
};

base::Outcome<Inspection> Inspector::run(bool thorough)
{
    if (const auto opened = open(thorough); !opened)
        return opened.problem();
    BesideHash hash(m_result.file);
    if (const auto chosen = choose(); !chosen)
        return chosen.problem();
    if (const auto read = readColumns(); !read)
        return read.problem();
    findObstacle();
    m_result.sha256 = hash.result();
    return std::move(m_result);
}

base::Result Inspector::open(bool thorough)
{
    auto wanted = layoutChoices(m_choices.options);
    if (!wanted)
        return wanted.problem();
    wanted->thorough = thorough;
    auto layout = csv::detectLayout(m_result.file, *wanted);
    if (!layout)
        return layout.problem();
    m_result.layout = std::move(*layout);
    std::error_code error;
    m_result.bytes = static_cast<std::int64_t>(std::filesystem::file_size(m_result.file, error));
    m_result.modified = std::filesystem::last_write_time(m_result.file, error);
    auto opening = readOpening(m_result.file, m_result.layout);
    if (!opening)
        return opening.problem();
    m_opening = std::move(*opening);
    return base::Done{};
}

base::Result Inspector::choose()
{
    const auto recognised = recognise(m_opening, m_result.layout.headerLine, m_recipes, m_choices);
    if (!recognised)
        return recognised.problem();
    m_result.layout.headerLine = recognised->headerLine;
    m_result.confidence = recognised->confidence;
    m_result.nearest = recognised->nearest;
    m_result.evidence = recognised->evidence;
    addLayoutEvidence();
    if (const Opening::Line *header = m_opening.find(recognised->headerLine)) {
        for (const std::string &cell : header->cells)
            m_headers.emplace_back(trimmed(cell));
    }
    if (recognised->recipe == nullptr) {
        for (const auto &[field, header] : m_choices.columns) {
            const auto knows = [&field = field](const facts::DatasetSpec &spec) {
                return spec.indexOf(field).has_value();
            };
            if (std::ranges::none_of(facts::allDatasets(), knows))
                return base::Problem{ProblemCode::UnknownField, {field, {}}};
        }
        return base::Done{};
    }
    m_result.recipe = *recognised->recipe;
    m_result.dataset = m_result.recipe.dataset;
    for (const auto &[field, header] : recognised->otherNames) {
        FieldSource source;
        source.header = header;
        auto &sources = m_result.recipe.fields[field];
        sources.insert(sources.begin(), source);
    }
    const auto applied = applyChoices(m_result.recipe, m_choices, m_headers, m_result.file.string());
    if (!applied)
        return applied.problem();
    m_result.history = m_result.recipe.history;
    return base::Done{};
}

void Inspector::addLayoutEvidence()
{
    using Source = Evidence::Source;
    Evidence &evidence = m_result.evidence;
    const auto chosen = [this](const char *option) { return m_choices.options.contains(option); };
    evidence.encoding = chosen("encoding") ? Source::Choice : m_result.layout.bom ? Source::Mark : Source::Content;
    evidence.delimiter = chosen("delimiter")             ? Source::Choice
                         : m_result.layout.firstLine > 1 ? Source::Mark
                                                         : Source::Content;
    if (chosen("header_line"))
        evidence.headerLine = Source::Choice;
}

/// The user's answers, and the recipe's to what would else be a question.
std::map<std::string, std::string> Inspector::answersTo(const std::vector<Question> &questions) const
{
    std::map<std::string, std::string> answers = m_choices.options;
    for (const Question &question : questions) {
        if (const auto own = m_result.recipe.options.find(question.kind); own != m_result.recipe.options.end())
            answers.insert(*own);
    }
    return answers;
}

base::Result Inspector::readColumns()
{
    if (m_result.dataset)
        m_plan = makePlan(m_result.recipe, m_headers);
    else
        m_plan.columnFields.resize(m_headers.size());
    ColumnStats stats(m_result.recipe, m_plan, m_headers, m_choices.today);
    if (const auto scanned = scan(&stats); !scanned)
        return scanned.problem();
    m_result.columns = stats.readings(m_choices.options, m_result.questions);
    if (const auto answers = answersTo(m_result.questions); answers != m_choices.options) {
        m_result.questions.clear();
        m_result.columns = stats.readings(answers, m_result.questions);
    }
    if (!m_result.dataset)
        return base::Done{};
    decidePeriod();
    const std::optional<base::Date> newest = stats.newest(m_result.columns);
    preferPeriod(newest);
    decideAsOf(newest);
    askForCurrency();
    askForInterval();
    return base::Done{};
}

base::Result Inspector::scan(ColumnStats *stats)
{
    auto reader = csv::Reader::open(m_result.file, m_result.layout);
    if (!reader)
        return reader.problem();
    RecordSorter sorter(m_result.recipe, m_result.layout.headerLine);
    while (const csv::Record *record = reader->next()) {
        m_doubtsEncoding = record->invalidText && m_result.layout.sampled;
        if (m_doubtsEncoding)
            return base::Problem{ProblemCode::CellInvalidText, {}};
        const RecordSorter::Kind kind = sorter.sort(*record);
        if (kind == RecordSorter::Kind::Preamble || kind == RecordSorter::Kind::Header)
            continue;
        if (kind == RecordSorter::Kind::Data)
            stats->add(*record);
        if (++m_result.dataRecords % recordsBetweenProgress == 0 && m_progress &&
            !m_progress(reader->bytesRead(), reader->bytesTotal()))
            return base::Problem{ProblemCode::Cancelled, {}};
    }
    if (reader->problem() != nullptr)
        return *reader->problem();
    return base::Done{};
}

void Inspector::decidePeriod()
{
    const auto option = m_choices.options.find("date_order");
    DateOrder order = m_result.recipe.usualDateOrder().value_or(DateOrder::Mdy);
    if (option != m_choices.options.end())
        order = option->second == "dmy" ? DateOrder::Dmy : DateOrder::Mdy;
    m_result.period = periodOf(m_result.recipe, m_opening, m_result.layout.headerLine, order);
}

void Inspector::preferPeriod(std::optional<base::Date> newest)
{
    if (!m_result.period || !m_result.recipe.period->datesFirstDay || newest != m_result.period->first ||
        m_result.period->first == m_result.period->second)
        return;
    m_result.recipe.fields.erase("date");
    m_plan = makePlan(m_result.recipe, m_headers);
    for (ColumnReading &column : m_result.columns)
        column.field = m_plan.columnFields[column.index];
}

void Inspector::decideAsOf(std::optional<base::Date> newest)
{
    m_result.asOf = m_choices.today;
    if (m_choices.asOf)
        m_result.asOf = *m_choices.asOf;
    else if (m_result.period)
        m_result.asOf = std::min(m_result.period->second, m_choices.today);
    else if (newest && m_choices.today - *newest > freshDays)
        m_result.asOf = *newest;
}

bool Inspector::isFed(std::string_view field) const
{
    const auto place = facts::specOf(m_result.recipe.dataset).indexOf(field);
    return place && m_plan.find(*place) != nullptr;
}

const ColumnReading *Inspector::firstAmount() const
{
    const auto found = std::ranges::find_if(
        m_result.columns, [](const ColumnReading &column) { return column.type == "money" && !column.field.empty(); });
    return found == m_result.columns.end() ? nullptr : &*found;
}

void Inspector::askForCurrency()
{
    const facts::DatasetSpec &spec = facts::specOf(*m_result.dataset);
    const auto currency = spec.indexOf("currency");
    const ColumnReading *amount = firstAmount();
    if (!currency || !spec.fields[*currency].required || isFed("currency") || amount == nullptr ||
        !amount->currency.empty())
        return;
    m_result.questions.push_back({amount->header, "currency", {}, amount->examples});
}

void Inspector::askForInterval()
{
    const facts::DatasetSpec &spec = facts::specOf(*m_result.dataset);
    const ColumnReading *amount = firstAmount();
    if (spec.indexOf("interval") && !isFed("interval") && amount != nullptr)
        m_result.questions.push_back(
            {amount->header, "interval", {"month", "quarter", "half_year", "year"}, amount->examples});
}

void Inspector::findObstacle()
{
    const std::string file = m_result.file.string();
    if (!m_result.dataset) {
        std::string nearest;
        for (const std::string &dataset : m_result.nearest) {
            if (!nearest.empty())
                nearest += ", ";
            nearest += dataset;
        }
        m_result.obstacle = base::Problem{ProblemCode::NotRecognised, {file, nearest}};
        return;
    }
    const facts::DatasetSpec &spec = facts::specOf(*m_result.dataset);
    for (const facts::FieldSpec &field : spec.fields) {
        const bool isAsked = (field.type == facts::FieldType::Currency || field.type == facts::FieldType::Interval) &&
                             firstAmount() != nullptr;
        if (!field.required || !field.fromFile || isFed(field.name) || isAsked)
            continue;
        if (field.type == facts::FieldType::DayOrMonth && m_result.period) {
            const auto &[first, last] = *m_result.period;
            if (first.monthOf() == last.monthOf())
                continue;
            m_result.obstacle = base::Problem{ProblemCode::PeriodTooLong, {file, first.toIso(), last.toIso()}};
            return;
        }
        m_result.obstacle =
            base::Problem{ProblemCode::RequiredUnmapped, {std::string(field.name), std::string(spec.name), file}};
        return;
    }
    if (spec.indexOf("mrr") && !isFed("mrr") && !isFed("mrr_delta"))
        m_result.obstacle = base::Problem{ProblemCode::RequiredUnmapped, {"mrr", std::string(spec.name), file}};
    else if (m_result.dataRecords == 0)
        m_result.obstacle = base::Problem{ProblemCode::FileHeaderOnly, {file}};
}

} // namespace

base::Outcome<Inspection> inspect(const std::filesystem::path &file, const RecipeBook &recipes, const Choices &choices,
                                  const base::Progress &progress)
{
    Inspector inspector(file, recipes, choices, progress);
    auto inspection = inspector.run(false);
    return inspector.doubtsEncoding() ? Inspector(file, recipes, choices, progress).run(true) : std::move(inspection);
}

} // namespace perennial::importing
