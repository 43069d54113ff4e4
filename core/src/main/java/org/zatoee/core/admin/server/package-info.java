// SPDX-License-Identifier: Apache-2.0
/** The servers of a cluster: listed, renamed, forgotten (zato-facts, section 5.4). */
package org.zatoee.core.admin.server;
