// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/files.h"

#include <sqlite3.h>

namespace perennial::store
{

namespace
{

using base::Problem;
using base::ProblemCode;
namespace fs = std::filesystem;

/// Throws what went wrong, named after the file that the user asked for.
void copyPages(Database &source, const fs::path &temporary, const fs::path &out)
{
    Database copy = Database::open(temporary);
    sqlite3_backup *backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!backup)
        throw Failure{copy.problemOf(sqlite3_errcode(copy.handle()))};
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE || finished != SQLITE_OK) {
        const int code = finished != SQLITE_OK ? finished : stepped;
        Problem problem = copy.problemOf(code);
        if (problem.code == ProblemCode::WorkspaceLocked || problem.code == ProblemCode::WorkspaceDamaged)
            throw Failure{source.problemOf(code)};
        if (problem.code != ProblemCode::DiskFull)
            problem = {ProblemCode::WriteFailed, {{}, sqlite3_errstr(code)}};
        problem.details.front() = utf8Of(out);
        throw Failure{problem};
    }
    const std::string verdict = copy.text("PRAGMA quick_check(1)");
    if (verdict != "ok")
        throw Failure{{ProblemCode::WorkspaceDamaged, {source.name(), verdict}}};
}

} // namespace

base::Result copyVerified(Database &source, const fs::path &out)
{
    std::error_code error;
    if (fs::is_directory(out, error))
        return Problem{ProblemCode::WriteFailed, {utf8Of(out), "it is a folder"}};
    if (fs::equivalent(out, fs::path(std::u8string(source.name().begin(), source.name().end())), error))
        return Problem{ProblemCode::WriteFailed, {utf8Of(out), "it is the workspace itself"}};
    const fs::path temporary = freeName(out, ".part");
    if (base::Result made = makeOwnFile(temporary); !made.ok()) {
        Problem problem = made.problem();
        problem.details.front() = utf8Of(out);
        return problem;
    }
    try {
        copyPages(source, temporary, out);
    } catch (const Failure &failure) {
        removeQuietly(temporary);
        return failure.problem;
    }
    base::Result moved = moveInPlace(temporary, out);
    if (!moved.ok())
        removeQuietly(temporary);
    return moved;
}

} // namespace perennial::store
