// SPDX-License-Identifier: Apache-2.0
/** The terms of the singleton server in Redis, and how scripts refuse one that is over. */
package org.zatoee.kvdb.singleton;
