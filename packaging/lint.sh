#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy and clazy over core, ui and app, or over the files named; they read the commands that clang is called with.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh
install_missing "${lint_packages[@]}"

cmake -S . -B build/lint -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ \
    -DPERENNIAL_TESTS=OFF -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON \
    -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF
cmake --build build/lint -j2 --target autogen

files=("$@")
if [ ${#files[@]} -eq 0 ]; then
    mapfile -t files < <(find core ui app -name '*.cpp' | sort)
fi
found=0
printf '%s\n' "${files[@]}" | xargs -P2 -n4 clang-tidy -quiet -p build/lint || found=1
printf '%s\n' "${files[@]}" | xargs -P2 -n8 clazy-standalone -p build/lint \
    -checks=level1,no-non-pod-global-static --ignore-included-files -extra-arg=-Werror || found=1
[ $found -eq 0 ] && echo "clang-tidy and clazy: ${#files[@]} files, nothing found"
exit $found
