// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace perennial::store
{

enum class EditKind : std::uint8_t {
    Merge, ///< two customers are one
    Split  ///< an identity is a customer of its own
};

/// A decision of the user about customers. It holds for what is imported later too, and can be undone like an import.
struct Edit {
    std::int64_t id = 0;
    EditKind kind = EditKind::Merge;
    std::string subject; ///< the identity that is moved: `id:cus_1`, `email:x@y` or `name:acme`
    std::string other;   ///< an identity of the customer that it joins, or leaves
    std::string madeAt;  ///< ISO date and time

    bool operator==(const Edit &) const = default;
};

} // namespace perennial::store
