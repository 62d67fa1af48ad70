-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the reference central server keeps, for SQLite and PostgreSQL alike. Times are milliseconds since 1970 UTC.
-- Every table about a unit has the unit in its key, so that no query finds another unit's rows by an id alone.
-- Each statement ends with a semicolon at the end of a line; the migrations split there.

CREATE TABLE server (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    public_key TEXT NOT NULL CHECK (length(public_key) = 64),
    secret_key TEXT NOT NULL CHECK (length(secret_key) = 128),
    last_unit_number BIGINT NOT NULL DEFAULT 0
);

-- unit_key names the unit across desks (credit code, else name and region); null until its first desk has enrolled.
CREATE TABLE unit (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    number BIGINT NOT NULL UNIQUE,
    unit_key TEXT UNIQUE,
    label TEXT NOT NULL DEFAULT '',
    form TEXT NOT NULL DEFAULT '{}',
    version BIGINT NOT NULL DEFAULT 1,
    last_receipt BIGINT NOT NULL DEFAULT 0,
    last_inbox BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE TABLE unit_account (
    name TEXT PRIMARY KEY,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    secret_hash TEXT NOT NULL
);

CREATE TABLE enrolment_code (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE desk (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    id TEXT NOT NULL CHECK (length(id) = 36),
    public_key TEXT NOT NULL CHECK (length(public_key) = 64),
    enrolled_at BIGINT NOT NULL,
    PRIMARY KEY (unit_id, id)
);

CREATE TABLE token (
    hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
    purpose TEXT NOT NULL CHECK (purpose IN ('access', 'refresh')),
    unit_id TEXT NOT NULL REFERENCES unit (id),
    desk TEXT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX token_by_unit ON token (unit_id, desk);
CREATE INDEX token_by_expiry ON token (expires_at);

-- Failed sign-ins of an address or account, since the beginning of their window.
CREATE TABLE sign_in_failure (
    subject TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    since BIGINT NOT NULL
);

CREATE TABLE person (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    id_number TEXT NOT NULL,
    registration TEXT NOT NULL CHECK (registration IN ('pending', 'passed', 'returned')),
    PRIMARY KEY (unit_id, id_number)
);

CREATE TABLE submission (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    id TEXT NOT NULL CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('registration', 'achievement', 'application')),
    item TEXT NOT NULL,
    id_number TEXT NOT NULL,
    year INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('pending', 'passed', 'returned', 'terminated')),
    decision_id TEXT,
    record TEXT NOT NULL,
    withdrawn_at BIGINT,
    CHECK ((decision_id IS NULL) = (state = 'pending')),
    CHECK (state <> 'terminated' OR kind = 'application'),
    PRIMARY KEY (unit_id, id)
);
CREATE INDEX submission_by_person ON submission (unit_id, id_number, year);

-- Accepted decisions only, with the bytes that the desk froze and the receipt that it got.
CREATE TABLE decision (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    id TEXT NOT NULL CHECK (length(id) = 36),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    body TEXT NOT NULL,
    submission_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('pass', 'return', 'terminate')),
    desk TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    received_at BIGINT NOT NULL,
    signature TEXT NOT NULL CHECK (length(signature) = 128),
    PRIMARY KEY (unit_id, id),
    FOREIGN KEY (unit_id, submission_id) REFERENCES submission (unit_id, id)
);
CREATE INDEX decision_by_submission ON decision (unit_id, submission_id);
CREATE INDEX decision_by_time ON decision (unit_id, decided_at);

-- By month (yyyy-mm) of the decision's own time, UTC.
CREATE TABLE summary (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    desk TEXT NOT NULL,
    month TEXT NOT NULL CHECK (length(month) = 7),
    count BIGINT NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (unit_id, desk, month)
);

-- origin: the desk that posted it, which does not get it back; empty for what central itself has.
CREATE TABLE inbox (
    unit_id TEXT NOT NULL REFERENCES unit (id),
    seq BIGINT NOT NULL,
    origin TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL CHECK (type IN ('person', 'submission', 'withdrawal', 'decision', 'progress')),
    content TEXT NOT NULL,
    PRIMARY KEY (unit_id, seq)
);

-- Once submitted it stays as it is (M22).
CREATE TABLE post_approval (
    unit_id TEXT PRIMARY KEY REFERENCES unit (id),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    content TEXT NOT NULL,
    desk TEXT NOT NULL,
    received_at BIGINT NOT NULL
);

CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    committee TEXT NOT NULL DEFAULT '',
    unit_deadline TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '{}'
);

CREATE TABLE news (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    published_at BIGINT NOT NULL
);
