-- SPDX-License-Identifier: Apache-2.0
-- What V3, which is in Java, moved into config_object.

DROP TABLE IF EXISTS http_soap;

ALTER TABLE service DROP COLUMN is_active;
