// SPDX-License-Identifier: Apache-2.0
/** Archives of services on their way into a cluster (zato-facts, section 1.2). */
package org.zatoee.core.admin.deploy;
