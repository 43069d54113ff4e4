// SPDX-License-Identifier: Apache-2.0
/** Security of one server: its parts, put together. */
package org.zatoee.core.security.server;
