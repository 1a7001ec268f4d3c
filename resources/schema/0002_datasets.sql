-- SPDX-License-Identifier: GPL-3.0-or-later
-- The datasets that the first step did not know, what the user taught the workspace, and what the user decided beside
-- the imports.

-- What the rows of an import say of time: every term with start and end, the state on the as-of day, or MRR from a day
-- on. A snapshot's record can leave more than one row (the term that ended and the one that began): derived is how many
-- rows it took or confirmed beyond its records.
ALTER TABLE imports ADD COLUMN history TEXT NOT NULL DEFAULT 'full'
    CHECK (history IN ('full', 'snapshot', 'levels'));
ALTER TABLE imports ADD COLUMN derived INTEGER NOT NULL DEFAULT 0;

-- Recipes of the user, as resources/recipes/*.json are written.
CREATE TABLE recipes (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What a word of a source means: field is dataset.field, meaning one of the field's choices.
CREATE TABLE words (
    field TEXT NOT NULL,
    word TEXT NOT NULL,
    meaning TEXT NOT NULL,
    PRIMARY KEY (field, word)
) STRICT, WITHOUT ROWID;

-- Decisions of the user that can be undone like imports: that two customers are one ('merge') or are not ('split').
CREATE TABLE edits (
    edit_id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL, -- what it is about: of merge and split the customer that is moved
    before TEXT NOT NULL, -- what undo brings back; empty where leaving the edit out is enough
    after TEXT NOT NULL, -- of merge and split the other customer
    after_import INTEGER NOT NULL, -- the newest import when it was made
    made_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'in_force' CHECK (state IN ('in_force', 'undone')),
    undo_order INTEGER, -- of those undone, imports included: which was undone first, second ...
    CHECK ((state = 'undone') = (undo_order IS NOT NULL))
) STRICT;

CREATE TABLE mrr_levels (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    customer_id TEXT NOT NULL,
    customer_name TEXT,
    customer_email TEXT,
    date INTEGER NOT NULL,
    mrr INTEGER,
    mrr_delta INTEGER,
    currency TEXT NOT NULL,
    plan TEXT,
    reason TEXT,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE invoice_lines (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    line_id TEXT,
    invoice_id TEXT,
    customer_id TEXT NOT NULL,
    customer_name TEXT,
    customer_email TEXT,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    tax INTEGER,
    plan TEXT,
    kind TEXT,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE charges (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    charge_id TEXT,
    customer_id TEXT,
    customer_name TEXT,
    customer_email TEXT,
    date INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    kind TEXT,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE touchpoints (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    customer_id TEXT,
    customer_email TEXT,
    lead_id TEXT,
    date INTEGER NOT NULL,
    channel TEXT NOT NULL,
    campaign TEXT,
    kind TEXT,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE surveys (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    response_id TEXT,
    date INTEGER NOT NULL,
    score INTEGER NOT NULL,
    kind TEXT NOT NULL,
    customer_id TEXT,
    customer_name TEXT,
    customer_email TEXT,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE tickets (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    ticket_id TEXT NOT NULL,
    customer_id TEXT,
    customer_name TEXT,
    customer_email TEXT,
    created_at INTEGER NOT NULL,
    first_response_at INTEGER,
    resolved_at INTEGER,
    status TEXT,
    priority TEXT,
    channel TEXT
) STRICT;

CREATE TABLE usage (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    date INTEGER NOT NULL,
    customer_id TEXT,
    customer_email TEXT,
    user_id TEXT,
    events INTEGER,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE referrals (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    referral_id TEXT,
    referrer_customer_id TEXT NOT NULL,
    invited_on INTEGER NOT NULL,
    converted_on INTEGER,
    customer_id TEXT,
    row_key INTEGER NOT NULL
) STRICT;

CREATE TABLE cash (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    month INTEGER NOT NULL,
    balance INTEGER,
    inflow INTEGER,
    outflow INTEGER,
    financing INTEGER,
    currency TEXT NOT NULL
) STRICT;

CREATE TABLE targets (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    kpi TEXT NOT NULL,
    month INTEGER NOT NULL,
    value REAL NOT NULL,
    "group" TEXT
) STRICT;

ALTER TABLE deals ADD COLUMN customer_id TEXT;
ALTER TABLE deals ADD COLUMN customer_email TEXT;
ALTER TABLE deals ADD COLUMN attributes TEXT; -- JSON object of further columns, sorted by name
ALTER TABLE leads ADD COLUMN customer_name TEXT;
ALTER TABLE leads ADD COLUMN customer_email TEXT;
ALTER TABLE traffic ADD COLUMN visitors_additive TEXT; -- 'yes': the days' unique visitors may be added up
DROP VIEW deals_in_force;
DROP VIEW leads_in_force;
DROP VIEW traffic_in_force;

CREATE VIEW deals_in_force AS
SELECT f.deal_id, f.name, f.customer, f.amount AS amount_minor, f.currency, f.stage, f.status, f.pipeline,
       date(f.created_on * 86400, 'unixepoch') AS created_on, date(f.closed_on * 86400, 'unixepoch') AS closed_on,
       f.owner, f.source, f.lost_reason, f.kind, f.customer_id, f.customer_email, f.attributes, f.import_id, f.line,
       f.row_id
FROM deals_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'deals' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'deals' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN deals_held AS h ON h.row_id = newer.row_id);

CREATE VIEW leads_in_force AS
SELECT f.lead_id, date(f.created_on * 86400, 'unixepoch') AS created_on, f.channel, f.stage, date(f.qualified_on *
       86400, 'unixepoch') AS qualified_on, date(f.pql_on * 86400, 'unixepoch') AS pql_on, date(f.demo_on * 86400,
       'unixepoch') AS demo_on, date(f.converted_on * 86400, 'unixepoch') AS converted_on, f.customer_id,
       f.customer_name, f.customer_email, f.import_id, f.line, f.row_id
FROM leads_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'leads' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'leads' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN leads_held AS h ON h.row_id = newer.row_id);

CREATE VIEW traffic_in_force AS
SELECT date(f.date * 86400, 'unixepoch') AS date, f.date_unit, f.channel, f.visitors, f.sessions, f.signups,
       f.visitors_additive, f.import_id, f.line, f.row_id
FROM traffic_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'traffic' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'traffic' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN traffic_held AS h ON h.row_id = newer.row_id);

CREATE VIEW mrr_levels_held AS
SELECT f.* FROM mrr_levels AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'mrr_levels' AND i.state = 'in_force');

CREATE VIEW mrr_levels_in_force AS
SELECT f.customer_id, f.customer_name, f.customer_email, date(f.date * 86400, 'unixepoch') AS date, f.mrr AS
       mrr_minor, f.mrr_delta AS mrr_delta_minor, f.currency, f.plan, f.reason, f.row_key, f.import_id, f.line,
       f.row_id
FROM mrr_levels_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'mrr_levels' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'mrr_levels' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN mrr_levels_held AS h ON h.row_id = newer.row_id);

CREATE VIEW invoice_lines_held AS
SELECT f.* FROM invoice_lines AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'invoice_lines' AND i.state = 'in_force');

CREATE VIEW invoice_lines_in_force AS
SELECT f.line_id, f.invoice_id, f.customer_id, f.customer_name, f.customer_email, date(f.period_start * 86400,
       'unixepoch') AS period_start, date(f.period_end * 86400, 'unixepoch') AS period_end, f.amount AS
       amount_minor, f.currency, f.tax AS tax_minor, f.plan, f.kind, f.row_key, f.import_id, f.line, f.row_id
FROM invoice_lines_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'invoice_lines' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'invoice_lines' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN invoice_lines_held AS h ON h.row_id = newer.row_id);

CREATE VIEW charges_held AS
SELECT f.* FROM charges AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'charges' AND i.state = 'in_force');

CREATE VIEW charges_in_force AS
SELECT f.charge_id, f.customer_id, f.customer_name, f.customer_email, date(f.date * 86400, 'unixepoch') AS date,
       f.amount AS amount_minor, f.currency, f.kind, f.row_key, f.import_id, f.line, f.row_id
FROM charges_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'charges' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'charges' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN charges_held AS h ON h.row_id = newer.row_id);

CREATE VIEW touchpoints_held AS
SELECT f.* FROM touchpoints AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'touchpoints' AND i.state = 'in_force');

CREATE VIEW touchpoints_in_force AS
SELECT f.customer_id, f.customer_email, f.lead_id, date(f.date * 86400, 'unixepoch') AS date, f.channel, f.campaign,
       f.kind, f.row_key, f.import_id, f.line, f.row_id
FROM touchpoints_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'touchpoints' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'touchpoints' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN touchpoints_held AS h ON h.row_id = newer.row_id);

CREATE VIEW surveys_held AS
SELECT f.* FROM surveys AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'surveys' AND i.state = 'in_force');

CREATE VIEW surveys_in_force AS
SELECT f.response_id, date(f.date * 86400, 'unixepoch') AS date, f.score, f.kind, f.customer_id, f.customer_name,
       f.customer_email, f.row_key, f.import_id, f.line, f.row_id
FROM surveys_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'surveys' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'surveys' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN surveys_held AS h ON h.row_id = newer.row_id);

CREATE VIEW tickets_held AS
SELECT f.* FROM tickets AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'tickets' AND i.state = 'in_force');

CREATE VIEW tickets_in_force AS
SELECT f.ticket_id, f.customer_id, f.customer_name, f.customer_email, datetime(f.created_at, 'unixepoch') AS
       created_at, datetime(f.first_response_at, 'unixepoch') AS first_response_at, datetime(f.resolved_at,
       'unixepoch') AS resolved_at, f.status, f.priority, f.channel, f.import_id, f.line, f.row_id
FROM tickets_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'tickets' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'tickets' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN tickets_held AS h ON h.row_id = newer.row_id);

CREATE VIEW usage_held AS
SELECT f.* FROM usage AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'usage' AND i.state = 'in_force');

CREATE VIEW usage_in_force AS
SELECT date(f.date * 86400, 'unixepoch') AS date, f.customer_id, f.customer_email, f.user_id, f.events, f.row_key,
       f.import_id, f.line, f.row_id
FROM usage_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'usage' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'usage' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN usage_held AS h ON h.row_id = newer.row_id);

CREATE VIEW referrals_held AS
SELECT f.* FROM referrals AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'referrals' AND i.state = 'in_force');

CREATE VIEW referrals_in_force AS
SELECT f.referral_id, f.referrer_customer_id, date(f.invited_on * 86400, 'unixepoch') AS invited_on,
       date(f.converted_on * 86400, 'unixepoch') AS converted_on, f.customer_id, f.row_key, f.import_id, f.line,
       f.row_id
FROM referrals_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'referrals' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'referrals' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN referrals_held AS h ON h.row_id = newer.row_id);

CREATE VIEW cash_held AS
SELECT f.* FROM cash AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'cash' AND i.state = 'in_force');

CREATE VIEW cash_in_force AS
SELECT printf('%04d-%02d', f.month / 12, f.month % 12 + 1) AS month, f.balance AS balance_minor, f.inflow AS
       inflow_minor, f.outflow AS outflow_minor, f.financing AS financing_minor, f.currency, f.import_id, f.line,
       f.row_id
FROM cash_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'cash' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'cash' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN cash_held AS h ON h.row_id = newer.row_id);

CREATE VIEW targets_held AS
SELECT f.* FROM targets AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'targets' AND i.state = 'in_force');

CREATE VIEW targets_in_force AS
SELECT f.kpi, printf('%04d-%02d', f.month / 12, f.month % 12 + 1) AS month, f.value, f."group", f.import_id, f.line,
       f.row_id
FROM targets_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'targets' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'targets' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN targets_held AS h ON h.row_id = newer.row_id);
