// SPDX-License-Identifier: Apache-2.0
/** Transactions of entity managers, and what the entities share. */
package org.zatoee.odb.jpa.session;
