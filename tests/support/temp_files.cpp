// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temp_files.h"

#include <fstream>

namespace perennial::test
{

std::filesystem::path TempFiles::path(std::string_view name) const
{
    return std::filesystem::path(m_folder.path().toStdString()) / name;
}

std::filesystem::path TempFiles::write(std::string_view name, std::string_view bytes) const
{
    const std::filesystem::path file = path(name);
    std::ofstream(file, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file;
}

} // namespace perennial::test
