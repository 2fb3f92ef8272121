-- Version 2: what people at the desk call a device, before every name that the platform tells.
ALTER TABLE devices ADD COLUMN label TEXT NOT NULL DEFAULT '';
