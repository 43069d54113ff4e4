// SPDX-License-Identifier: Apache-2.0
/** The contract suites of the ODB's ports, and an ODB in memory that passes them. */
package org.zatoee.core.testkit.odb;
