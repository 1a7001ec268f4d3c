#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [seconds]: runs each fuzz target of tests/fuzz for that long (60 by default), with address and
# undefined-behaviour sanitizers. What it learns stays in build/fuzz/corpus; what fails is written to build/fuzz/found.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh
install_missing "${fuzz_packages[@]}"

cmake -S . -B build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG="-O1 -g1" \
    -DCMAKE_C_COMPILER=clang -DCMAKE_CXX_COMPILER=clang++ -DPERENNIAL_FUZZ=ON
cmake --build build/fuzz -j2 --target fuzz_targets
for source in tests/fuzz/fuzz_*.cpp; do
    name=$(basename "$source" .cpp)
    subject=${name#fuzz_}
    mkdir -p "build/fuzz/corpus/$subject" build/fuzz/found
    echo "$name: ${1:-60} s"
    nice -n 19 "build/fuzz/bin/$name" "build/fuzz/corpus/$subject" "tests/fuzz/corpus/$subject" \
        -max_total_time="${1:-60}" -timeout=20 -rss_limit_mb=2048 -len_control=20 -max_len=8192 -print_final_stats=1 \
        -artifact_prefix="build/fuzz/found/$subject-"
done
