// SPDX-License-Identifier: Apache-2.0
/** Services for trying things out: ping, echo, a logger of what comes in. */
package org.zatoee.core.admin.helpers;
