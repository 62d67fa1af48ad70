-- SPDX-License-Identifier: GPL-3.0-or-later
-- Posts of a public institution (M22): who may have them, which grades there are, and that the stamped form is as
-- final as the numbers. Refused to everyone, whatever is written, INSERT OR REPLACE and UPDATE OR REPLACE too.

-- Only a public institution has posts, and its form comes first.
CREATE TRIGGER post_approval_whole BEFORE INSERT ON post_approval BEGIN
    SELECT CASE
        WHEN NOT EXISTS (SELECT 1 FROM unit WHERE nature = 'public_institution')
            THEN RAISE(ABORT, 'posts_not_for_unit')
        WHEN NOT EXISTS (SELECT 1 FROM evidence WHERE owner = 'post_approval' AND owner_id = 1)
            THEN RAISE(ABORT, 'posts_need_form')
        WHEN NOT EXISTS (SELECT 1 FROM post_grade WHERE approved > 0) OR date(NEW.approved_on) IS NOT NEW.approved_on
            OR length(trim(NEW.document_no)) = 0 OR length(trim(NEW.authority)) = 0
            THEN RAISE(ABORT, 'posts_incomplete')
    END;
END;
CREATE TRIGGER post_grade_institution BEFORE INSERT ON post_grade
WHEN NOT EXISTS (SELECT 1 FROM unit WHERE nature = 'public_institution')
BEGIN SELECT RAISE(ABORT, 'posts_not_for_unit'); END;
CREATE TRIGGER post_filled_institution BEFORE INSERT ON post_filled
WHEN NOT EXISTS (SELECT 1 FROM unit WHERE nature = 'public_institution')
BEGIN SELECT RAISE(ABORT, 'posts_not_for_unit'); END;

-- The grades that there are: professional 1 to 13, management 1 to 10, skilled 1 to 5 and ordinary (0).
CREATE TRIGGER post_grade_exists BEFORE INSERT ON post_grade
WHEN NOT (NEW.kind = 'skilled' AND NEW.grade = 0) AND NOT NEW.grade BETWEEN 1 AND
    CASE NEW.kind WHEN 'professional' THEN 13 WHEN 'management' THEN 10 ELSE 5 END
BEGIN SELECT RAISE(ABORT, 'post_grade_unknown'); END;
CREATE TRIGGER post_grade_stays_one BEFORE UPDATE OF kind, grade ON post_grade
WHEN NEW.kind <> OLD.kind OR NEW.grade <> OLD.grade
BEGIN SELECT RAISE(ABORT, 'post_grade_unknown'); END;
CREATE TRIGGER post_filled_exists BEFORE INSERT ON post_filled
WHEN (NOT (NEW.kind = 'skilled' AND NEW.grade = 0) AND NOT NEW.grade BETWEEN 1 AND
    CASE NEW.kind WHEN 'professional' THEN 13 WHEN 'management' THEN 10 ELSE 5 END)
BEGIN SELECT RAISE(ABORT, 'post_grade_unknown'); END;
CREATE TRIGGER post_filled_stays_one BEFORE UPDATE OF kind, grade ON post_filled
WHEN NEW.kind <> OLD.kind OR NEW.grade <> OLD.grade
BEGIN SELECT RAISE(ABORT, 'post_grade_unknown'); END;
CREATE TRIGGER post_filled_dated BEFORE INSERT ON post_filled WHEN date(NEW.as_of) IS NOT NEW.as_of
BEGIN SELECT RAISE(ABORT, 'post_filled_undated'); END;
CREATE TRIGGER post_filled_stays_dated BEFORE UPDATE OF as_of ON post_filled WHEN date(NEW.as_of) IS NOT NEW.as_of
BEGIN SELECT RAISE(ABORT, 'post_filled_undated'); END;

-- The form of a submitted approval: no other one, no change, no end. A row that REPLACE would push out counts too.
CREATE TRIGGER post_form_no_insert BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM post_approval) AND (NEW.owner = 'post_approval'
    OR EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id AND owner = 'post_approval'))
BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
CREATE TRIGGER post_form_no_update BEFORE UPDATE ON evidence
WHEN EXISTS (SELECT 1 FROM post_approval) AND (OLD.owner = 'post_approval' OR NEW.owner = 'post_approval'
    OR EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id AND owner = 'post_approval'))
BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;
CREATE TRIGGER post_form_no_delete BEFORE DELETE ON evidence
WHEN OLD.owner = 'post_approval' AND EXISTS (SELECT 1 FROM post_approval)
BEGIN SELECT RAISE(ABORT, 'posts_fixed'); END;

-- A unit written over as a whole is changed, too.
CREATE TRIGGER unit_no_second BEFORE INSERT ON unit
WHEN EXISTS (SELECT 1 FROM unit WHERE name <> NEW.name OR credit_code <> NEW.credit_code OR nature <> NEW.nature)
BEGIN SELECT RAISE(ABORT, 'unit_fixed'); END;

-- What of the unit itself goes to central: edits of its information, the post approval, filled numbers. The body is
-- written before the request that it stands for; `base` is what the unit was before the edits, to tell whose change is whose.
CREATE TABLE unit_upload (
    what TEXT PRIMARY KEY CHECK (what IN ('unit', 'posts', 'filled')),
    state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'conflict', 'rejected')),
    body TEXT NOT NULL CHECK (json_valid(body)),
    base TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(base)),
    attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
    problem_type TEXT NOT NULL DEFAULT '',
    server_message TEXT NOT NULL DEFAULT '',
    server_record TEXT, -- what central holds, for a conflict
    request_id TEXT NOT NULL DEFAULT '',
    changed_at INTEGER NOT NULL
) WITHOUT ROWID;
