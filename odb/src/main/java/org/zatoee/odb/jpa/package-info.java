// SPDX-License-Identifier: Apache-2.0
/** The ODB in SQL, and how to reach it: by a server's data source, or by a pool of its own. */
package org.zatoee.odb.jpa;
