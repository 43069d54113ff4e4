// SPDX-License-Identifier: Apache-2.0
/** The key/value database as the platform sees it: whose it is, and the ports to all that is in it. */
package org.zatoee.core.kvdb;
