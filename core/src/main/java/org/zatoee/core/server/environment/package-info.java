// SPDX-License-Identifier: Apache-2.0
/** What a server is given: its settings, its threads, and the host it runs in. */
package org.zatoee.core.server.environment;
