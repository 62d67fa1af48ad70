-- SPDX-License-Identifier: GPL-3.0-or-later
-- A unit without a unified social credit code says why (M3).
ALTER TABLE unit ADD COLUMN no_credit_code_reason TEXT NOT NULL DEFAULT '';
