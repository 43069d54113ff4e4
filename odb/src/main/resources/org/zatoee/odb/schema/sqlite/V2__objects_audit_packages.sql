-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970-01-01T00:00Z.

-- What administrators configure, of every type: body and secrets are flat JSON objects.
CREATE TABLE config_object (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id     INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    object_type    VARCHAR(64) NOT NULL,
    name           VARCHAR(255) NOT NULL,
    body           TEXT NOT NULL,
    secrets        TEXT NOT NULL,
    config_version BIGINT NOT NULL,
    row_version    BIGINT NOT NULL
);
CREATE INDEX config_object_version ON config_object (cluster_id, config_version);
CREATE INDEX config_object_type ON config_object (cluster_id, object_type);

-- What no two objects of a cluster may share: names and the like, of any length, as SHA-256 in hexadecimal.
CREATE TABLE config_key (
    cluster_id INTEGER NOT NULL,
    key_hash   VARCHAR(64) NOT NULL,
    object_id  INTEGER NOT NULL REFERENCES config_object (id) ON DELETE CASCADE,
    CONSTRAINT config_key_key PRIMARY KEY (cluster_id, key_hash)
);
CREATE INDEX config_key_object_id ON config_key (object_id);

-- Which objects an object needs: those cannot be deleted meanwhile.
CREATE TABLE config_reference (
    object_id INTEGER NOT NULL REFERENCES config_object (id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES config_object (id),
    CONSTRAINT config_reference_key PRIMARY KEY (object_id, target_id)
);
CREATE INDEX config_reference_target_id ON config_reference (target_id);

-- Kept for good, because a server may come back at any old version and still have the object.
CREATE TABLE config_deletion (
    object_id      INTEGER PRIMARY KEY,
    cluster_id     INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    config_version BIGINT NOT NULL
);
CREATE INDEX config_deletion_version ON config_deletion (cluster_id, config_version);

-- search_text is user, service and name of the object in lower case, because databases differ in what that is.
CREATE TABLE audit_log (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id     INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    change_time    BIGINT NOT NULL,
    user_name      TEXT NOT NULL,
    remote_address TEXT NOT NULL,
    cid            TEXT NOT NULL,
    server         TEXT NOT NULL,
    service        TEXT NOT NULL,
    action         VARCHAR(64) NOT NULL,
    object_type    VARCHAR(64) NOT NULL,
    object_id      INTEGER NOT NULL,
    object_name    TEXT NOT NULL,
    changes        TEXT NOT NULL,
    config_version BIGINT NOT NULL,
    search_text    TEXT NOT NULL
);
CREATE INDEX audit_log_change_time ON audit_log (cluster_id, change_time);

-- Archives of services as they were uploaded, and what became of each on each server.
CREATE TABLE deployment_package (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id   INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    upload_time  BIGINT NOT NULL,
    payload_name TEXT NOT NULL,
    payload      BLOB NOT NULL,
    deployed_by  TEXT NOT NULL,
    hash         VARCHAR(128) NOT NULL
);
CREATE INDEX deployment_package_cluster_id ON deployment_package (cluster_id);

CREATE TABLE deployment_status (
    package_id  INTEGER NOT NULL REFERENCES deployment_package (id) ON DELETE CASCADE,
    server_id   INTEGER NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    status      VARCHAR(40) NOT NULL,
    status_time BIGINT NOT NULL,
    CONSTRAINT deployment_status_key PRIMARY KEY (package_id, server_id)
);
CREATE INDEX deployment_status_server_id ON deployment_status (server_id);
