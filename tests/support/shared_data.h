// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace perennial::test
{

/// The folder of third-party data: PERENNIAL_SHARED_DATA, else ../shared/data beside the project; empty when absent.
std::filesystem::path sharedData();
/// A file of the project, from its root.
std::filesystem::path sourceFile(const char *relative);

} // namespace perennial::test

/// Skips the running test function, saying so, where the third-party data is absent.
#define PERENNIAL_NEEDS_SHARED_DATA()                                                                                  \
    do {                                                                                                               \
        if (perennial::test::sharedData().empty())                                                                     \
            QSKIP("third-party data is absent: set PERENNIAL_SHARED_DATA");                                            \
    } while (false)
