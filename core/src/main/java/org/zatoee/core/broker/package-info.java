// SPDX-License-Identifier: Apache-2.0
/** Work for other servers: each piece is done by exactly one of them, and outlives whoever asked for it. */
package org.zatoee.core.broker;
