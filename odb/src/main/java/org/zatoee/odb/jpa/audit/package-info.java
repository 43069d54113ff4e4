// SPDX-License-Identifier: Apache-2.0
/** The audit log in SQL. */
package org.zatoee.odb.jpa.audit;
