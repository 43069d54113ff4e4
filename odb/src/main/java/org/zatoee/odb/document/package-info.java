// SPDX-License-Identifier: Apache-2.0
/** How configuration objects are written in the ODB, whoever writes them: repositories or migrations. */
package org.zatoee.odb.document;
