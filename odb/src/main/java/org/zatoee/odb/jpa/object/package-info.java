// SPDX-License-Identifier: Apache-2.0
/** Configuration objects in SQL: documents, with their keys and references beside them. */
package org.zatoee.odb.jpa.object;
