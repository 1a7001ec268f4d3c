#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh Debian 12 machine to the running program on the sample company. With no display, the sample exports are
# imported and the board PDF is written instead. Can be run again: what is there is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=packaging/dependencies.sh
source packaging/dependencies.sh
install_missing "${run_packages[@]}"

cmake --preset release -DPERENNIAL_TESTS=OFF
cmake --build --preset release
program=build/release/bin/perennial

data="${XDG_DATA_HOME:-$HOME/.local/share}/perennial"
mkdir -p "$data"
sample="$data/sample-company.perennial"
if [ ! -e "$sample" ]; then
    "$program" demo "$sample" --quiet
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$program" "$sample"
fi
"$program" board "$sample" "$data/sample-board.pdf"
echo "There is no display. The sample company is in  $sample"
echo "and its board pack in  $data/sample-board.pdf"
