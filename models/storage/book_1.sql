-- Version 1 of the book. Statements are separated by empty lines.
--
-- Times are milliseconds since 1970 in UTC. What the platform did not report is NULL. `summary` is explained in
-- plan_summary_text.h; `search` has, in folded case, what the device is called and its iotId.
CREATE TABLE devices (
    iot_id TEXT NOT NULL PRIMARY KEY,
    product_key TEXT,
    product_name TEXT,
    device_name TEXT,
    name TEXT,
    nickname TEXT,
    serial_number TEXT,
    firmware_version TEXT,
    region TEXT,
    active_at INTEGER,
    active_text TEXT,
    status INTEGER,
    category INTEGER,
    administrator TEXT NOT NULL,
    tags TEXT NOT NULL,
    notes TEXT NOT NULL,
    seen_at INTEGER,
    summary TEXT,
    search TEXT NOT NULL
) WITHOUT ROWID;

-- When the plans of a device were last read, and its free plan as JSON; its orders follow.
CREATE TABLE snapshots (
    iot_id TEXT NOT NULL PRIMARY KEY REFERENCES devices (iot_id) ON DELETE CASCADE,
    read_at INTEGER,
    free_plan TEXT
) WITHOUT ROWID;

-- Every order that was seen. `place` is its place in the latest snapshot, NULL when that has it no more. `ids` and
-- `users` are folded texts to search in; the rows are short, so that all of them are searched quickly.
CREATE TABLE orders (
    number INTEGER NOT NULL PRIMARY KEY,
    iot_id TEXT NOT NULL REFERENCES devices (iot_id) ON DELETE CASCADE,
    order_id TEXT NOT NULL,
    place INTEGER,
    read_at INTEGER,
    ids TEXT NOT NULL,
    users TEXT NOT NULL
);

CREATE INDEX orders_of_device ON orders (iot_id, order_id);

-- The orders themselves, as JSON.
CREATE TABLE order_contents (
    number INTEGER NOT NULL PRIMARY KEY REFERENCES orders (number) ON DELETE CASCADE,
    content TEXT NOT NULL
);
