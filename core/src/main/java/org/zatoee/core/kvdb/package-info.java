// SPDX-License-Identifier: Apache-2.0
/** The key/value database as the platform sees it: distributed locks, and whose database it is. */
package org.zatoee.core.kvdb;
