-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a decision was made on stays as it was: the evidence of a version that has a standing decision, or that a newer
-- version has taken the place of, is fixed. Only the current, undecided version takes files and gives them back.
CREATE TRIGGER evidence_fixed_insert BEFORE INSERT ON evidence
WHEN NEW.owner = 'submission' AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.id = NEW.owner_id
    AND s.version = NEW.version AND s.decision_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'evidence_fixed'); END;
CREATE TRIGGER evidence_fixed_delete BEFORE DELETE ON evidence
WHEN OLD.owner = 'submission' AND NOT EXISTS (SELECT 1 FROM submission s WHERE s.id = OLD.owner_id
    AND s.version = OLD.version AND s.decision_id IS NULL)
BEGIN SELECT RAISE(ABORT, 'evidence_fixed'); END;
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
WHEN OLD.owner = 'submission' OR NEW.owner = 'submission'
BEGIN SELECT RAISE(ABORT, 'evidence_fixed'); END;
