-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970-01-01T00:00Z. row_version guards rows that two writers may edit.
-- MySQL ignores REFERENCES beside a column, so foreign keys are constraints of their own. Text compares by its bytes.

CREATE TABLE cluster (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    name           VARCHAR(255) NOT NULL,
    config_version BIGINT       NOT NULL,
    CONSTRAINT cluster_name UNIQUE (name)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE server (
    id                 BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id         BIGINT NOT NULL,
    name               VARCHAR(255) NOT NULL,
    token              VARCHAR(36)  NOT NULL,
    host               LONGTEXT NOT NULL,
    bind_host          LONGTEXT NOT NULL,
    bind_port          INTEGER NOT NULL,
    last_join_status   VARCHAR(40) NOT NULL,
    last_join_mod_date BIGINT NOT NULL,
    last_join_mod_by   LONGTEXT NOT NULL,
    up_status          VARCHAR(40) NOT NULL,
    up_mod_date        BIGINT NOT NULL,
    row_version        BIGINT NOT NULL,
    CONSTRAINT server_name UNIQUE (cluster_id, name),
    CONSTRAINT server_token UNIQUE (token),
    CONSTRAINT server_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE service (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id  BIGINT NOT NULL,
    name        VARCHAR(255) NOT NULL,
    impl_name   LONGTEXT NOT NULL,
    is_active   BOOLEAN NOT NULL,
    is_internal BOOLEAN NOT NULL,
    row_version BIGINT NOT NULL,
    CONSTRAINT service_name UNIQUE (cluster_id, name),
    CONSTRAINT service_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE deployed_service (
    server_id       BIGINT NOT NULL,
    service_id      BIGINT NOT NULL,
    deployment_time BIGINT NOT NULL,
    details         LONGTEXT NOT NULL,
    source          LONGTEXT NOT NULL,
    source_hash     VARCHAR(128) NOT NULL,
    CONSTRAINT deployed_service_key PRIMARY KEY (server_id, service_id),
    CONSTRAINT deployed_service_server_id FOREIGN KEY (server_id) REFERENCES server (id) ON DELETE CASCADE,
    CONSTRAINT deployed_service_service_id FOREIGN KEY (service_id) REFERENCES service (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Channels and outgoing connections alike (column connection). A path may be shared: methods and Accept tell apart.
-- The service is kept by name: a channel may be there before the service it exposes is deployed.
CREATE TABLE http_soap (
    id          BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id  BIGINT NOT NULL,
    name        VARCHAR(255) NOT NULL,
    connection  VARCHAR(20) NOT NULL,
    transport   VARCHAR(20) NOT NULL,
    is_active   BOOLEAN NOT NULL,
    is_internal BOOLEAN NOT NULL,
    url_path    LONGTEXT NOT NULL,
    method      LONGTEXT NOT NULL,
    http_accept LONGTEXT NOT NULL,
    data_format VARCHAR(20) NOT NULL,
    service     LONGTEXT NOT NULL,
    row_version BIGINT NOT NULL,
    CONSTRAINT http_soap_name UNIQUE (cluster_id, name, connection, transport),
    CONSTRAINT http_soap_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
