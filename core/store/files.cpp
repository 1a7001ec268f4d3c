// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/files.h"

#include "core/store/sqlite.h"

#include <QFile>

#include <cerrno>
#include <fstream>
#include <string_view>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace perennial::store
{

namespace
{

using base::Problem;
using base::ProblemCode;
namespace fs = std::filesystem;

QString nameOf(const fs::path &file)
{
    return QString::fromStdString(utf8Of(file));
}

void syncFolder(const fs::path &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

base::Result makeOwnFile(const fs::path &file)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(file, error)))
        return Problem{ProblemCode::WorkspaceExists, {utf8Of(file)}};
    if (const fs::path folder = file.parent_path(); !folder.empty() && !fs::is_directory(folder, error))
        return Problem{ProblemCode::FolderMissing, {utf8Of(file), utf8Of(folder)}};
    QFile made(nameOf(file));
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)) {
        if (fs::exists(fs::symlink_status(file, error)))
            return Problem{ProblemCode::WorkspaceExists, {utf8Of(file)}};
        if (made.error() == QFileDevice::ResourceError)
            return Problem{ProblemCode::DiskFull, {utf8Of(file)}};
        return Problem{ProblemCode::WriteFailed, {utf8Of(file), made.errorString().toStdString()}};
    }
    return base::Done{};
}

fs::path freeName(const fs::path &file, const char *suffix)
{
    std::error_code error;
    fs::path name = file;
    name += suffix;
    for (int number = 2; fs::exists(fs::symlink_status(name, error)) && number < 1000; ++number) {
        name = file;
        name += suffix + std::to_string(number);
    }
    return name;
}

base::Result checkFileKind(const fs::path &file)
{
    static constexpr std::string_view magic{"SQLite format 3\0", 16};
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return Problem{ProblemCode::WorkspaceMissing, {utf8Of(file)}};
    if (!fs::is_regular_file(status)) {
        const std::string reason = fs::is_directory(status) ? "it is a folder"
                                   : error                  ? error.message()
                                                            : "it is not a regular file";
        return Problem{ProblemCode::WorkspaceFailed, {utf8Of(file), reason}};
    }
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return Problem{ProblemCode::WorkspaceFailed, {utf8Of(file), std::generic_category().message(errno)}};
    std::string start(magic.size(), '\0');
    stream.read(start.data(), static_cast<std::streamsize>(start.size()));
    if (stream.gcount() == 0)
        return Problem{ProblemCode::WorkspaceDamaged, {utf8Of(file), "it is empty"}};
    if (start != magic)
        return Problem{ProblemCode::WorkspaceForeign, {utf8Of(file)}};
    return base::Done{};
}

base::Result moveInPlace(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        return Problem{ProblemCode::WriteFailed, {utf8Of(to), error.message()}};
    syncFolder(to.parent_path());
    return base::Done{};
}

void removeQuietly(const fs::path &file)
{
    std::error_code error;
    fs::remove(file, error);
    fs::path journal = file;
    journal += "-journal";
    fs::remove(journal, error);
}

} // namespace perennial::store
