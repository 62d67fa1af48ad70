-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom a subject of the portal's OpenID provider stands for. A unit may have several.
CREATE TABLE portal_link (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    unit_id TEXT NOT NULL REFERENCES unit (id),
    linked_at BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);
