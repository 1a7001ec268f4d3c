// SPDX-License-Identifier: GPL-3.0-or-later
#include <rapidcheck.h>

#include <QTest>

#include "tests/core/store/fake_source.h"
#include "tests/core/store/workspace_files.h"
#include "tests/support/temp_files.h"

#include <algorithm>
#include <map>

using namespace perennial;
using facts::Dataset;
using store::Workspace;

namespace
{

/// Key and value of a record; its line is its place + 2.
using Row = std::pair<int, int>;
using Key = std::pair<Dataset, int>;
using Facts = std::map<Key, int>;
/// What to do (0..10), an argument, and the rows of an import.
using Command = std::tuple<int, int, std::vector<Row>>;

/// An import, or an edit, which holds no facts.
struct ModelStep {
    std::int64_t id = 0;
    Dataset dataset{};
    std::vector<Row> rows;
    bool isEdit = false;
    bool inForce = true;
    int undoOrder = 0;
};

/// The ledger as a list of imports and edits: what is in force is found by going through those in force from the
/// beginning.
class Model
{
public:
    Facts factsInForce() const
    {
        Facts facts;
        for (const ModelStep &import : m_steps) {
            if (!import.inForce)
                continue;
            for (const auto &[key, value] : import.rows)
                facts[{import.dataset, key}] = value;
        }
        return facts;
    }

    store::ImportCounts expect(Dataset dataset, const std::vector<Row> &rows) const
    {
        const Facts before = factsInForce();
        store::ImportCounts counts;
        counts.read = static_cast<std::int64_t>(rows.size());
        std::map<int, std::vector<int>> byKey;
        for (const auto &[key, value] : rows)
            byKey[key].push_back(value);
        for (const auto &[key, values] : byKey) {
            const auto differs = [&](int value) { return value != values.back(); };
            const auto equalAtEnd = std::find_if(values.rbegin(), values.rend(), differs) - values.rbegin();
            const auto old = before.find({dataset, key});
            const bool taken = old == before.end() || old->second != values.back();
            counts.skipped += static_cast<std::int64_t>(values.size()) - equalAtEnd;
            counts.accepted += taken ? 1 : 0;
            counts.replaced += taken && old != before.end() ? 1 : 0;
            counts.unchanged += equalAtEnd - (taken ? 1 : 0);
        }
        return counts;
    }

    void add(std::int64_t id, Dataset dataset, const std::vector<Row> &rows)
    {
        std::erase_if(m_steps, [](const ModelStep &step) { return !step.inForce; });
        m_steps.push_back({id, dataset, rows});
    }

    void addEdit(std::int64_t id)
    {
        std::erase_if(m_steps, [](const ModelStep &step) { return !step.inForce; });
        m_steps.push_back({id, {}, {}, true});
    }

    ModelStep *lastInForce()
    {
        const auto last =
            std::find_if(m_steps.rbegin(), m_steps.rend(), [](const ModelStep &step) { return step.inForce; });
        return last == m_steps.rend() ? nullptr : &*last;
    }

    ModelStep *lastUndone()
    {
        const auto last = std::max_element(m_steps.begin(), m_steps.end(), [](const auto &left, const auto &right) {
            return left.undoOrder < right.undoOrder;
        });
        return last == m_steps.end() || last->inForce ? nullptr : &*last;
    }

    ModelStep *findImport(std::int64_t id)
    {
        const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                        [id](const auto &step) { return !step.isEdit && step.id == id; });
        return found == m_steps.end() ? nullptr : &*found;
    }

    void setInForce(ModelStep &step, bool inForce)
    {
        step.inForce = inForce;
        step.undoOrder = inForce ? 0 : ++m_undone;
    }

    std::vector<ModelStep> stepsOf(bool edits) const
    {
        std::vector<ModelStep> found;
        for (const ModelStep &step : m_steps) {
            if (step.isEdit == edits)
                found.push_back(step);
        }
        return found;
    }

private:
    std::vector<ModelStep> m_steps;
    int m_undone = 0;
};

Facts factsOfViews(const std::filesystem::path &file)
{
    Facts facts;
    const auto add = [&](Dataset dataset, const char *sql) {
        for (const std::string &row : test::rowsOf(file, sql)) {
            const auto bar = row.find('|');
            const bool fresh = facts.emplace(Key{dataset, std::stoi(row)}, std::stoi(row.substr(bar + 1))).second;
            RC_ASSERT(fresh);
        }
    };
    add(Dataset::Subscriptions, "SELECT substr(subscription_id, 2), amount_minor FROM subscriptions_in_force");
    add(Dataset::Customers, "SELECT substr(customer_id, 2), attributes ->> 'Tier' FROM customers_in_force");
    return facts;
}

Facts factsOfBook(Workspace &workspace)
{
    const auto book = workspace.loadBook();
    RC_ASSERT(book.ok());
    Facts facts;
    const auto keyOf = [&](std::size_t customer) {
        return std::stoi(std::string(book->texts.at(book->customers.id[customer])).substr(1));
    };
    for (std::size_t i = 0; i < book->terms.size(); ++i) {
        const int amount = static_cast<int>(book->terms.monthlyNet[i]);
        RC_ASSERT(facts.emplace(Key{Dataset::Subscriptions, keyOf(book->terms.customer[i])}, amount).second);
    }
    const book::AttributeColumn *tiers = book->customers.attribute("Tier");
    for (std::size_t i = 0; tiers && i < book->customers.size(); ++i) {
        if (tiers->values[i] != book::noText)
            facts.emplace(Key{Dataset::Customers, keyOf(i)}, std::stoi(std::string(book->texts.at(tiers->values[i]))));
    }
    return facts;
}

class Run
{
public:
    explicit Run(const std::filesystem::path &file)
        : m_workspace(test::newWorkspace(file))
    {
    }

    void perform(const Command &command)
    {
        const auto &[what, argument, rows] = command;
        if (what < 5)
            import(argument % 3 == 0 ? Dataset::Customers : Dataset::Subscriptions, rows);
        else if (what == 9)
            edit(argument);
        else if (what < 7)
            undo(argument);
        else if (what < 9)
            redo();
        else
            reopen();
    }

    void compare()
    {
        const Facts expected = m_model.factsInForce();
        RC_ASSERT(factsOfBook(*m_workspace) == expected);
        RC_ASSERT(factsOfViews(m_workspace->file()) == expected);
        RC_ASSERT(m_workspace->check() == std::vector<std::string>());
        compareLedger();
        compareOrigins();
    }

private:
    void import(Dataset dataset, const std::vector<Row> &rows)
    {
        const auto fill = [&](facts::Batch &batch, std::int64_t i) {
            const auto &[key, value] = rows[static_cast<std::size_t>(i)];
            const std::string id = "k" + std::to_string(key);
            if (dataset == Dataset::Customers) {
                test::addRecord(batch, i + 2, {{"customer_id", id}, {"Tier", std::to_string(value)}});
                return;
            }
            test::Sub sub;
            sub.id = id;
            sub.customer = id;
            sub.amount = value;
            test::addSub(batch, i + 2, sub);
        };
        test::FakeSource source(dataset, static_cast<std::int64_t>(rows.size()), fill, 3);
        const store::ImportCounts expected = m_model.expect(dataset, rows);
        std::vector<facts::LeftOut> leftOut;
        const auto record = m_workspace->append(test::header(dataset), source, false, &leftOut);
        RC_ASSERT(record.ok());
        RC_ASSERT(record->counts.read == expected.read);
        RC_ASSERT(record->counts.accepted == expected.accepted);
        RC_ASSERT(record->counts.unchanged == expected.unchanged);
        RC_ASSERT(record->counts.skipped == expected.skipped);
        RC_ASSERT(record->counts.replaced == expected.replaced);
        RC_ASSERT(leftOut.size() == static_cast<std::size_t>(expected.skipped));
        m_model.add(record->id, dataset, rows);
    }

    /// About customers that no row names, so that the facts stay as they are.
    void edit(int argument)
    {
        const auto kind = argument % 2 == 0 ? store::EditKind::Merge : store::EditKind::Split;
        const auto edit = m_workspace->addEdit({0, kind, "id:z" + std::to_string(argument), "name:z", "2025-01-02"});
        RC_ASSERT(edit.ok());
        m_model.addEdit(edit->id);
    }

    void undo(int argument)
    {
        const std::vector<ModelStep> imports = m_model.stepsOf(false);
        const bool last = argument % 2 == 0 || imports.empty();
        const std::int64_t id = last ? 0 : imports[static_cast<std::size_t>(argument) % imports.size()].id;
        ModelStep *step = last ? m_model.lastInForce() : m_model.findImport(id);
        const auto undone = m_workspace->undo(last ? std::nullopt : std::optional(id));
        RC_ASSERT(test::said(undone) == (step && step->inForce ? "ok" : "nothing_to_undo"));
        if (!undone.ok())
            return;
        expectStep(*undone, *step);
        m_model.setInForce(*step, false);
    }

    void redo()
    {
        ModelStep *step = m_model.lastUndone();
        const auto redone = m_workspace->redo();
        RC_ASSERT(test::said(redone) == (step ? "ok" : "nothing_to_redo"));
        if (!redone.ok())
            return;
        expectStep(*redone, *step);
        m_model.setInForce(*step, true);
    }

    static void expectStep(const store::Undoable &found, const ModelStep &expected)
    {
        RC_ASSERT(found.edit.has_value() == expected.isEdit);
        RC_ASSERT(found.import.has_value() != expected.isEdit);
        RC_ASSERT((expected.isEdit ? found.edit->id : found.import->id) == expected.id);
    }

    void reopen()
    {
        const std::filesystem::path file = m_workspace->file();
        m_workspace.reset();
        auto opened = Workspace::open(file);
        RC_ASSERT(opened.ok());
        m_workspace = std::move(opened).value();
    }

    void compareLedger()
    {
        const std::vector<store::ImportRecord> records = m_workspace->imports();
        const std::vector<ModelStep> imports = m_model.stepsOf(false);
        RC_ASSERT(records.size() == imports.size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            RC_ASSERT(records[i].id == imports[i].id);
            RC_ASSERT((records[i].state == store::ImportState::InForce) == imports[i].inForce);
        }
        std::vector<std::int64_t> edits;
        for (const ModelStep &edit : m_model.stepsOf(true)) {
            if (edit.inForce)
                edits.push_back(edit.id);
        }
        std::vector<std::int64_t> kept;
        for (const store::Edit &edit : m_workspace->edits())
            kept.push_back(edit.id);
        RC_ASSERT(kept == edits);
        RC_ASSERT(m_workspace->canUndo() == (m_model.lastInForce() != nullptr));
        RC_ASSERT(m_workspace->canRedo() == (m_model.lastUndone() != nullptr));
    }

    /// Every term names a line of an import in force that says so.
    void compareOrigins()
    {
        for (const std::string &row :
             test::rowsOf(m_workspace->file(), "SELECT row_id, substr(subscription_id, 2), amount_minor "
                                               "FROM subscriptions_in_force")) {
            const auto first = row.find('|');
            const auto second = row.find('|', first + 1);
            const Row expected{std::stoi(row.substr(first + 1)), std::stoi(row.substr(second + 1))};
            const auto origin = m_workspace->provenance(Dataset::Subscriptions, std::stoll(row));
            const ModelStep *import = m_model.findImport(origin.import);
            RC_ASSERT(import != nullptr);
            RC_ASSERT(import->inForce);
            RC_ASSERT(import->rows.at(static_cast<std::size_t>(origin.line - 2)) == expected);
        }
    }

    Model m_model;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace

class LedgerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLedgerIsWhatItsImportsInForceSay()
    {
        const bool held = rc::check("the facts in force are those that the imports in force leave", [] {
            const auto rows =
                rc::gen::container<std::vector<Row>>(rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange(1, 4)));
            const auto few = rc::gen::resize(8, rows);
            const auto commands = *rc::gen::resize(24, rc::gen::container<std::vector<Command>>(rc::gen::tuple(
                                                           rc::gen::inRange(0, 11), rc::gen::inRange(0, 12), few)));
            const test::TempFiles files;
            Run run(files.path("model.perennial"));
            for (const Command &command : commands) {
                run.perform(command);
                run.compare();
            }
        });
        QVERIFY(held);
    }
};

QTEST_GUILESS_MAIN(LedgerModelTest)
#include "ledger_model_test.moc"
