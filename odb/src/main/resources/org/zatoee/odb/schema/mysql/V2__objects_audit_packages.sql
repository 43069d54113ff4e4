-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970-01-01T00:00Z.
-- MySQL ignores REFERENCES beside a column, so foreign keys are constraints of their own. Text compares by its bytes.

-- What administrators configure, of every type: body and secrets are flat JSON objects.
CREATE TABLE config_object (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id     BIGINT NOT NULL,
    object_type    VARCHAR(64) NOT NULL,
    name           VARCHAR(255) NOT NULL,
    body           LONGTEXT NOT NULL,
    secrets        LONGTEXT NOT NULL,
    config_version BIGINT NOT NULL,
    row_version    BIGINT NOT NULL,
    INDEX config_object_version (cluster_id, config_version),
    INDEX config_object_type (cluster_id, object_type),
    CONSTRAINT config_object_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- What no two objects of a cluster may share: names and the like, of any length, as SHA-256 in hexadecimal.
CREATE TABLE config_key (
    cluster_id BIGINT NOT NULL,
    key_hash   VARCHAR(64) NOT NULL,
    object_id  BIGINT NOT NULL,
    CONSTRAINT config_key_key PRIMARY KEY (cluster_id, key_hash),
    INDEX config_key_object_id (object_id),
    CONSTRAINT config_key_object_id FOREIGN KEY (object_id) REFERENCES config_object (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Which objects an object needs: those cannot be deleted meanwhile.
CREATE TABLE config_reference (
    object_id BIGINT NOT NULL,
    target_id BIGINT NOT NULL,
    CONSTRAINT config_reference_key PRIMARY KEY (object_id, target_id),
    INDEX config_reference_target_id (target_id),
    CONSTRAINT config_reference_object_id FOREIGN KEY (object_id) REFERENCES config_object (id) ON DELETE CASCADE,
    CONSTRAINT config_reference_target_id FOREIGN KEY (target_id) REFERENCES config_object (id)
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Kept for good, because a server may come back at any old version and still have the object.
CREATE TABLE config_deletion (
    object_id      BIGINT PRIMARY KEY,
    cluster_id     BIGINT NOT NULL,
    config_version BIGINT NOT NULL,
    INDEX config_deletion_version (cluster_id, config_version),
    CONSTRAINT config_deletion_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- search_text is user, service and name of the object in lower case, because databases differ in what that is.
CREATE TABLE audit_log (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id     BIGINT NOT NULL,
    change_time    BIGINT NOT NULL,
    user_name      LONGTEXT NOT NULL,
    remote_address LONGTEXT NOT NULL,
    cid            LONGTEXT NOT NULL,
    server         LONGTEXT NOT NULL,
    service        LONGTEXT NOT NULL,
    action         VARCHAR(64) NOT NULL,
    object_type    VARCHAR(64) NOT NULL,
    object_id      BIGINT NOT NULL,
    object_name    LONGTEXT NOT NULL,
    changes        LONGTEXT NOT NULL,
    config_version BIGINT NOT NULL,
    search_text    LONGTEXT NOT NULL,
    INDEX audit_log_change_time (cluster_id, change_time),
    CONSTRAINT audit_log_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Archives of services as they were uploaded, and what became of each on each server.
CREATE TABLE deployment_package (
    id           BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id   BIGINT NOT NULL,
    upload_time  BIGINT NOT NULL,
    payload_name LONGTEXT NOT NULL,
    payload      LONGBLOB NOT NULL,
    deployed_by  LONGTEXT NOT NULL,
    hash         VARCHAR(128) NOT NULL,
    INDEX deployment_package_cluster_id (cluster_id),
    CONSTRAINT deployment_package_cluster_id FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

CREATE TABLE deployment_status (
    package_id  BIGINT NOT NULL,
    server_id   BIGINT NOT NULL,
    status      VARCHAR(40) NOT NULL,
    status_time BIGINT NOT NULL,
    CONSTRAINT deployment_status_key PRIMARY KEY (package_id, server_id),
    INDEX deployment_status_server_id (server_id),
    CONSTRAINT deployment_status_package_id FOREIGN KEY (package_id) REFERENCES deployment_package (id) ON DELETE CASCADE,
    CONSTRAINT deployment_status_server_id FOREIGN KEY (server_id) REFERENCES server (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
