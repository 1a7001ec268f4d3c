// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <string_view>

namespace perennial::test
{

/// A folder of the test's own that goes away with it.
class TempFiles
{
public:
    std::filesystem::path path(std::string_view name) const;
    /// Writes the bytes as they are and returns the file.
    std::filesystem::path write(std::string_view name, std::string_view bytes) const;

private:
    QTemporaryDir m_folder;
};

} // namespace perennial::test
