// SPDX-License-Identifier: Apache-2.0
/** Broadcasts through Redis: a topic that every server of the cluster subscribes to. */
package org.zatoee.kvdb.broadcast;
