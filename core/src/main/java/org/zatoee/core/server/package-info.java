// SPDX-License-Identifier: Apache-2.0
/** One server: its settings, how it starts and stops, and what it says of its health. */
package org.zatoee.core.server;
