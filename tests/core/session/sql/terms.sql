-- SPDX-License-Identifier: GPL-3.0-or-later
-- The company's terms as the conventions of the table `asked` see them, and what they are worth month by month, straight
-- from the rows in force. Nothing here is shared with core/kpi. Days are counted from 1970-01-01 as in the tables.

CREATE TEMP TABLE cut AS SELECT max(as_of) AS day FROM imports WHERE state = 'in_force' AND dataset <> 'fx_rates';

-- one row a term that is ever worth something: its monthly value, from when to when, and why it ended
CREATE TEMP TABLE line AS
SELECT * FROM (
    SELECT row_id, customer_id AS customer, currency, reason, started, ended,
           CASE unit WHEN 'd' THEN (2 * total * 365 + 12 * n) / (24 * n)
                     WHEN 'w' THEN (2 * total * 52 + 12 * n) / (24 * n)
                     ELSE (2 * total + n) / (2 * n) END AS value
    FROM (
        SELECT row_id, customer_id, currency,
               max(amount_minor * CAST(quantity AS INTEGER)
                   - CASE WHEN coalesce(discount_kind, 'recurring') = 'recurring' THEN coalesce(discount_minor, 0) ELSE 0 END, 0) AS total,
               CASE interval WHEN 'day' THEN 'd' WHEN 'week' THEN 'w' ELSE 'm' END AS unit,
               CASE interval WHEN 'day' THEN 1 WHEN 'week' THEN 1 WHEN 'month' THEN 1 WHEN 'quarter' THEN 3 WHEN 'half_year' THEN 6
                             WHEN 'year' THEN 12 ELSE CAST(interval AS INTEGER) END AS n,
               max(start_day, coalesce(trial_end, start_day)) AS started,
               CASE WHEN grace_over < end_day AND grace_over <= (SELECT day FROM cut) THEN grace_over ELSE end_day END AS ended,
               CASE WHEN grace_over < end_day AND grace_over <= (SELECT day FROM cut) THEN 'involuntary'
                    ELSE coalesce(end_reason, 'unknown') END AS reason
        FROM (SELECT *, unixepoch(starts_on) / 86400 AS start_day, unixepoch(trial_ends_on) / 86400 AS trial_end,
                     coalesce(unixepoch(ends_on) / 86400, 999999) AS end_day,
                     unixepoch(past_due_since) / 86400 + (SELECT grace_days FROM asked) AS grace_over
              FROM subscriptions_in_force)
        WHERE NOT (coalesce(status, '') = 'trialing' AND trial_ends_on IS NULL)
    )
)
WHERE value > 0 AND ended > started AND started <= (SELECT day FROM cut);

CREATE TEMP TABLE month AS
WITH RECURSIVE months(first) AS (
    SELECT date(min(started) * 86400, 'unixepoch', 'start of month') FROM line HAVING count(*) > 0
    UNION ALL
    SELECT date(first, '+1 month') FROM months
    WHERE date(first, '+1 month') <= date((SELECT day FROM cut) * 86400, 'unixepoch'))
SELECT row_number() OVER (ORDER BY first) AS number,
       substr(first, 1, 7) AS ym,
       unixepoch(first) / 86400 AS first,
       min(unixepoch(first, '+1 month') / 86400 - 1, (SELECT day FROM cut)) AS last,
       unixepoch(first, '+1 month') / 86400 - 1 > (SELECT day FROM cut) AS open
FROM months;

-- units of the reporting currency for a million of another, by month: the latest that is known by then
CREATE TEMP TABLE rate AS
SELECT m.ym, r.currency, CAST(round(r.rate * 1e6) AS INTEGER) AS rate
FROM (SELECT ym FROM month
      UNION SELECT strftime('%Y-%m', min(first) * 86400, 'unixepoch', '-1 month') FROM month
      UNION SELECT substr(date, 1, 7) FROM spend_in_force) m
JOIN fx_rates_in_force r
ON r.month = (SELECT max(month) FROM fx_rates_in_force x WHERE x.currency = r.currency AND x.month <= m.ym)
UNION ALL
SELECT ym, (SELECT value FROM settings WHERE key = 'currency'), 1000000
FROM (SELECT ym FROM month
      UNION SELECT strftime('%Y-%m', min(first) * 86400, 'unixepoch', '-1 month') FROM month
      UNION SELECT substr(date, 1, 7) FROM spend_in_force);
CREATE INDEX rate_of ON rate (currency, ym);

-- each term's value in the reporting currency in each month it touches, at that month's rate and at the rate before.
-- Who has a term in force pays, also while its currency has no rate: then the amount counts as 0.
CREATE TEMP TABLE worth AS
SELECT line.*, month.ym, month.first, month.last,
       coalesce((2 * line.value * now.rate + 1000000) / 2000000, 0) AS v,
       coalesce((2 * line.value * old.rate + 1000000) / 2000000, 0) AS v_before
FROM line JOIN month ON line.started <= month.last AND line.ended >= month.first
LEFT JOIN rate now ON now.currency = line.currency AND now.ym = month.ym
LEFT JOIN rate old ON old.currency = line.currency
                  AND old.ym = strftime('%Y-%m', month.first * 86400, 'unixepoch', '-1 month');
CREATE INDEX worth_of ON worth (customer, ym);

-- what each customer is worth when a month begins and when it ends
CREATE TEMP TABLE customer_month AS
SELECT customer, ym,
       coalesce(sum(v) FILTER (WHERE started < first AND ended >= first), 0) AS opening,
       coalesce(sum(v_before) FILTER (WHERE started < first AND ended >= first), 0) AS opening_at_old_rate,
       coalesce(sum(v) FILTER (WHERE started <= last AND ended > last), 0) AS closing,
       count(*) FILTER (WHERE started < first AND ended >= first) AS terms_opening,
       count(*) FILTER (WHERE started <= last AND ended > last) AS terms_closing
FROM worth GROUP BY customer, ym;
