// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>

#if defined(__linux__)
#include <sys/mman.h>
#endif

namespace perennial::store
{

/// Allocates what is asked at random, a few bytes at a time and millions of times: where the system has large pages,
/// their addresses are found without walking through its tables of small ones.
template<class T>
struct LargePages {
    using value_type = T;

    LargePages() = default;
    template<class Other>
    LargePages(const LargePages<Other> &)
    {
    }

    T *allocate(std::size_t count)
    {
        const std::size_t bytes = count * sizeof(T);
        void *memory = ::operator new(bytes, alignmentOf(count));
#if defined(__linux__)
        if (bytes >= page)
            madvise(memory, bytes, MADV_HUGEPAGE); // a wish: without them all is as it was
#endif
        return static_cast<T *>(memory);
    }
    void deallocate(T *memory, std::size_t count)
    {
        ::operator delete(memory, alignmentOf(count));
    }

    bool operator==(const LargePages &) const
    {
        return true;
    }

private:
    static constexpr std::size_t page = std::size_t{1} << 21;

    static std::align_val_t alignmentOf(std::size_t count)
    {
        return std::align_val_t{count * sizeof(T) >= page ? page : alignof(T)};
    }
};

} // namespace perennial::store
