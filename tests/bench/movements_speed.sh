#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Milliseconds of every KPI by month and segment over terms in memory, and of the movements by month alone in SQL over the
# same terms in DuckDB's memory, in turns, in one run:
#   movements_speed.sh BUILD_DIR [--terms 100000,1000000] [--runs 3] [--folder DIR]
# BUILD_DIR is a release build with the target bench_kpi. DuckDB comes with node and npm (@duckdb/node-api, into a temporary
# folder). Both sides say the MRR at the end: in minor units it must be the same.
set -euo pipefail
[ $# -ge 1 ] || { sed -n '3,7s/^# //p' "$0" >&2; exit 2; }
build=$(realpath "$1")
shift
sizes=100000,1000000
runs=3
folder=${TMPDIR:-/tmp}
while [ $# -ge 2 ]; do
    case $1 in
    --terms) sizes=$2 ;;
    --runs) runs=$2 ;;
    --folder) folder=$2 ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done
work=$(mktemp -d "$folder/movements-speed.XXXXXX")
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @duckdb/node-api >npm.log 2>&1 || { cat npm.log >&2; exit 1; }

cat >duck.cjs <<'SCRIPT'
const { DuckDBInstance } = require('@duckdb/node-api');
// At each month's end: what a customer pays, against the month before. Days inside a month are not looked at.
const movements = `
CREATE OR REPLACE TABLE moved AS
WITH paid AS (
    SELECT t.customer, t.month, sum((t.monthly * r.rate + 500000000000) // 1000000000000)::BIGINT AS mrr
    FROM (SELECT customer, monthly::HUGEINT AS monthly, currency, unnest(range("first", "last" + 1)) AS month FROM terms) t
    JOIN rates r ON r.currency = t.currency AND r.month = t.month
    GROUP BY t.customer, t.month),
beside AS (
    SELECT month, mrr, lag(month) OVER life AS before, lag(mrr) OVER life AS was, lead(month) OVER life AS after
    FROM paid WINDOW life AS (PARTITION BY customer ORDER BY month)),
moves AS (
    SELECT month, mrr, CASE WHEN before IS NULL THEN mrr END AS added,
           CASE WHEN before < month - 1 THEN mrr END AS reactivation,
           CASE WHEN before = month - 1 AND mrr > was THEN mrr - was END AS expansion,
           CASE WHEN before = month - 1 AND mrr < was THEN was - mrr END AS contraction, NULL AS churn
    FROM beside
    UNION ALL
    SELECT month + 1, 0, NULL, NULL, NULL, NULL, mrr FROM beside WHERE (after IS NULL OR after > month + 1) AND month < 95)
SELECT month, sum(mrr) AS mrr, sum(added) AS added, sum(reactivation) AS reactivation, sum(expansion) AS expansion,
       sum(contraction) AS contraction, sum(churn) AS churn
FROM moves GROUP BY month ORDER BY month`;
(async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run("CREATE TABLE terms AS SELECT * FROM read_csv('terms.csv')");
    await connection.run("CREATE TABLE rates AS SELECT * FROM read_csv('rates.csv')");
    const begin = process.hrtime.bigint();
    await connection.run(movements);
    const milliseconds = Number(process.hrtime.bigint() - begin) / 1e6;
    const last = await connection.runAndReadAll('SELECT mrr::VARCHAR FROM moved WHERE month = 95');
    console.log(milliseconds.toFixed(1), last.getRows()[0][0]);
    connection.closeSync();
})().catch((error) => { console.error(error.message); process.exit(1); });
SCRIPT
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

printf '%-10s %14s %14s %10s\n' terms "ours (ms)" "DuckDB (ms)" "1/x of it"
for terms in ${sizes//,/ }; do
    rm -f ours duck
    ours=$("$build/bin/bench_kpi" --csv . "$terms")
    for ((run = 0; run < runs; run++)); do
        read -r milliseconds theirs < <(node duck.cjs)
        echo "$milliseconds" >>duck
        [ "$theirs" = "$ours" ] || { echo "MRR differs: $ours here, $theirs in SQL" >&2; exit 1; }
        "$build/bin/bench_kpi" "$terms" | awk 'END { print $7 }' >>ours
    done
    printf '%-10s %14.2f %14.1f %10.1f\n' "$terms" "$(median ours)" "$(median duck)" \
        "$(awk "BEGIN { print $(median duck) / $(median ours) }")"
done
