// SPDX-License-Identifier: Apache-2.0
/** Proxies in front of the servers: which are believed, and what they say of the client behind them. */
package org.zatoee.core.http.proxy;
