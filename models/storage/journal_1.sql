-- Version 1 of the journal. Statements are separated by empty lines.
--
-- What was tried, in order. `events` is the truth; the other tables follow from it and are checked against it.
-- The columns of an event are explained in event.h, its hash in event_chain.h.
CREATE TABLE events (
    number INTEGER NOT NULL PRIMARY KEY,
    operation_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    owner TEXT NOT NULL,
    at TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE
);

CREATE INDEX events_of_operation ON events (operation_id, number);

-- How far each operation has come: its latest event.
CREATE TABLE operations (
    id TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    owner TEXT NOT NULL,
    last_event INTEGER NOT NULL REFERENCES events (number)
);

CREATE INDEX open_operations ON operations (last_event) WHERE is_open = 1;

-- The devices of each operation, locked while it is open.
CREATE TABLE operation_devices (
    operation_id TEXT NOT NULL REFERENCES operations (id),
    service TEXT NOT NULL,
    host TEXT NOT NULL,
    iot_id TEXT NOT NULL,
    is_locked INTEGER NOT NULL CHECK (is_locked IN (0, 1)),
    PRIMARY KEY (operation_id, service, host, iot_id)
);

-- No device is ever locked twice, whatever the program does.
CREATE UNIQUE INDEX locked_devices ON operation_devices (service, host, iot_id) WHERE is_locked = 1;

CREATE INDEX operations_of_device ON operation_devices (service, host, iot_id);

CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event cannot be changed'); END;

CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event cannot be removed'); END;
