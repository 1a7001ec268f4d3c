// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/workspace_files.h"

#include "tests/core/store/fake_source.h"

#include <QtGlobal>

#include <sqlite3.h>

#include <algorithm>
#include <fstream>
#include <iterator>

#ifdef __unix__
#include <unistd.h>
#endif

namespace perennial::test
{

namespace fs = std::filesystem;

namespace
{

Sub sub(const std::string &id, base::Minor amount)
{
    Sub made;
    made.id = id;
    made.customer = id;
    made.amount = amount;
    return made;
}

int collect(void *rows, int count, char **cells, char **)
{
    std::string row;
    for (int i = 0; i < count; ++i)
        row += std::string(i > 0 ? "|" : "") + (cells[i] ? cells[i] : "");
    static_cast<std::vector<std::string> *>(rows)->push_back(row);
    return 0;
}

std::string query(const fs::path &file, const std::string &sql, std::vector<std::string> *rows)
{
    sqlite3 *handle = nullptr;
    std::string error;
    if (sqlite3_open(file.string().c_str(), &handle) != SQLITE_OK ||
        sqlite3_exec(handle, sql.c_str(), rows ? collect : nullptr, rows, nullptr) != SQLITE_OK)
        error = sqlite3_errmsg(handle);
    sqlite3_close(handle);
    return error;
}

} // namespace

std::string bytesOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void writeBytes(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary | std::ios::trunc)
        .write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

bool isOwnersAlone(const fs::path &file)
{
    return fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write);
}

std::vector<std::string> namesIn(const fs::path &folder)
{
    std::vector<std::string> names;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string runSql(const fs::path &file, const std::string &sql)
{
    return query(file, sql, nullptr);
}

std::vector<std::string> rowsOf(const fs::path &file, const std::string &sql)
{
    std::vector<std::string> rows;
    if (const std::string error = query(file, sql, &rows); !error.empty())
        rows.push_back("error: " + error);
    return rows;
}

std::unique_ptr<store::Workspace> newWorkspace(const fs::path &file)
{
    auto made = store::Workspace::create(file, *base::Currency::fromCode("EUR"), "Acme");
    if (!made.ok())
        qFatal("no workspace could be made: %s", said(made).c_str());
    return std::move(made).value();
}

void makeSmallWorkspace(const fs::path &file)
{
    const auto workspace = newWorkspace(file);
    std::vector<Sub> subs;
    for (int i = 0; i < 60; ++i)
        subs.push_back(sub("s" + std::to_string(i), 100 + i));
    bool ok = importSubs(*workspace, subs, "one.csv").ok();
    subs.resize(20);
    subs[3].amount = 7777;
    subs.push_back(sub("s59", 1));
    subs.push_back(sub("s59", 2));
    ok = importSubs(*workspace, subs, "two.csv").ok() && ok;
    FakeSource source(facts::Dataset::Customers, 30, [](facts::Batch &batch, std::int64_t i) {
        addRecord(batch, i + 2, {{"customer_id", "s" + std::to_string(i)}, {"name", "Ann"}, {"Tier", "gold"}});
    });
    source.leftOut = {{40, true, {base::ProblemCode::CellMissing, {"customer_id"}}, "customer_id", "", {"", "Bob"}}};
    ok = workspace->append(header(facts::Dataset::Customers), source).ok() && ok;
    ok = importSubs(*workspace, {sub("s1", 5000), sub("new", 3)}, "three.csv").ok() && ok;
    ok = workspace->undo().ok() && ok;
    if (!ok)
        qFatal("the small workspace could not be filled");
}

std::string termsOf(store::Workspace &workspace)
{
    const auto book = workspace.loadBook();
    if (!book.ok())
        return said(book);
    std::vector<std::string> terms;
    for (std::size_t i = 0; i < book->terms.size(); ++i) {
        terms.push_back(std::string(book->texts.at(book->customers.id[book->terms.customer[i]])) + ":" +
                        std::to_string(book->terms.monthlyNet[i]));
    }
    std::sort(terms.begin(), terms.end());
    std::string list;
    for (const std::string &term : terms)
        list += (list.empty() ? "" : " ") + term;
    return list;
}

#ifdef __unix__

PlainUser::PlainUser(const fs::path &folder)
{
    constexpr uid_t nobody = 65534;
    if (::geteuid() == 0) {
        std::vector<fs::path> own{folder};
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder))
            own.push_back(entry.path());
        bool given = true;
        for (const fs::path &file : own)
            given = ::chown(file.c_str(), nobody, static_cast<gid_t>(-1)) == 0 && given;
        m_switched = given && ::seteuid(nobody) == 0;
    }
    m_works = ::geteuid() != 0;
}

PlainUser::~PlainUser()
{
    if (m_switched && ::seteuid(0) != 0)
        qFatal("the user could not be switched back");
}

#else

PlainUser::PlainUser(const fs::path &) {}

PlainUser::~PlainUser() = default;

#endif

} // namespace perennial::test
