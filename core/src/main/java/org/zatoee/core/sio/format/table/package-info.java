// SPDX-License-Identifier: Apache-2.0
/** Tables as tokens, and values as tables: CSV and fixed-width. */
package org.zatoee.core.sio.format.table;
