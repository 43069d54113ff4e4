// SPDX-License-Identifier: Apache-2.0
/** Notes what services are sent, say and take: counted in memory on the way of a call, and reported behind its back. */
package org.zatoee.core.calls;
