// SPDX-License-Identifier: Apache-2.0
/** The schema of the ODB, and how it is brought to the version this release needs. */
package org.zatoee.odb.schema;
