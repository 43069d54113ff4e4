// SPDX-License-Identifier: Apache-2.0
/** How far a server is, and what it answers when asked for its health. */
package org.zatoee.core.server.status;
