// SPDX-License-Identifier: Apache-2.0
/** The key/value database in Redis, through Jedis: whose it is, locks, and the way to all else. */
package org.zatoee.kvdb;
