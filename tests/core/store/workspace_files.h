// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/workspace.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace perennial::test
{

/// "ok", or the name of the problem.
template<class T>
std::string said(const base::Outcome<T> &outcome)
{
    return outcome.ok() ? "ok" : std::string(base::nameOf(outcome.problem().code));
}

std::string bytesOf(const std::filesystem::path &file);
void writeBytes(const std::filesystem::path &file, const std::string &bytes);
/// Readable and writable by its owner, and nothing else.
bool isOwnersAlone(const std::filesystem::path &file);
/// The names in the folder, sorted.
std::vector<std::string> namesIn(const std::filesystem::path &folder);

/// Runs statements through a plain SQLite connection, without the guards of a workspace. Makes the file when it is
/// missing. Returns what SQLite says against it.
std::string runSql(const std::filesystem::path &file, const std::string &sql);
/// The rows of a query through a plain SQLite connection, their cells parted by `|`.
std::vector<std::string> rowsOf(const std::filesystem::path &file, const std::string &sql);

/// A new workspace in euro; ends the program when it cannot be made.
std::unique_ptr<store::Workspace> newWorkspace(const std::filesystem::path &file);
/// A closed workspace with some of everything: rows replaced and confirmed, left-out records, an undone import.
void makeSmallWorkspace(const std::filesystem::path &file);
/// The subscriptions in force, as `id:monthly amount` in order, or the name of the problem.
std::string termsOf(store::Workspace &workspace);

/// As long as it lives, the program reads and writes files as a user who owns only `folder`, when it runs as one who
/// may do anything. Elsewhere nothing changes.
class PlainUser
{
public:
    explicit PlainUser(const std::filesystem::path &folder);
    ~PlainUser();
    PlainUser(const PlainUser &) = delete;
    PlainUser &operator=(const PlainUser &) = delete;
    /// Permissions count for this user.
    bool works() const { return m_works; }

private:
    bool m_switched = false;
    bool m_works = false;
};

} // namespace perennial::test
