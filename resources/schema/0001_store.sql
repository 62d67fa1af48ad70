-- SPDX-License-Identifier: GPL-3.0-or-later
-- The store of one unit, unit.db. Times are milliseconds since 1970 UTC; dates are text, yyyy-mm-dd.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    store_id TEXT NOT NULL CHECK (length(store_id) = 36),
    created_at INTEGER NOT NULL,
    commits INTEGER NOT NULL DEFAULT 0 -- transactions so far; the seal must not say more
);

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE unit (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    credit_code TEXT NOT NULL DEFAULT '',
    nature TEXT NOT NULL CHECK (nature IN ('public_institution', 'state_enterprise', 'private_enterprise',
        'foreign_enterprise', 'government', 'association', 'private_nonprofit', 'other')),
    region TEXT NOT NULL CHECK (region GLOB '[0-9][0-9][0-9][0-9][0-9][0-9]'),
    affiliation TEXT NOT NULL CHECK (affiliation IN ('central', 'province', 'city', 'county', 'other')),
    address TEXT NOT NULL DEFAULT '',
    industry TEXT NOT NULL DEFAULT '',
    legal_representative TEXT NOT NULL DEFAULT '',
    legal_representative_id TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    contact_mobile TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    central_version TEXT NOT NULL DEFAULT ''
);
-- Name, credit code and nature cannot be edited after registration (catalog.md, Unit).
CREATE TRIGGER unit_fixed BEFORE UPDATE OF name, credit_code, nature ON unit
WHEN NEW.name <> OLD.name OR NEW.credit_code <> OLD.credit_code OR NEW.nature <> OLD.nature
BEGIN SELECT RAISE(ABORT, 'unit_fixed'); END;
CREATE TRIGGER unit_stays BEFORE DELETE ON unit BEGIN SELECT RAISE(ABORT, 'unit_stays'); END;

CREATE TABLE account (
    name TEXT PRIMARY KEY CHECK (length(trim(name)) > 0),
    display_name TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL CHECK (role IN ('administrator', 'reviewer', 'read_only')),
    created_at INTEGER NOT NULL,
    removed_at INTEGER
) WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    id_type TEXT NOT NULL DEFAULT 'resident_id',
    id_number TEXT NOT NULL UNIQUE CHECK (length(id_number) > 0),
    sex TEXT NOT NULL DEFAULT '',
    mobile TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    staff_no TEXT NOT NULL DEFAULT '',
    -- state of the person's registration; kept by the triggers on submission. 'none': there is no registration.
    registration TEXT NOT NULL DEFAULT 'none' CHECK (registration IN ('none', 'pending', 'passed', 'returned')),
    left_on TEXT
);
CREATE INDEX person_by_name ON person (name);

-- One table for everything under review. The head of a submission: its current version and that version's state.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('registration', 'achievement', 'application')),
    item TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    title TEXT NOT NULL,
    year INTEGER CHECK (kind <> 'application' OR year BETWEEN 1900 AND 2999),
    unique_key BLOB NOT NULL, -- first 16 bytes of SHA-256 over the unique fields
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'passed', 'returned', 'terminated')),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    submitted_at INTEGER NOT NULL,
    decision_id TEXT REFERENCES decision (id),
    withdrawn_at INTEGER,
    CHECK (state <> 'terminated' OR kind = 'application'),
    CHECK ((decision_id IS NULL) = (state = 'pending')),
    CHECK (kind = 'achievement' OR item = kind)
);
CREATE INDEX submission_by_time ON submission (submitted_at, id, person_id) WHERE withdrawn_at IS NULL;
CREATE INDEX submission_by_item ON submission (item, submitted_at, id) WHERE withdrawn_at IS NULL;
CREATE INDEX submission_by_item_state ON submission (item, state, submitted_at, id) WHERE withdrawn_at IS NULL;
CREATE INDEX submission_by_state ON submission (state, submitted_at, id) WHERE withdrawn_at IS NULL;
CREATE INDEX submission_by_person ON submission (person_id, item);
CREATE INDEX submission_by_unique ON submission (unique_key, item, person_id);
CREATE INDEX submission_by_decision ON submission (decision_id) WHERE decision_id IS NOT NULL;

CREATE TABLE submission_version (
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    source TEXT NOT NULL CHECK (source IN ('import', 'inbox', 'desk', 'sample')),
    submitted_at INTEGER NOT NULL,
    PRIMARY KEY (submission_id, version)
) WITHOUT ROWID;

CREATE TABLE decision (
    id TEXT PRIMARY KEY CHECK (length(id) = 36),
    submission_id INTEGER NOT NULL,
    version INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('pass', 'return', 'terminate')),
    opinion TEXT NOT NULL CHECK (length(trim(opinion)) > 0),
    account TEXT NOT NULL,
    desk TEXT NOT NULL CHECK (length(desk) = 36),
    decided_at INTEGER NOT NULL,
    base_decision TEXT, -- the decision that this one corrects, or null
    batch TEXT NOT NULL, -- decisions made in one go are taken back in one go
    override_reason TEXT, -- 人工核实通过
    due_by TEXT,
    FOREIGN KEY (submission_id, version) REFERENCES submission_version (submission_id, version)
) WITHOUT ROWID;
CREATE INDEX decision_by_submission ON decision (submission_id, version);
CREATE INDEX decision_by_time ON decision (decided_at);
CREATE INDEX decision_by_batch ON decision (batch);

CREATE TABLE decision_undone (
    decision_id TEXT PRIMARY KEY REFERENCES decision (id),
    account TEXT NOT NULL,
    undone_at INTEGER NOT NULL
) WITHOUT ROWID;

-- What is decided, undone and logged stays as it was written.
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN SELECT RAISE(ABORT, 'decision_fixed'); END;
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN SELECT RAISE(ABORT, 'decision_fixed'); END;
CREATE TRIGGER decision_no_second BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM decision WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'decision_fixed'); END;
CREATE TRIGGER undone_no_update BEFORE UPDATE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decision_fixed'); END;
CREATE TRIGGER undone_no_delete BEFORE DELETE ON decision_undone BEGIN SELECT RAISE(ABORT, 'decision_fixed'); END;
CREATE TRIGGER undone_no_second BEFORE INSERT ON decision_undone
WHEN EXISTS (SELECT 1 FROM decision_undone WHERE decision_id = NEW.decision_id)
BEGIN SELECT RAISE(ABORT, 'decision_fixed'); END;

-- A decision is of the current version, and its base is the one that stands on it.
CREATE TRIGGER decision_fits BEFORE INSERT ON decision
WHEN NOT EXISTS (SELECT 1 FROM submission s WHERE s.id = NEW.submission_id AND s.version = NEW.version
    AND s.withdrawn_at IS NULL AND s.decision_id IS NEW.base_decision)
BEGIN SELECT RAISE(ABORT, 'decision_base'); END;
CREATE TRIGGER decision_terminates_applications BEFORE INSERT ON decision
WHEN NEW.action = 'terminate'
    AND NOT EXISTS (SELECT 1 FROM submission WHERE id = NEW.submission_id AND kind = 'application')
BEGIN SELECT RAISE(ABORT, 'decision_terminates_applications'); END;
-- M19
CREATE TRIGGER decision_needs_registration BEFORE INSERT ON decision
WHEN NEW.action = 'pass' AND EXISTS (SELECT 1 FROM submission s JOIN person p ON p.id = s.person_id
    WHERE s.id = NEW.submission_id AND s.kind <> 'registration' AND p.registration <> 'passed')
BEGIN SELECT RAISE(ABORT, 'registration_pending'); END;

CREATE TRIGGER decision_takes_effect AFTER INSERT ON decision BEGIN
    UPDATE submission SET decision_id = NEW.id,
        state = CASE NEW.action WHEN 'pass' THEN 'passed' WHEN 'return' THEN 'returned' ELSE 'terminated' END
    WHERE id = NEW.submission_id;
END;
CREATE TRIGGER undone_takes_effect AFTER INSERT ON decision_undone BEGIN
    UPDATE submission SET
        decision_id = (SELECT d.base_decision FROM decision d WHERE d.id = NEW.decision_id),
        state = coalesce((SELECT CASE b.action WHEN 'pass' THEN 'passed' WHEN 'return' THEN 'returned'
            ELSE 'terminated' END FROM decision d JOIN decision b ON b.id = d.base_decision
            WHERE d.id = NEW.decision_id), 'pending')
    WHERE decision_id = NEW.decision_id;
END;

-- Versions: a version that was ever decided stays as it was; the newest undecided one may be written anew by an import.
CREATE TRIGGER version_fixed BEFORE UPDATE ON submission_version
WHEN EXISTS (SELECT 1 FROM decision WHERE submission_id = OLD.submission_id AND version = OLD.version)
    OR NEW.submission_id <> OLD.submission_id OR NEW.version <> OLD.version
BEGIN SELECT RAISE(ABORT, 'version_fixed'); END;
CREATE TRIGGER version_stays BEFORE DELETE ON submission_version BEGIN SELECT RAISE(ABORT, 'version_fixed'); END;
CREATE TRIGGER version_no_second BEFORE INSERT ON submission_version
WHEN EXISTS (SELECT 1 FROM submission_version WHERE submission_id = NEW.submission_id AND version = NEW.version)
BEGIN SELECT RAISE(ABORT, 'version_fixed'); END;
-- A new version is pending again and has no decision yet.
CREATE TRIGGER submission_new_version BEFORE UPDATE OF version ON submission
WHEN NEW.version <> OLD.version AND (NEW.version <> OLD.version + 1 OR NEW.state <> 'pending')
BEGIN SELECT RAISE(ABORT, 'version_order'); END;
CREATE TRIGGER submission_stays BEFORE DELETE ON submission BEGIN SELECT RAISE(ABORT, 'submission_stays'); END;
CREATE TRIGGER submission_no_second BEFORE INSERT ON submission
WHEN EXISTS (SELECT 1 FROM submission WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT RAISE(ABORT, 'submission_exists'); END;
CREATE TRIGGER submission_identity BEFORE UPDATE OF uuid, kind, item ON submission
WHEN NEW.uuid <> OLD.uuid OR NEW.kind <> OLD.kind OR NEW.item <> OLD.item
BEGIN SELECT RAISE(ABORT, 'submission_identity'); END;
-- A state changes with a decision only; with none it is pending.
CREATE TRIGGER submission_state BEFORE UPDATE OF state, decision_id ON submission
WHEN NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id
    AND d.submission_id = NEW.id AND d.version = NEW.version
    AND NEW.state = CASE d.action WHEN 'pass' THEN 'passed' WHEN 'return' THEN 'returned' ELSE 'terminated' END
    AND NOT EXISTS (SELECT 1 FROM decision_undone u WHERE u.decision_id = d.id))
BEGIN SELECT RAISE(ABORT, 'state_without_decision'); END;
CREATE TRIGGER submission_state_back BEFORE UPDATE OF decision_id ON submission
WHEN NEW.decision_id IS NULL AND OLD.decision_id IS NOT NULL AND NEW.version = OLD.version
    AND NOT EXISTS (SELECT 1 FROM decision_undone WHERE decision_id = OLD.decision_id)
BEGIN SELECT RAISE(ABORT, 'state_without_decision'); END;
CREATE TRIGGER submission_starts_pending BEFORE INSERT ON submission WHEN NEW.state <> 'pending'
BEGIN SELECT RAISE(ABORT, 'state_without_decision'); END;

-- M17: no second application of a year in which the same person has a standing terminated one.
CREATE INDEX submission_terminated ON submission (person_id, year) WHERE state = 'terminated';
CREATE TRIGGER application_after_termination BEFORE INSERT ON submission
WHEN NEW.kind = 'application' AND EXISTS (SELECT 1 FROM submission WHERE person_id = NEW.person_id
    AND year = NEW.year AND state = 'terminated' AND withdrawn_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'terminated_this_year'); END;
CREATE TRIGGER application_change_after_termination BEFORE UPDATE OF year, person_id, version ON submission
WHEN NEW.kind = 'application' AND (NEW.year <> OLD.year OR NEW.person_id <> OLD.person_id OR NEW.version <> OLD.version)
    AND EXISTS (SELECT 1 FROM submission WHERE person_id = NEW.person_id AND year = NEW.year
    AND state = 'terminated' AND withdrawn_at IS NULL)
BEGIN SELECT RAISE(ABORT, 'terminated_this_year'); END;
CREATE TRIGGER application_pass_after_termination BEFORE INSERT ON decision
WHEN NEW.action = 'pass' AND EXISTS (SELECT 1 FROM submission a JOIN submission t ON t.person_id = a.person_id
    AND t.year = a.year AND t.state = 'terminated' AND t.withdrawn_at IS NULL AND t.id <> a.id
    WHERE a.id = NEW.submission_id AND a.kind = 'application')
BEGIN SELECT RAISE(ABORT, 'terminated_this_year'); END;

-- person.registration follows the registration submission.
CREATE TRIGGER registration_arrives AFTER INSERT ON submission WHEN NEW.kind = 'registration'
BEGIN UPDATE person SET registration = NEW.state WHERE id = NEW.person_id; END;
CREATE TRIGGER registration_changes AFTER UPDATE OF state, withdrawn_at ON submission WHEN NEW.kind = 'registration'
BEGIN
    UPDATE person SET registration = CASE WHEN NEW.withdrawn_at IS NULL THEN NEW.state ELSE 'none' END
    WHERE id = NEW.person_id;
END;
CREATE UNIQUE INDEX registration_once ON submission (person_id) WHERE kind = 'registration' AND withdrawn_at IS NULL;

-- The tree's numbers. reviewed = passed + returned + terminated: current submissions whose current version has a decision.
CREATE TABLE tally (
    item TEXT PRIMARY KEY,
    pending INTEGER NOT NULL DEFAULT 0 CHECK (pending >= 0),
    passed INTEGER NOT NULL DEFAULT 0 CHECK (passed >= 0),
    returned INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
    terminated INTEGER NOT NULL DEFAULT 0 CHECK (terminated >= 0)
) WITHOUT ROWID;
CREATE TRIGGER tally_insert AFTER INSERT ON submission WHEN NEW.withdrawn_at IS NULL BEGIN
    INSERT INTO tally (item) SELECT NEW.item WHERE NOT EXISTS (SELECT 1 FROM tally WHERE item = NEW.item);
    UPDATE tally SET pending = pending + 1 WHERE item = NEW.item;
END;
CREATE TRIGGER tally_update AFTER UPDATE OF state, withdrawn_at ON submission
WHEN NEW.state <> OLD.state OR (NEW.withdrawn_at IS NULL) <> (OLD.withdrawn_at IS NULL) BEGIN
    UPDATE tally SET
        pending = pending + (NEW.withdrawn_at IS NULL AND NEW.state = 'pending')
            - (OLD.withdrawn_at IS NULL AND OLD.state = 'pending'),
        passed = passed + (NEW.withdrawn_at IS NULL AND NEW.state = 'passed')
            - (OLD.withdrawn_at IS NULL AND OLD.state = 'passed'),
        returned = returned + (NEW.withdrawn_at IS NULL AND NEW.state = 'returned')
            - (OLD.withdrawn_at IS NULL AND OLD.state = 'returned'),
        terminated = terminated + (NEW.withdrawn_at IS NULL AND NEW.state = 'terminated')
            - (OLD.withdrawn_at IS NULL AND OLD.state = 'terminated')
    WHERE item = NEW.item;
END;

-- Recommendation, publicity, evidence.
CREATE TABLE publicity (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE,
    from_date TEXT NOT NULL,
    to_date TEXT NOT NULL,
    place TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    calendar_confirmed INTEGER NOT NULL DEFAULT 0 CHECK (calendar_confirmed IN (0, 1)),
    created_at INTEGER NOT NULL,
    CHECK (from_date <= to_date)
);
CREATE TABLE publicity_submission (
    publicity_id INTEGER NOT NULL REFERENCES publicity (id),
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    version INTEGER NOT NULL,
    PRIMARY KEY (publicity_id, submission_id)
) WITHOUT ROWID;
CREATE INDEX publicity_by_submission ON publicity_submission (submission_id);
-- A draft until the application passes; the decision's body freezes what was said.
CREATE TABLE recommendation (
    submission_id INTEGER PRIMARY KEY REFERENCES submission (id),
    text TEXT NOT NULL DEFAULT '',
    publicity_id INTEGER REFERENCES publicity (id),
    takes_post TEXT CHECK (takes_post IN ('yes', 'no')),
    post_grade INTEGER,
    post_note TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL
);
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL CHECK (owner IN ('submission', 'recommendation', 'publicity', 'post_approval')),
    owner_id INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0),
    added_at INTEGER NOT NULL
);
CREATE INDEX evidence_by_owner ON evidence (owner, owner_id, version);
CREATE INDEX evidence_by_content ON evidence (sha256);

-- Going out. The frozen bytes are written with the decision and never change.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    decision_id TEXT NOT NULL UNIQUE REFERENCES decision (id),
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    body BLOB NOT NULL,
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    state TEXT NOT NULL DEFAULT 'queued' CHECK (state IN
        ('queued', 'sending', 'sent', 'conflict', 'rejected', 'undone', 'discarded', 'superseded')),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    next_try INTEGER NOT NULL DEFAULT 0,
    problem_type TEXT NOT NULL DEFAULT '',
    server_message TEXT NOT NULL DEFAULT '',
    server_record TEXT, -- what central holds, for a conflict
    request_id TEXT NOT NULL DEFAULT '',
    receipt TEXT, -- JSON: number, time, signature
    changed_at INTEGER NOT NULL
);
CREATE INDEX outbox_waiting ON outbox (state, person_id, seq) WHERE state IN ('queued', 'sending', 'conflict', 'rejected');
CREATE INDEX outbox_by_state ON outbox (state, seq);
CREATE INDEX outbox_by_submission ON outbox (submission_id);
CREATE TRIGGER outbox_frozen BEFORE UPDATE OF decision_id, submission_id, person_id, body, sha256 ON outbox
BEGIN SELECT RAISE(ABORT, 'outbox_frozen'); END;
CREATE TRIGGER outbox_stays BEFORE DELETE ON outbox BEGIN SELECT RAISE(ABORT, 'outbox_frozen'); END;
CREATE TRIGGER outbox_sent_is_final BEFORE UPDATE OF state ON outbox
WHEN OLD.state IN ('sent', 'undone', 'discarded', 'superseded') AND NEW.state <> OLD.state
BEGIN SELECT RAISE(ABORT, 'outbox_final'); END;
CREATE TRIGGER outbox_undo_only_unsent BEFORE UPDATE OF state ON outbox
WHEN NEW.state = 'undone' AND (OLD.state <> 'queued' OR OLD.attempts > 0)
BEGIN SELECT RAISE(ABORT, 'undo_sent'); END;
-- Count and digest of the decisions that central accepted, by month (yyyy-mm) of the decision, UTC (B5).
-- A restored folder is another desk: what the first one sent stays the first one's.
CREATE TABLE sent_summary (
    desk TEXT NOT NULL,
    month TEXT NOT NULL,
    count INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64),
    PRIMARY KEY (desk, month)
) WITHOUT ROWID;

-- Coming in.
CREATE TABLE inbox (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    cursor TEXT NOT NULL DEFAULT '',
    received_at INTEGER NOT NULL DEFAULT 0
);
INSERT INTO inbox (id) VALUES (1);
CREATE TABLE inbox_refused (
    id INTEGER PRIMARY KEY,
    received_at INTEGER NOT NULL,
    item TEXT NOT NULL,
    reason TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 1,
    resolved_at INTEGER
);

-- The audit trail: append-only, each row holds the hash of the one before.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    account TEXT NOT NULL,
    action TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '', -- ids only, no personal data
    detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    hash TEXT NOT NULL CHECK (length(hash) = 64)
);
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit_fixed'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit_fixed'); END;
CREATE TRIGGER audit_appends BEFORE INSERT ON audit
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM audit)
    OR NEW.previous <> coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'audit_fixed'); END;

-- Plans, news, progress.
CREATE TABLE plan (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    year INTEGER NOT NULL,
    committee TEXT NOT NULL DEFAULT '',
    unit_deadline TEXT NOT NULL DEFAULT '',
    details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details))
) WITHOUT ROWID;
CREATE TABLE news (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    body TEXT NOT NULL DEFAULT '',
    published_at INTEGER NOT NULL,
    read_at INTEGER
) WITHOUT ROWID;
CREATE TABLE progress (
    id INTEGER PRIMARY KEY,
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    node TEXT NOT NULL,
    result TEXT NOT NULL,
    opinion TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL,
    UNIQUE (submission_id, node, at)
);

-- Posts of a public institution (M22). Approved numbers are final once submitted; filled ones stand apart.
CREATE TABLE post_approval (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    document_no TEXT NOT NULL,
    authority TEXT NOT NULL,
    approved_on TEXT NOT NULL,
    submitted_at INTEGER NOT NULL,
    account TEXT NOT NULL
);
CREATE TABLE post_grade (
    kind TEXT NOT NULL CHECK (kind IN ('professional', 'management', 'skilled')),
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 13), -- 0: ordinary
    approved INTEGER NOT NULL CHECK (approved >= 0),
    PRIMARY KEY (kind, grade)
) WITHOUT ROWID;
CREATE TABLE post_filled (
    kind TEXT NOT NULL CHECK (kind IN ('professional', 'management', 'skilled')),
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 13),
    filled INTEGER NOT NULL CHECK (filled >= 0),
    as_of TEXT NOT NULL,
    PRIMARY KEY (kind, grade)
) WITHOUT ROWID;
CREATE TRIGGER post_approval_no_update BEFORE UPDATE ON post_approval BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
CREATE TRIGGER post_approval_no_delete BEFORE DELETE ON post_approval BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
CREATE TRIGGER post_approval_no_second BEFORE INSERT ON post_approval
WHEN EXISTS (SELECT 1 FROM post_approval) BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
-- The grades are written first, then the approval that closes them.
CREATE TRIGGER post_grade_no_update BEFORE UPDATE ON post_grade
WHEN EXISTS (SELECT 1 FROM post_approval) BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
CREATE TRIGGER post_grade_no_delete BEFORE DELETE ON post_grade
WHEN EXISTS (SELECT 1 FROM post_approval) BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
CREATE TRIGGER post_grade_no_insert BEFORE INSERT ON post_grade
WHEN EXISTS (SELECT 1 FROM post_approval) BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;

-- What an account keeps for itself.
CREATE TABLE phrase (
    id INTEGER PRIMARY KEY,
    action TEXT NOT NULL CHECK (action IN ('pass', 'return', 'terminate', 'recommendation')),
    text TEXT NOT NULL CHECK (length(trim(text)) > 0),
    position INTEGER NOT NULL DEFAULT 0,
    used_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (action, text)
);
CREATE TABLE viewed (
    account TEXT NOT NULL,
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    version INTEGER NOT NULL,
    viewed_at INTEGER NOT NULL,
    PRIMARY KEY (account, submission_id, version)
) WITHOUT ROWID;
CREATE TABLE mark (
    account TEXT NOT NULL,
    submission_id INTEGER NOT NULL REFERENCES submission (id),
    note TEXT NOT NULL DEFAULT '',
    marked_at INTEGER NOT NULL,
    PRIMARY KEY (account, submission_id)
) WITHOUT ROWID;
CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    filter TEXT NOT NULL CHECK (json_valid(filter)),
    UNIQUE (account, page, name)
);
