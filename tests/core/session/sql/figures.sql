-- SPDX-License-Identifier: GPL-3.0-or-later
-- The figures of each month, by the names of the catalogue; NULL where there is no answer.

CREATE TEMP TABLE spent AS
SELECT substr(date, 1, 7) AS ym, coalesce((2 * amount_minor * rate.rate + 1000000) / 2000000, 0) AS amount
FROM spend_in_force s LEFT JOIN rate ON rate.currency = s.currency AND rate.ym = substr(s.date, 1, 7)
WHERE purpose = 'acquisition' AND unixepoch(date) / 86400 <= (SELECT day FROM cut);

-- what the rates are made of, 0 where nothing happened
CREATE TEMP TABLE amounts AS
SELECT m.ym,
       coalesce(mrr, 0) AS mrr, coalesce(mrr_start, 0) AS mrr_start, coalesce(mrr_fx, 0) AS mrr_fx,
       coalesce(retention_base, 0) AS retention_base, coalesce(retained, 0) AS retained,
       coalesce(retained_at_most, 0) AS retained_at_most,
       coalesce(customers, 0) AS customers, coalesce(customers_start, 0) AS customers_start,
       coalesce(n, 0) AS mrr_new, coalesce(x, 0) AS mrr_expansion, coalesce(r, 0) AS mrr_reactivation,
       coalesce(c, 0) AS mrr_contraction, coalesce(l, 0) AS mrr_churn,
       coalesce(l_voluntary, 0) AS mrr_churn_voluntary, coalesce(l_involuntary, 0) AS mrr_churn_involuntary,
       coalesce(l_unknown, 0) AS mrr_churn_unknown,
       coalesce(new_customers, 0) AS new_customers, coalesce(reactivated_customers, 0) AS reactivated_customers,
       coalesce(churned, 0) AS churned, coalesce(churned_voluntary, 0) AS churned_voluntary,
       coalesce(churned_involuntary, 0) AS churned_involuntary, coalesce(churned_unknown, 0) AS churned_unknown,
       coalesce(bounced, 0) AS bounced,
       CASE WHEN m.ym BETWEEN (SELECT min(ym) FROM spent) AND (SELECT max(ym) FROM spent)
            THEN (SELECT coalesce(sum(amount), 0) FROM spent WHERE spent.ym = m.ym) END AS acquisition_spend
FROM month m
LEFT JOIN (SELECT ym, sum(closing) AS mrr, sum(opening_at_old_rate) AS mrr_start,
                  sum(opening - opening_at_old_rate) AS mrr_fx, sum(opening) AS retention_base,
                  sum(closing) FILTER (WHERE terms_opening > 0) AS retained,
                  sum(min(opening, closing)) FILTER (WHERE terms_opening > 0) AS retained_at_most,
                  sum(terms_closing > 0) AS customers, sum(terms_opening > 0) AS customers_start
           FROM customer_month GROUP BY ym) USING (ym)
LEFT JOIN (SELECT ym,
                  sum(amount) FILTER (WHERE kind = 'new') AS n,
                  sum(amount) FILTER (WHERE kind = 'expansion') AS x,
                  sum(amount) FILTER (WHERE kind = 'reactivation') AS r,
                  sum(amount) FILTER (WHERE kind = 'contraction') AS c,
                  sum(amount) FILTER (WHERE kind = 'churn') AS l,
                  sum(amount) FILTER (WHERE kind = 'churn' AND reason = 'voluntary') AS l_voluntary,
                  sum(amount) FILTER (WHERE kind = 'churn' AND reason = 'involuntary') AS l_involuntary,
                  sum(amount) FILTER (WHERE kind = 'churn' AND reason = 'unknown') AS l_unknown,
                  sum(kind = 'new') AS new_customers, sum(kind = 'reactivation') AS reactivated_customers,
                  sum(kind = 'churn') AS churned,
                  sum(kind = 'churn' AND reason = 'voluntary') AS churned_voluntary,
                  sum(kind = 'churn' AND reason = 'involuntary') AS churned_involuntary,
                  sum(kind = 'churn' AND reason = 'unknown') AS churned_unknown,
                  sum(kind = 'bounced') AS bounced
           FROM movement GROUP BY ym) USING (ym);

-- what churn is divided by
CREATE TEMP TABLE at_risk AS
SELECT ym,
       CAST(nullif(customers_start + CASE churn_denominator WHEN 'start_plus_new' THEN new_customers ELSE 0 END, 0) AS REAL) AS s,
       CAST(nullif(mrr_start + CASE churn_denominator WHEN 'start_plus_new' THEN mrr_new ELSE 0 END, 0) AS REAL) AS s_mrr
FROM amounts, asked;

CREATE TEMP TABLE figures AS
SELECT ym, mrr, mrr_new, mrr_expansion, mrr_reactivation, mrr_contraction, mrr_churn, mrr_fx,
       mrr_new + mrr_expansion + mrr_reactivation - mrr_contraction - mrr_churn AS net_new_mrr,
       mrr_churn_voluntary, mrr_churn_involuntary, mrr_churn_unknown,
       customers, new_customers, reactivated_customers, churned AS churned_customers, bounced AS bounced_customers,
       churned / s AS customer_churn_rate,
       churned_voluntary / s AS customer_churn_rate_voluntary,
       churned_involuntary / s AS customer_churn_rate_involuntary,
       churned_unknown / s AS customer_churn_rate_unknown,
       mrr_churn / s_mrr AS revenue_churn_rate,
       mrr_churn_voluntary / s_mrr AS revenue_churn_rate_voluntary,
       mrr_churn_involuntary / s_mrr AS revenue_churn_rate_involuntary,
       mrr_churn_unknown / s_mrr AS revenue_churn_rate_unknown,
       (mrr_contraction + mrr_churn) / s_mrr AS gross_mrr_churn_rate,
       (mrr_contraction + mrr_churn - mrr_expansion) / s_mrr AS net_mrr_churn_rate,
       CAST(retained AS REAL) / nullif(retention_base, 0) AS nrr,
       CAST(retained_at_most AS REAL) / nullif(retention_base, 0) AS grr,
       CAST(customers - new_customers - reactivated_customers AS REAL) / nullif(customers_start, 0) AS crr,
       acquisition_spend,
       (2 * acquisition_spend + new_customers) / (2 * nullif(new_customers, 0)) AS cac
FROM amounts JOIN at_risk USING (ym)
ORDER BY ym;
