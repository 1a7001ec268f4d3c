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
/// What to do (0..9), an argument, and the rows of an import.
using Command = std::tuple<int, int, std::vector<Row>>;

struct ModelImport {
    std::int64_t id = 0;
    Dataset dataset{};
    std::vector<Row> rows;
    bool inForce = true;
    int undoOrder = 0;
};

/// The ledger as a list of imports: what is in force is found by going through those in force from the beginning.
class Model
{
public:
    Facts factsInForce() const
    {
        Facts facts;
        for (const ModelImport &import : m_imports) {
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
        std::erase_if(m_imports, [](const ModelImport &import) { return !import.inForce; });
        m_imports.push_back({id, dataset, rows});
    }

    std::int64_t lastInForce() const
    {
        std::int64_t last = 0;
        for (const ModelImport &import : m_imports)
            last = import.inForce ? import.id : last;
        return last;
    }

    std::int64_t lastUndone() const
    {
        const auto last = std::max_element(m_imports.begin(), m_imports.end(), [](const auto &left, const auto &right) {
            return left.undoOrder < right.undoOrder;
        });
        return last == m_imports.end() || last->inForce ? 0 : last->id;
    }

    ModelImport *find(std::int64_t id)
    {
        const auto found =
            std::find_if(m_imports.begin(), m_imports.end(), [id](const auto &import) { return import.id == id; });
        return found == m_imports.end() ? nullptr : &*found;
    }

    void setInForce(std::int64_t id, bool inForce)
    {
        ModelImport *import = find(id);
        import->inForce = inForce;
        import->undoOrder = inForce ? 0 : ++m_undone;
    }

    const std::vector<ModelImport> &imports() const { return m_imports; }

private:
    std::vector<ModelImport> m_imports;
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

    void undo(int argument)
    {
        const auto &imports = m_model.imports();
        const bool last = argument % 2 == 0 || imports.empty();
        const std::int64_t id =
            last ? m_model.lastInForce() : imports[static_cast<std::size_t>(argument) % imports.size()].id;
        const ModelImport *import = m_model.find(id);
        const auto record = m_workspace->undo(last ? std::nullopt : std::optional(id));
        RC_ASSERT(test::said(record) == (import && import->inForce ? "ok" : "nothing_to_undo"));
        if (record.ok())
            m_model.setInForce(record->id, false);
    }

    void redo()
    {
        const std::int64_t id = m_model.lastUndone();
        const auto record = m_workspace->redo();
        RC_ASSERT(test::said(record) == (id != 0 ? "ok" : "nothing_to_redo"));
        if (!record.ok())
            return;
        RC_ASSERT(record->id == id);
        m_model.setInForce(id, true);
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
        RC_ASSERT(records.size() == m_model.imports().size());
        for (std::size_t i = 0; i < records.size(); ++i) {
            RC_ASSERT(records[i].id == m_model.imports()[i].id);
            RC_ASSERT((records[i].state == store::ImportState::InForce) == m_model.imports()[i].inForce);
        }
        RC_ASSERT(m_workspace->canUndo() == (m_model.lastInForce() != 0));
        RC_ASSERT(m_workspace->canRedo() == (m_model.lastUndone() != 0));
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
            const ModelImport *import = m_model.find(origin.import);
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
                                                           rc::gen::inRange(0, 10), rc::gen::inRange(0, 12), few)));
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
