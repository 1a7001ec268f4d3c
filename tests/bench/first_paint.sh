#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Milliseconds from start to the finished first picture, of the program on a workspace against a bare one-chart window, in
# turns under one virtual display: first_paint.sh BUILD_DIR WORKSPACE [RUNS]. Needs xvfb, x11-apps (xwd).
set -euo pipefail
build=$1
workspace=$2
runs=${3:-7}
display=:$((200 + RANDOM % 700))
home=$(mktemp -d)
Xvfb "$display" -screen 0 1366x768x24 >/dev/null 2>&1 &
server=$!
trap 'kill $server 2>/dev/null; rm -rf "$home"' EXIT
sleep 1
export DISPLAY=$display HOME=$home XDG_CONFIG_HOME=$home XDG_RUNTIME_DIR=$home
chmod 700 "$home"

picture() { xwd -silent -root | md5sum | cut -d' ' -f1; }
now() { date +%s%3N; }

# When the picture that still stands in the last second was there first. A picture may come in two readings that differ in
# bytes alone, so those of the last second count as one.
painted() {
    local started moment seen frames=() times=()
    started=$(now)
    "$@" >/dev/null 2>&1 &
    local program=$!
    while :; do
        seen=$(picture)
        moment=$(($(now) - started))
        frames+=("$seen")
        times+=("$moment")
        [ "$moment" -lt 2500 ] || break
    done
    kill $program 2>/dev/null || true
    wait $program 2>/dev/null || true
    local -A standing=()
    local i
    for ((i = 0; i < ${#frames[@]}; i++)); do
        [ "${times[$i]}" -lt 1500 ] || standing[${frames[$i]}]=1
    done
    for ((i = ${#frames[@]} - 1; i >= 0; i--)); do
        [ -n "${standing[${frames[$i]}]:-}" ] || break
    done
    echo "${times[$((i + 1))]}"
    sleep 0.3
}

painted "$build/bin/bare_window" >/dev/null
painted "$build/bin/perennial" "$workspace" >/dev/null
for ((run = 0; run < runs; run++)); do
    bare=$(painted "$build/bin/bare_window")
    ours=$(painted "$build/bin/perennial" "$workspace")
    echo "bare $bare ms  perennial $ours ms  ratio $(awk "BEGIN { printf \"%.2f\", $ours / $bare }")"
done
