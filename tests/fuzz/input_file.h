// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>

namespace perennial::fuzz
{

/// The bytes as a file that lives in memory.
class InputFile
{
public:
    InputFile(const std::uint8_t *bytes, std::size_t size)
        : m_descriptor(memfd_create("input", 0))
    {
        if (m_descriptor < 0 || write(m_descriptor, bytes, size) != static_cast<ssize_t>(size))
            std::abort();
    }
    InputFile(const InputFile &) = delete;
    InputFile &operator=(const InputFile &) = delete;
    ~InputFile() { close(m_descriptor); }

    std::filesystem::path path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
};

} // namespace perennial::fuzz
