// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared_data.h"

#include <cstdlib>

namespace perennial::test
{

std::filesystem::path sharedData()
{
    const char *named = std::getenv("PERENNIAL_SHARED_DATA");
    const std::filesystem::path folder =
        named ? std::filesystem::path(named) : std::filesystem::path(PERENNIAL_SOURCE_DIR) / ".." / "shared" / "data";
    return std::filesystem::is_directory(folder) ? folder : std::filesystem::path();
}

std::filesystem::path sourceFile(const char *relative)
{
    return std::filesystem::path(PERENNIAL_SOURCE_DIR) / relative;
}

} // namespace perennial::test
