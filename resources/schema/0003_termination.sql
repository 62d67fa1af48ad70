-- SPDX-License-Identifier: GPL-3.0-or-later
-- M17: a termination closes the year, wherever the second application comes from. One that is withdrawn afterwards
-- keeps it closed, too: the person cannot apply again this year.
DROP TRIGGER application_after_termination;
DROP TRIGGER application_change_after_termination;
DROP TRIGGER application_pass_after_termination;
CREATE TRIGGER application_after_termination BEFORE INSERT ON submission
WHEN NEW.kind = 'application' AND EXISTS (SELECT 1 FROM submission WHERE person_id = NEW.person_id
    AND year = NEW.year AND state = 'terminated')
BEGIN SELECT RAISE(ABORT, 'terminated_this_year'); END;
CREATE TRIGGER application_change_after_termination BEFORE UPDATE OF year, person_id, version ON submission
WHEN NEW.kind = 'application' AND (NEW.year <> OLD.year OR NEW.person_id <> OLD.person_id OR NEW.version <> OLD.version)
    AND (OLD.state = 'terminated' OR EXISTS (SELECT 1 FROM submission WHERE person_id = NEW.person_id
    AND year = NEW.year AND state = 'terminated'))
BEGIN SELECT RAISE(ABORT, 'terminated_this_year'); END;
CREATE TRIGGER application_pass_after_termination BEFORE INSERT ON decision
WHEN NEW.action = 'pass' AND EXISTS (SELECT 1 FROM submission a JOIN submission t ON t.person_id = a.person_id
    AND t.year = a.year AND t.state = 'terminated' AND t.id <> a.id
    WHERE a.id = NEW.submission_id AND a.kind = 'application')
BEGIN SELECT RAISE(ABORT, 'terminated_this_year'); END;

-- Nobody is there twice by another way of writing the same number.
CREATE INDEX person_by_number ON person (upper(trim(id_number)));
CREATE TRIGGER person_once BEFORE INSERT ON person
WHEN EXISTS (SELECT 1 FROM person WHERE upper(trim(id_number)) = upper(trim(NEW.id_number))
    AND id_number <> NEW.id_number)
BEGIN SELECT RAISE(ABORT, 'person_exists'); END;
CREATE TRIGGER person_stays_once BEFORE UPDATE OF id_number ON person
WHEN EXISTS (SELECT 1 FROM person WHERE upper(trim(id_number)) = upper(trim(NEW.id_number)) AND id <> OLD.id)
BEGIN SELECT RAISE(ABORT, 'person_exists'); END;
