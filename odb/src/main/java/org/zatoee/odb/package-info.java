// SPDX-License-Identifier: Apache-2.0
/** Where the ODB is, and which kind of database it is in. */
package org.zatoee.odb;
