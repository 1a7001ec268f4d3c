-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who first paid in a month, and what is left of them at the end of each month since. The month that the cut-off cuts
-- short is left out. Amounts are valued at the rates of the cohort's own month, so that rates neither lose nor win anything.

CREATE TEMP TABLE first_paid AS
SELECT customer, strftime('%Y-%m', min(started) * 86400, 'unixepoch') AS cohort FROM line GROUP BY customer;

CREATE TEMP TABLE cohort AS
SELECT cohort, born.number AS born, count(*) AS customers
FROM first_paid JOIN month born ON born.ym = cohort GROUP BY cohort;

CREATE TEMP TABLE cohorts AS
SELECT cohort, month.number - born AS since, cohort.customers,
       coalesce(alive, 0) / CAST(cohort.customers AS REAL) AS cohort_customers,
       coalesce(mrr, 0) AS mrr,
       coalesce(mrr, 0) / CAST(nullif(first_value(coalesce(mrr, 0)) OVER (PARTITION BY cohort ORDER BY month.number), 0) AS REAL)
           AS cohort_mrr
FROM cohort JOIN month ON month.number >= born AND NOT month.open
LEFT JOIN (SELECT cohort, worth.ym, count(DISTINCT customer) AS alive,
                  sum(coalesce((2 * value * rate.rate + 1000000) / 2000000, 0)) AS mrr
           FROM worth JOIN first_paid USING (customer)
           LEFT JOIN rate ON rate.currency = worth.currency AND rate.ym = cohort
           WHERE started <= last AND ended > last
           GROUP BY cohort, worth.ym) left_over USING (cohort, ym)
ORDER BY cohort, since;
