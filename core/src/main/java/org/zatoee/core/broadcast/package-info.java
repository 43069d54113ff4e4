// SPDX-License-Identifier: Apache-2.0
/** Short messages from one server to all servers of the cluster, which may be lost and so only say "look again". */
package org.zatoee.core.broadcast;
