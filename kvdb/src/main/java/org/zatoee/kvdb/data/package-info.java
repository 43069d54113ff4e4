// SPDX-License-Identifier: Apache-2.0
/** What services keep in Redis. */
package org.zatoee.kvdb.data;
