-- SPDX-License-Identifier: GPL-3.0-or-later
-- File contents of one unit, evidence.db: by SHA-256, in chunks.
CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store_id TEXT NOT NULL CHECK (length(store_id) = 36),
    commits INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE content (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    added_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE chunk (
    sha256 TEXT NOT NULL REFERENCES content (sha256),
    number INTEGER NOT NULL CHECK (number >= 0),
    bytes BLOB NOT NULL,
    PRIMARY KEY (sha256, number)
);
