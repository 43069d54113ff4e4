// SPDX-License-Identifier: Apache-2.0
/** The key/value database in Redis, through Jedis: whose it is, and locks across the servers of a cluster. */
package org.zatoee.kvdb;
