// SPDX-License-Identifier: Apache-2.0
/** The cluster itself; an extension, upstream has no services for it (zato-facts, section 0). */
package org.zatoee.core.admin.cluster;
