-- Version 4: what a person saw last of a device's plans, as JSON; only where the program has read them since by itself.
CREATE TABLE looks (
    iot_id TEXT NOT NULL PRIMARY KEY REFERENCES devices (iot_id) ON DELETE CASCADE,
    snapshot TEXT NOT NULL
) WITHOUT ROWID;
