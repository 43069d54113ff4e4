// SPDX-License-Identifier: Apache-2.0
/** Services of the public API around the KVDB: data dictionaries and commands (zato-facts, section 5.4). */
package org.zatoee.core.admin.kvdb;
