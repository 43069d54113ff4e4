// SPDX-License-Identifier: Apache-2.0
/** Commands to Redis on pooled connections, and why one failed. */
package org.zatoee.kvdb.client;
