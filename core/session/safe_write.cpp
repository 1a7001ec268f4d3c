// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/safe_write.h"

#include "core/store/sqlite.h"

#include <QFile>
#include <QSaveFile>

#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace perennial::session
{

namespace
{

using base::Problem;
using base::ProblemCode;

Problem failure(const std::string &file, const QString &reason, int systemError, bool shortOfSpace)
{
    bool full = shortOfSpace || systemError == ENOSPC || systemError == EFBIG;
#ifdef EDQUOT
    full = full || systemError == EDQUOT;
#endif
    if (full)
        return {ProblemCode::DiskFull, {file}};
    return {ProblemCode::WriteFailed, {file, reason.toStdString()}};
}

/// Empty the program's and the system's buffers: only then is it known that the bytes found room.
bool flushToDisk(QSaveFile &target)
{
    if (!target.flush())
        return false;
#ifdef Q_OS_UNIX
    return ::fsync(target.handle()) == 0;
#else
    return true;
#endif
}

} // namespace

base::Result writeWhole(const std::filesystem::path &file, const QByteArray &bytes)
{
    const std::string name = store::utf8Of(file);
    std::error_code error;
    if (const auto folder = file.parent_path(); !folder.empty() && !std::filesystem::is_directory(folder, error))
        return Problem{ProblemCode::FolderMissing, {name, store::utf8Of(folder)}};
    QSaveFile target(QString::fromStdString(name));
    const bool isNew = !QFile::exists(target.fileName());
    if (!target.open(QIODevice::WriteOnly))
        return failure(name, target.errorString(), 0, target.error() == QFileDevice::ResourceError);
    if (isNew)
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    errno = 0;
    const bool written = target.write(bytes) == bytes.size();
    if (!written || !flushToDisk(target)) {
        const int systemError = errno;
        const QString reason = target.errorString();
        const bool shortOfSpace = target.error() == QFileDevice::ResourceError;
        target.cancelWriting();
        return failure(name, reason, systemError, shortOfSpace);
    }
    if (!target.commit())
        return failure(name, target.errorString(), 0, false);
    return base::Done{};
}

} // namespace perennial::session
