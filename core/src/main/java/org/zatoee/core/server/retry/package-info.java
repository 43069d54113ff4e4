// SPDX-License-Identifier: Apache-2.0
/** How long a start waits before it tries again. */
package org.zatoee.core.server.retry;
