-- Version 3: the plans on sale as they were last told, as a JSON array, so that what a device has is known offline too.
CREATE TABLE catalogues (
    category INTEGER NOT NULL PRIMARY KEY,
    read_at INTEGER,
    plans TEXT NOT NULL
);
