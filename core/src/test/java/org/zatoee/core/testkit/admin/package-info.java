// SPDX-License-Identifier: Apache-2.0
/** Stand-ins for what the administration of a cluster needs. */
package org.zatoee.core.testkit.admin;
