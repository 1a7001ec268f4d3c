#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy and clazy over core, ui and app. Each has a build folder of its own.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh
install_missing "${lint_packages[@]}"

# With clang as the compiler, so that the precompiled headers and flags in compile_commands.json are clang's own.
cmake -S . -B build/tidy -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ \
    -DPERENNIAL_TESTS=OFF
cmake --build build/tidy -j2
run-clang-tidy -quiet -j2 -p build/tidy "$PWD/(core|ui|app)/.*\.cpp"

export CLAZY_CHECKS="level1,no-non-pod-global-static" CLAZY_IGNORE_DIRS=".*(_autogen|/usr/).*"
cmake -S . -B build/clazy -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clazy \
    -DCMAKE_CXX_COMPILER_LAUNCHER= -DPERENNIAL_CCACHE= -DPERENNIAL_TESTS=OFF
cmake --build build/clazy -j2
