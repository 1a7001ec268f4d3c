// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/inspection.h"

#include <fstream>
#include <nettle/sha2.h>

namespace perennial::importing
{

namespace
{

std::string hexadecimal(const std::uint8_t *bytes, std::size_t size)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < size; ++i) {
        text.push_back(digits[bytes[i] >> 4]);
        text.push_back(digits[bytes[i] & 15]);
    }
    return text;
}

} // namespace

std::string sha256Of(const std::filesystem::path &file, const std::function<bool()> &cancelled)
{
    constexpr std::size_t pieceSize = std::size_t{256} * 1024;
    std::ifstream source;
    source.rdbuf()->pubsetbuf(nullptr, 0);
    source.open(file, std::ios::binary);
    if (!source)
        return {};
    std::string piece(pieceSize, '\0');
    sha256_ctx context;
    sha256_init(&context);
    while (source) {
        source.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        if (source.bad() || (cancelled && cancelled()))
            return {};
        sha256_update(&context, static_cast<std::size_t>(source.gcount()),
                      reinterpret_cast<const std::uint8_t *>(piece.data()));
    }
    std::uint8_t digest[SHA256_DIGEST_SIZE];
    sha256_digest(&context, sizeof digest, digest);
    return hexadecimal(digest, sizeof digest);
}

} // namespace perennial::importing
