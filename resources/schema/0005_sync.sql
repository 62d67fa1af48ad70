-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a sync must still know after a restart.
-- Uploads of evidence by tus: where a content was being written, and whether the server has all of it.
CREATE TABLE evidence_upload (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    endpoint TEXT NOT NULL,
    url TEXT NOT NULL,
    whole INTEGER NOT NULL DEFAULT 0 CHECK (whole IN (0, 1)),
    changed_at INTEGER NOT NULL
) WITHOUT ROWID;
-- The server as a whole: how often it failed in a row, and when it may be asked again without anybody asking for it.
CREATE TABLE server_wait (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    next_try INTEGER NOT NULL DEFAULT 0
);
INSERT INTO server_wait (id) VALUES (1);
-- A file that the inbox names lies at central until somebody opens it.
ALTER TABLE evidence ADD COLUMN source TEXT NOT NULL DEFAULT 'desk' CHECK (source IN ('desk', 'inbox'));
