-- SPDX-License-Identifier: Apache-2.0
-- Packages have versions, of which one may be active. Servers load what is deployable: of sources, what was compiled.
-- What an earlier release stored was never deployed, and is not now.

ALTER TABLE deployment_package ADD COLUMN version BIGINT NOT NULL DEFAULT 1;
ALTER TABLE deployment_package ADD COLUMN is_active BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE deployment_package ADD COLUMN services TEXT NOT NULL DEFAULT '';
ALTER TABLE deployment_package ADD COLUMN details TEXT NOT NULL DEFAULT '{}';
ALTER TABLE deployment_package ADD COLUMN deployable BYTEA;
ALTER TABLE deployment_status ADD COLUMN reason TEXT NOT NULL DEFAULT '';

UPDATE deployment_package SET version = id;
