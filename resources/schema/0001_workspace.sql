-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace: a ledger of imports, and one table of facts for every dataset.
--
-- Days are numbers of days since 1970-01-01, months numbers of months since year 0, money is in minor units (cents) of
-- the row's currency. The views whose names end in _in_force show the facts that count, with readable dates.
--
-- A fact is never edited. Its row is held while the import it came from is in force, or a later import in force that
-- brought the same row again ("confirmed"). Of the rows with one key, the newest held one is in force; superseded
-- names for each row the next newer one with its key.

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE imports (
    import_id INTEGER PRIMARY KEY AUTOINCREMENT,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    dataset TEXT NOT NULL,
    recipe TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    header TEXT NOT NULL, -- JSON list of the file's column names
    read INTEGER NOT NULL DEFAULT 0,
    accepted INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    skipped INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    replaced INTEGER NOT NULL DEFAULT 0,
    state TEXT NOT NULL DEFAULT 'in_force' CHECK (state IN ('in_force', 'undone')),
    undo_order INTEGER, -- of those undone: which was undone first, second ...
    CHECK ((state = 'undone') = (undo_order IS NOT NULL))
) STRICT;

-- Records of an import that were rejected (to be mended) or skipped (totals, footers).
CREATE TABLE left_out (
    left_out_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('rejected', 'skipped')),
    reason TEXT NOT NULL,
    details TEXT NOT NULL, -- JSON list
    count INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    cells TEXT NOT NULL -- JSON list
) STRICT;
CREATE INDEX left_out_import ON left_out (import_id, line);

-- A later import held the same row again, on this line.
CREATE TABLE confirmed (
    row_id INTEGER NOT NULL, -- in the table of the import's dataset
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    PRIMARY KEY (row_id, import_id, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE superseded (
    dataset TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    by_row_id INTEGER NOT NULL CHECK (by_row_id > row_id),
    PRIMARY KEY (dataset, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX superseded_by ON superseded (dataset, by_row_id);

CREATE TABLE customers (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    customer_id TEXT NOT NULL,
    name TEXT,
    email TEXT,
    segment TEXT,
    country TEXT,
    channel TEXT,
    owner TEXT,
    signed_up_on INTEGER,
    attributes TEXT -- JSON object of further columns, sorted by name
) STRICT;

CREATE TABLE subscriptions (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    subscription_id TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    customer_name TEXT,
    customer_email TEXT,
    plan TEXT,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    interval TEXT NOT NULL,
    quantity REAL NOT NULL,
    discount INTEGER,
    discount_kind TEXT,
    status TEXT,
    signed_on INTEGER,
    cancel_requested_on INTEGER,
    end_reason TEXT,
    trial_ends_on INTEGER,
    past_due_since INTEGER
) STRICT;

CREATE TABLE deals (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    deal_id TEXT NOT NULL,
    name TEXT,
    customer TEXT,
    amount INTEGER,
    currency TEXT,
    stage TEXT NOT NULL,
    status TEXT,
    pipeline TEXT,
    created_on INTEGER,
    closed_on INTEGER,
    owner TEXT,
    source TEXT,
    lost_reason TEXT,
    kind TEXT
) STRICT;

CREATE TABLE deal_stages (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    deal_id TEXT NOT NULL,
    stage TEXT NOT NULL,
    entered_on INTEGER NOT NULL
) STRICT;

CREATE TABLE leads (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    lead_id TEXT NOT NULL,
    created_on INTEGER NOT NULL,
    channel TEXT,
    stage TEXT,
    qualified_on INTEGER,
    pql_on INTEGER,
    demo_on INTEGER,
    converted_on INTEGER,
    customer_id TEXT
) STRICT;

CREATE TABLE traffic (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    date INTEGER NOT NULL,
    date_unit TEXT NOT NULL,
    channel TEXT,
    visitors INTEGER,
    sessions INTEGER,
    signups INTEGER
) STRICT;

CREATE TABLE spend (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    date INTEGER NOT NULL,
    date_unit TEXT NOT NULL,
    channel TEXT,
    campaign TEXT,
    amount INTEGER NOT NULL,
    currency TEXT NOT NULL,
    purpose TEXT NOT NULL,
    category TEXT
) STRICT;

CREATE TABLE fx_rates (
    row_id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES imports (import_id),
    line INTEGER NOT NULL,
    key_hash INTEGER NOT NULL,
    month INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate REAL NOT NULL
) STRICT;

CREATE VIEW customers_held AS
SELECT f.* FROM customers AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'customers' AND i.state = 'in_force');

CREATE VIEW customers_in_force AS
SELECT f.customer_id, f.name, f.email, f.segment, f.country, f.channel, f.owner, date(f.signed_up_on * 86400,
       'unixepoch') AS signed_up_on, f.attributes, f.import_id, f.line, f.row_id
FROM customers_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'customers' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'customers' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN customers_held AS h ON h.row_id = newer.row_id);

CREATE VIEW subscriptions_held AS
SELECT f.* FROM subscriptions AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'subscriptions' AND i.state = 'in_force');

CREATE VIEW subscriptions_in_force AS
SELECT f.subscription_id, f.customer_id, f.customer_name, f.customer_email, f.plan, date(f.starts_on * 86400,
       'unixepoch') AS starts_on, date(f.ends_on * 86400, 'unixepoch') AS ends_on, f.amount AS amount_minor,
       f.currency, f.interval, f.quantity, f.discount AS discount_minor, f.discount_kind, f.status,
       date(f.signed_on * 86400, 'unixepoch') AS signed_on, date(f.cancel_requested_on * 86400, 'unixepoch') AS
       cancel_requested_on, f.end_reason, date(f.trial_ends_on * 86400, 'unixepoch') AS trial_ends_on,
       date(f.past_due_since * 86400, 'unixepoch') AS past_due_since, f.import_id, f.line, f.row_id
FROM subscriptions_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'subscriptions' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'subscriptions' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN subscriptions_held AS h ON h.row_id = newer.row_id);

CREATE VIEW deals_held AS
SELECT f.* FROM deals AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'deals' AND i.state = 'in_force');

CREATE VIEW deals_in_force AS
SELECT f.deal_id, f.name, f.customer, f.amount AS amount_minor, f.currency, f.stage, f.status, f.pipeline,
       date(f.created_on * 86400, 'unixepoch') AS created_on, date(f.closed_on * 86400, 'unixepoch') AS
       closed_on, f.owner, f.source, f.lost_reason, f.kind, f.import_id, f.line, f.row_id
FROM deals_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'deals' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'deals' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN deals_held AS h ON h.row_id = newer.row_id);

CREATE VIEW deal_stages_held AS
SELECT f.* FROM deal_stages AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'deal_stages' AND i.state = 'in_force');

CREATE VIEW deal_stages_in_force AS
SELECT f.deal_id, f.stage, date(f.entered_on * 86400, 'unixepoch') AS entered_on, f.import_id, f.line, f.row_id
FROM deal_stages_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'deal_stages' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'deal_stages' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN deal_stages_held AS h ON h.row_id = newer.row_id);

CREATE VIEW leads_held AS
SELECT f.* FROM leads AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'leads' AND i.state = 'in_force');

CREATE VIEW leads_in_force AS
SELECT f.lead_id, date(f.created_on * 86400, 'unixepoch') AS created_on, f.channel, f.stage, date(f.qualified_on
       * 86400, 'unixepoch') AS qualified_on, date(f.pql_on * 86400, 'unixepoch') AS pql_on, date(f.demo_on *
       86400, 'unixepoch') AS demo_on, date(f.converted_on * 86400, 'unixepoch') AS converted_on, f.customer_id,
       f.import_id, f.line, f.row_id
FROM leads_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'leads' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'leads' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN leads_held AS h ON h.row_id = newer.row_id);

CREATE VIEW traffic_held AS
SELECT f.* FROM traffic AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'traffic' AND i.state = 'in_force');

CREATE VIEW traffic_in_force AS
SELECT date(f.date * 86400, 'unixepoch') AS date, f.date_unit, f.channel, f.visitors, f.sessions, f.signups,
       f.import_id, f.line, f.row_id
FROM traffic_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'traffic' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'traffic' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN traffic_held AS h ON h.row_id = newer.row_id);

CREATE VIEW spend_held AS
SELECT f.* FROM spend AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'spend' AND i.state = 'in_force');

CREATE VIEW spend_in_force AS
SELECT date(f.date * 86400, 'unixepoch') AS date, f.date_unit, f.channel, f.campaign, f.amount AS amount_minor,
       f.currency, f.purpose, f.category, f.import_id, f.line, f.row_id
FROM spend_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'spend' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'spend' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN spend_held AS h ON h.row_id = newer.row_id);

CREATE VIEW fx_rates_held AS
SELECT f.* FROM fx_rates AS f
WHERE EXISTS (SELECT 1 FROM imports AS i WHERE i.import_id = f.import_id AND i.state = 'in_force')
   OR EXISTS (SELECT 1 FROM confirmed AS c JOIN imports AS i ON i.import_id = c.import_id
              WHERE c.row_id = f.row_id AND i.dataset = 'fx_rates' AND i.state = 'in_force');

CREATE VIEW fx_rates_in_force AS
SELECT printf('%04d-%02d', f.month / 12, f.month % 12 + 1) AS month, f.currency, f.rate, f.import_id, f.line,
       f.row_id
FROM fx_rates_held AS f
WHERE NOT EXISTS (
    WITH RECURSIVE newer (row_id) AS (
        SELECT s.by_row_id FROM superseded AS s WHERE s.dataset = 'fx_rates' AND s.row_id = f.row_id
        UNION ALL
        SELECT s.by_row_id FROM newer JOIN superseded AS s ON s.dataset = 'fx_rates' AND s.row_id = newer.row_id)
    SELECT 1 FROM newer JOIN fx_rates_held AS h ON h.row_id = newer.row_id);
