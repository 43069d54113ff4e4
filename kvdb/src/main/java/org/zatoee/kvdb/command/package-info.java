// SPDX-License-Identifier: Apache-2.0
/** Commands of administrators, run in Redis. */
package org.zatoee.kvdb.command;
