// SPDX-License-Identifier: Apache-2.0
/** Clusters and servers in SQL. */
package org.zatoee.odb.jpa.cluster;
