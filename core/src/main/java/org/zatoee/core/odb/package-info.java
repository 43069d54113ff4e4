// SPDX-License-Identifier: Apache-2.0
/** The operational database as the platform sees it: repositories of static configuration, and transactions. */
package org.zatoee.core.odb;
