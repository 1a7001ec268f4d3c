#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 machine to passed tests, with address and undefined-behaviour sanitizers. Ends with ctest's own
# summary, and with its status.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh
install_missing "${test_packages[@]}"

find app core ui tests resources -name '*.cpp' -o -name '*.h' | xargs -r clang-format --dry-run -Werror
cmake --preset dev-asan
cmake --build --preset dev-asan
ctest --preset dev-asan -j2 "$@"
