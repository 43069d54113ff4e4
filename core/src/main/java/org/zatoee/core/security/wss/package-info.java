// SPDX-License-Identifier: Apache-2.0
/** UsernameTokens of WS-Security. */
package org.zatoee.core.security.wss;
