// SPDX-License-Identifier: Apache-2.0
/** The contract of the key/value database, for every adapter to pass, and an adapter that keeps it in memory. */
package org.zatoee.core.testkit.kvdb;
