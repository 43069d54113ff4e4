-- SPDX-License-Identifier: Apache-2.0
-- Times are milliseconds since 1970-01-01T00:00Z.

-- Which server is the singleton of a cluster: id is the cluster. A process that holds the term has its token here, and
-- shows by renewal that it is alive. timeout_millis is for how long it counts as alive without.
CREATE TABLE singleton (
    id             BIGINT NOT NULL PRIMARY KEY,
    token          VARCHAR(64) NOT NULL,
    server_id      BIGINT NOT NULL,
    server_name    VARCHAR(255) NOT NULL,
    term           BIGINT NOT NULL,
    renewal        BIGINT NOT NULL,
    timeout_millis BIGINT NOT NULL,
    since          BIGINT NOT NULL,
    CONSTRAINT singleton_cluster FOREIGN KEY (id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- The current term once more, changed by take-overs only: transactions that rely on it lock it, and renewals go on.
CREATE TABLE singleton_term (
    id   BIGINT NOT NULL PRIMARY KEY,
    term BIGINT NOT NULL,
    CONSTRAINT singleton_term_cluster FOREIGN KEY (id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

-- Who took over, and why.
CREATE TABLE singleton_take_over (
    id             BIGINT AUTO_INCREMENT PRIMARY KEY,
    cluster_id     BIGINT NOT NULL,
    term           BIGINT NOT NULL,
    server_id      BIGINT NOT NULL,
    server_name    VARCHAR(255) NOT NULL,
    take_over_time BIGINT NOT NULL,
    reason         VARCHAR(64) NOT NULL,
    previous_name  VARCHAR(255) NOT NULL,
    silent_millis  BIGINT NOT NULL,
    CONSTRAINT singleton_take_over_term UNIQUE (cluster_id, term),
    CONSTRAINT singleton_take_over_cluster FOREIGN KEY (cluster_id) REFERENCES cluster (id) ON DELETE CASCADE
) ENGINE = InnoDB CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
