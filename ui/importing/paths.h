// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QString>

#include <filesystem>

namespace perennial::importui
{

inline std::filesystem::path toPath(const QString &file)
{
    return QFileInfo(file).filesystemAbsoluteFilePath();
}

inline QString fromPath(const std::filesystem::path &file)
{
    return QFileInfo(file).absoluteFilePath();
}

} // namespace perennial::importui
