-- SPDX-License-Identifier: GPL-3.0-or-later
-- MRR movements by month under the default conventions, straight from the rows in force: a second way to the figures of
-- core/kpi, sharing nothing with it. Days are counted from 1970-01-01 as in the tables. Who has a term in force pays,
-- also while its currency has no rate: then the amount counts as 0.

CREATE TEMP TABLE cut AS SELECT max(as_of) AS day FROM imports WHERE state = 'in_force' AND dataset <> 'fx_rates';

-- one row a term: what it is worth a month, and from when to when
CREATE TEMP TABLE line AS
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
                 coalesce(unixepoch(ends_on) / 86400, 999999) AS end_day, unixepoch(past_due_since) / 86400 + 30 AS grace_over
          FROM subscriptions_in_force)
    WHERE NOT (coalesce(status, '') = 'trialing' AND trial_ends_on IS NULL)
);

CREATE TEMP TABLE month AS
WITH RECURSIVE months(first) AS (
    SELECT date(min(started) * 86400, 'unixepoch', 'start of month') FROM line
    WHERE started <= (SELECT day FROM cut) HAVING count(*) > 0
    UNION ALL
    SELECT date(first, '+1 month') FROM months
    WHERE date(first, '+1 month') <= date((SELECT day FROM cut) * 86400, 'unixepoch'))
SELECT substr(first, 1, 7) AS ym,
       unixepoch(first) / 86400 AS first,
       min(unixepoch(first, '+1 month') / 86400 - 1, (SELECT day FROM cut)) AS last
FROM months;

-- each term's value in reporting currency in each month it touches, at that month's rate and at the rate before
CREATE TEMP TABLE worth AS
SELECT line.*, month.ym, month.first, month.last,
       CASE WHEN line.currency = (SELECT value FROM settings WHERE key = 'currency') THEN line.value
            ELSE coalesce((2 * line.value * now.rate + 1000000) / 2000000, 0) END AS v,
       CASE WHEN line.currency = (SELECT value FROM settings WHERE key = 'currency') THEN line.value
            ELSE coalesce((2 * line.value * old.rate + 1000000) / 2000000, 0) END AS v_before
FROM line JOIN month ON line.started <= month.last AND line.ended >= month.first
LEFT JOIN (SELECT m.ym, r.currency, CAST(round(r.rate * 1e6) AS INTEGER) AS rate FROM month m JOIN fx_rates_in_force r
           ON r.month = (SELECT max(month) FROM fx_rates_in_force x WHERE x.currency = r.currency AND x.month <= m.ym)) now
       ON now.currency = line.currency AND now.ym = month.ym
LEFT JOIN (SELECT m.ym, r.currency, CAST(round(r.rate * 1e6) AS INTEGER) AS rate FROM month m JOIN fx_rates_in_force r
           ON r.month = (SELECT max(month) FROM fx_rates_in_force x WHERE x.currency = r.currency AND x.month < m.ym)) old
       ON old.currency = line.currency AND old.ym = month.ym
WHERE line.value > 0 AND line.ended > line.started;
CREATE INDEX worth_customer ON worth (customer, ym);

-- the days on which a customer's terms change: what they are worth and how many they are, before and after
CREATE TEMP TABLE move AS
SELECT d.customer, d.ym, d.day,
       coalesce(sum(v) FILTER (WHERE w.started < d.day AND w.ended >= d.day), 0) AS before,
       coalesce(sum(v) FILTER (WHERE w.started <= d.day AND w.ended > d.day), 0) AS after,
       count(*) FILTER (WHERE w.started < d.day AND w.ended >= d.day) AS terms_before,
       count(*) FILTER (WHERE w.started <= d.day AND w.ended > d.day) AS terms_after,
       EXISTS (SELECT 1 FROM worth x WHERE x.customer = d.customer AND x.started < d.day) AS paid_before,
       (SELECT reason FROM worth x WHERE x.customer = d.customer AND x.ym = d.ym AND x.ended = d.day
        ORDER BY v DESC, reason = 'involuntary' DESC, reason = 'voluntary' DESC LIMIT 1) AS reason
FROM (SELECT customer, ym, started AS day FROM worth WHERE started BETWEEN first AND last
      UNION SELECT customer, ym, ended FROM worth WHERE ended BETWEEN first AND last) d
JOIN worth w ON w.customer = d.customer AND w.ym = d.ym
GROUP BY d.customer, d.ym, d.day;

CREATE TEMP TABLE customer_month AS
SELECT customer, ym,
       coalesce(sum(v) FILTER (WHERE started < first AND ended >= first), 0) AS opening,
       coalesce(sum(v_before) FILTER (WHERE started < first AND ended >= first), 0) AS opening_at_old_rate,
       coalesce(sum(v) FILTER (WHERE started <= last AND ended > last), 0) AS closing,
       count(*) FILTER (WHERE started < first AND ended >= first) AS terms_opening,
       count(*) FILTER (WHERE started <= last AND ended > last) AS terms_closing
FROM worth GROUP BY customer, ym;

-- who came and left, or left and came back, inside one month is compared end against start only
CREATE TEMP TABLE mixed AS
SELECT customer, ym FROM move GROUP BY customer, ym
HAVING sum(terms_before = 0) > 0 AND sum(terms_after = 0) > 0;

CREATE TEMP TABLE movement AS
SELECT ym, customer, reason,
       CASE WHEN terms_before = 0 AND paid_before THEN 'reactivation' WHEN terms_before = 0 THEN 'new'
            WHEN terms_after = 0 THEN 'churn' WHEN after > before THEN 'expansion' ELSE 'contraction' END AS kind,
       abs(after - before) AS amount
FROM move WHERE (customer, ym) NOT IN (SELECT customer, ym FROM mixed)
UNION ALL
SELECT c.ym, c.customer,
       (SELECT reason FROM move m
        WHERE m.customer = c.customer AND m.ym = c.ym AND m.terms_after = 0 ORDER BY day DESC LIMIT 1),
       CASE WHEN c.terms_opening = 0 AND c.terms_closing = 0 THEN 'bounced'
            WHEN c.terms_opening = 0 THEN (SELECT CASE WHEN paid_before THEN 'reactivation' ELSE 'new' END FROM move m
                                           WHERE m.customer = c.customer AND m.ym = c.ym AND m.terms_before = 0
                                           ORDER BY day LIMIT 1)
            WHEN c.terms_closing = 0 THEN 'churn'
            WHEN c.closing > c.opening THEN 'expansion' ELSE 'contraction' END,
       abs(c.closing - c.opening)
FROM customer_month c WHERE (customer, ym) IN (SELECT customer, ym FROM mixed);

-- the figures of a month, by the names of the catalogue
CREATE TEMP TABLE result AS
SELECT m.ym, mrr, mrr_new, mrr_expansion, mrr_reactivation, mrr_contraction, mrr_churn, mrr_fx, mrr_churn_voluntary,
       mrr_churn_involuntary, mrr_churn_unknown, customers, new_customers, reactivated_customers, churned_customers,
       bounced_customers
FROM month m
LEFT JOIN (SELECT ym, sum(closing) AS mrr, sum(opening - opening_at_old_rate) AS mrr_fx,
                  sum(terms_closing > 0) AS customers
           FROM customer_month GROUP BY ym) USING (ym)
LEFT JOIN (SELECT ym,
                  sum(amount) FILTER (WHERE kind = 'new') AS mrr_new,
                  sum(amount) FILTER (WHERE kind = 'expansion') AS mrr_expansion,
                  sum(amount) FILTER (WHERE kind = 'reactivation') AS mrr_reactivation,
                  sum(amount) FILTER (WHERE kind = 'contraction') AS mrr_contraction,
                  sum(amount) FILTER (WHERE kind = 'churn') AS mrr_churn,
                  sum(amount) FILTER (WHERE kind = 'churn' AND reason = 'voluntary') AS mrr_churn_voluntary,
                  sum(amount) FILTER (WHERE kind = 'churn' AND reason = 'involuntary') AS mrr_churn_involuntary,
                  sum(amount) FILTER (WHERE kind = 'churn' AND reason = 'unknown') AS mrr_churn_unknown,
                  count(*) FILTER (WHERE kind = 'new') AS new_customers,
                  count(*) FILTER (WHERE kind = 'reactivation') AS reactivated_customers,
                  count(*) FILTER (WHERE kind = 'churn') AS churned_customers,
                  count(*) FILTER (WHERE kind = 'bounced') AS bounced_customers
           FROM movement GROUP BY ym) USING (ym)
ORDER BY m.ym;
