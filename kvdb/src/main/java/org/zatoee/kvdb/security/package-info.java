// SPDX-License-Identifier: Apache-2.0
/** What the servers of a cluster know together about their callers, in Redis. */
package org.zatoee.kvdb.security;
