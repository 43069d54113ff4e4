// SPDX-License-Identifier: Apache-2.0
/** The servers that the platform stores its data in: Redis, PostgreSQL, MariaDB. */
package org.zatoee.processes.server;
