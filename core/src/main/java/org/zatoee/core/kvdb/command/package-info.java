// SPDX-License-Identifier: Apache-2.0
/** Commands that an administrator types, for the key/value database: which are allowed, and how answers are shown. */
package org.zatoee.core.kvdb.command;
