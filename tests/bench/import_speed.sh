#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Seconds and peak memory of importing subscription rows into a new workspace, of `sqlite3 .import` of the same file into a
# bare table and of DuckDB's read_csv into a table, in turns, in one run:
#   import_speed.sh BUILD_DIR [--rows 100000,1000000,10000000] [--runs 3] [--folder DIR]
# BUILD_DIR is a release build with the targets perennial and make_sample. Needs sqlite3 and GNU time; DuckDB comes with
# node and npm (@duckdb/node-api, into a temporary folder) and is left out where it cannot be had. DuckDB's time is that of
# its query alone; the other two are whole programs.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '3,8s/^# //p' "$0" >&2; exit 2; }
build=$(realpath "$1")
shift
sizes=100000,1000000
runs=3
folder=${TMPDIR:-/tmp}
while [ $# -ge 2 ]; do
    case $1 in
    --rows) sizes=$2 ;;
    --runs) runs=$2 ;;
    --folder) folder=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
work=$(mktemp -d "$folder/import-speed.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
[ -x /usr/bin/time ] || { echo "GNU time (/usr/bin/time) is missing" >&2; exit 1; }

cat >duck.cjs <<'SCRIPT'
const { DuckDBInstance } = require('@duckdb/node-api');
(async () => {
    const [file, database] = process.argv.slice(2);
    const instance = await DuckDBInstance.create(database);
    const connection = await instance.connect();
    const begin = process.hrtime.bigint();
    await connection.run(`CREATE TABLE t AS SELECT * FROM read_csv('${file}')`);
    console.log((Number(process.hrtime.bigint() - begin) / 1e9).toFixed(2));
    connection.closeSync();
    instance.closeSync();
})().catch((error) => { console.error(error.message); process.exit(1); });
SCRIPT
duck=yes
if ! command -v npm >/dev/null || ! npm install --silent --no-audit --no-fund @duckdb/node-api >npm.log 2>&1; then
    duck=no
    echo "DuckDB is skipped: npm cannot install @duckdb/node-api"
fi

# measured NAME COMMAND ...: appends the seconds to NAME.seconds and the kilobytes to NAME.memory.
measured() {
    local name=$1
    shift
    /usr/bin/time -o time.out -f '%e %M' "$@" >"$name.out" 2>"$name.err" || { cat "$name.err" >&2; exit 1; }
    read -r seconds kilobytes <time.out
    [ "$name" = duck ] && seconds=$(tail -1 duck.out)
    echo "$seconds" >>"$name.seconds"
    echo "$kilobytes" >>"$name.memory"
}
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
ratio() { awk "BEGIN { printf \"%.2f\", $1 / $2 }"; }

printf '%-10s %-10s %9s %11s %11s %9s\n' rows program seconds "of sqlite3" "of DuckDB" "peak MB"
for rows in ${sizes//,/ }; do
    "$build/bin/make_sample" --shape template --customers "$rows" --rows "$rows" --out sample
    rm -f ./*.seconds ./*.memory
    for ((run = 0; run < runs; run++)); do
        rm -f ours.perennial* lite.db* duck.db*
        cat sample/subscriptions.csv >/dev/null
        measured ours "$build/bin/perennial" import ours.perennial sample/subscriptions.csv
        measured sqlite sqlite3 lite.db '.import --csv sample/subscriptions.csv t'
        [ $duck = no ] || measured duck node duck.cjs sample/subscriptions.csv duck.db
    done
    sqlite=$(median sqlite.seconds)
    duckdb=-
    [ $duck = no ] || duckdb=$(median duck.seconds)
    for name in ours sqlite duck; do
        [ -e $name.seconds ] || continue
        seconds=$(median $name.seconds)
        against=-
        [ $duck = no ] || against=$(ratio "$seconds" "$duckdb")
        printf '%-10s %-10s %9.2f %11s %11s %9.0f\n' "$rows" "${name/sqlite/sqlite3}" "$seconds" "$(ratio "$seconds" "$sqlite")" \
            "$against" "$(awk "BEGIN { print $(median $name.memory) / 1024 }")"
    done
done
