// SPDX-License-Identifier: Apache-2.0
/** Calls of the services of this server, and what they see of them. */
package org.zatoee.core.invoke.local;
