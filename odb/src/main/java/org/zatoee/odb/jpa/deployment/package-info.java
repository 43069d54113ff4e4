// SPDX-License-Identifier: Apache-2.0
/** Deployment packages in SQL. */
package org.zatoee.odb.jpa.deployment;
