-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970-01-01T00:00Z. row_version guards rows that two writers may edit.

CREATE TABLE cluster (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    name           VARCHAR(255) NOT NULL,
    config_version BIGINT       NOT NULL,
    CONSTRAINT cluster_name UNIQUE (name)
);

CREATE TABLE server (
    id                 INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id         INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    name               VARCHAR(255) NOT NULL,
    token              VARCHAR(36)  NOT NULL,
    host               TEXT NOT NULL,
    bind_host          TEXT NOT NULL,
    bind_port          INTEGER NOT NULL,
    last_join_status   VARCHAR(40) NOT NULL,
    last_join_mod_date BIGINT NOT NULL,
    last_join_mod_by   TEXT NOT NULL,
    up_status          VARCHAR(40) NOT NULL,
    up_mod_date        BIGINT NOT NULL,
    row_version        BIGINT NOT NULL,
    CONSTRAINT server_name UNIQUE (cluster_id, name),
    CONSTRAINT server_token UNIQUE (token)
);

CREATE TABLE service (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id  INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    name        VARCHAR(255) NOT NULL,
    impl_name   TEXT NOT NULL,
    is_active   BOOLEAN NOT NULL,
    is_internal BOOLEAN NOT NULL,
    row_version BIGINT NOT NULL,
    CONSTRAINT service_name UNIQUE (cluster_id, name)
);

CREATE TABLE deployed_service (
    server_id       INTEGER NOT NULL REFERENCES server (id) ON DELETE CASCADE,
    service_id      INTEGER NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    deployment_time BIGINT NOT NULL,
    details         TEXT NOT NULL,
    source          TEXT NOT NULL,
    source_hash     VARCHAR(128) NOT NULL,
    CONSTRAINT deployed_service_key PRIMARY KEY (server_id, service_id)
);

-- Channels and outgoing connections alike (column connection). A path may be shared: methods and Accept tell apart.
-- The service is kept by name: a channel may be there before the service it exposes is deployed.
CREATE TABLE http_soap (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    cluster_id  INTEGER NOT NULL REFERENCES cluster (id) ON DELETE CASCADE,
    name        VARCHAR(255) NOT NULL,
    connection  VARCHAR(20) NOT NULL,
    transport   VARCHAR(20) NOT NULL,
    is_active   BOOLEAN NOT NULL,
    is_internal BOOLEAN NOT NULL,
    url_path    TEXT NOT NULL,
    method      TEXT NOT NULL,
    http_accept TEXT NOT NULL,
    data_format VARCHAR(20) NOT NULL,
    service     TEXT NOT NULL,
    row_version BIGINT NOT NULL,
    CONSTRAINT http_soap_name UNIQUE (cluster_id, name, connection, transport)
);
