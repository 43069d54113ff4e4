// SPDX-License-Identifier: Apache-2.0
/** Channels in SQL. */
package org.zatoee.odb.jpa.channel;
