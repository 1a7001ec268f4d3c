-- SPDX-License-Identifier: GPL-3.0-or-later
-- The movements of MRR (kpis.md section 3), one row each.

-- the days on which a customer's terms change: what they are worth and how many they are, before and after
CREATE TEMP TABLE move AS
SELECT d.customer, d.ym, d.day,
       coalesce(sum(v) FILTER (WHERE w.started < d.day AND w.ended >= d.day), 0) AS before,
       coalesce(sum(v) FILTER (WHERE w.started <= d.day AND w.ended > d.day), 0) AS after,
       count(*) FILTER (WHERE w.started < d.day AND w.ended >= d.day) AS terms_before,
       count(*) FILTER (WHERE w.started <= d.day AND w.ended > d.day) AS terms_after,
       (SELECT min(started) FROM line x WHERE x.customer = d.customer) < d.day AS paid_before,
       (SELECT reason FROM worth x WHERE x.customer = d.customer AND x.ym = d.ym AND x.ended = d.day
        ORDER BY v DESC, reason = 'involuntary' DESC, reason = 'voluntary' DESC LIMIT 1) AS reason
FROM (SELECT customer, ym, started AS day FROM worth WHERE started BETWEEN first AND last
      UNION SELECT customer, ym, ended FROM worth WHERE ended BETWEEN first AND last) d
JOIN worth w ON w.customer = d.customer AND w.ym = d.ym
GROUP BY d.customer, d.ym, d.day;

-- who came and left, or left and came back, inside one month; the first arrival and the last departure decide the kind
CREATE TEMP TABLE came_and_left AS
SELECT c.*,
       (SELECT paid_before FROM move m WHERE m.customer = c.customer AND m.ym = c.ym AND m.terms_before = 0
        ORDER BY day LIMIT 1) AS came_back,
       (SELECT reason FROM move m WHERE m.customer = c.customer AND m.ym = c.ym AND m.terms_after = 0
        ORDER BY day DESC LIMIT 1) AS reason
FROM customer_month c
WHERE (customer, ym) IN (SELECT customer, ym FROM move GROUP BY customer, ym
                         HAVING sum(terms_before = 0) > 0 AND sum(terms_after = 0) > 0);

CREATE TEMP TABLE movement AS
SELECT ym, customer, reason,
       CASE WHEN terms_before = 0 AND paid_before THEN 'reactivation' WHEN terms_before = 0 THEN 'new'
            WHEN terms_after = 0 THEN 'churn' WHEN after > before THEN 'expansion' ELSE 'contraction' END AS kind,
       abs(after - before) AS amount
FROM move
WHERE (SELECT same_period_churn FROM asked) = 'include' OR (customer, ym) NOT IN (SELECT customer, ym FROM came_and_left)
UNION ALL
SELECT ym, customer, reason,
       CASE WHEN terms_opening = 0 AND came_back THEN 'reactivation' WHEN terms_opening = 0 THEN 'new'
            WHEN terms_closing = 0 THEN 'churn' WHEN closing > opening THEN 'expansion' ELSE 'contraction' END,
       abs(closing - opening)
FROM came_and_left
WHERE (SELECT same_period_churn FROM asked) = 'exclude' AND (terms_opening > 0 OR terms_closing > 0)
UNION ALL
SELECT ym, customer, NULL, 'bounced', 0 FROM came_and_left WHERE terms_opening = 0 AND terms_closing = 0;
