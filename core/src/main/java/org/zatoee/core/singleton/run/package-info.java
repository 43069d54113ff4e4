// SPDX-License-Identifier: Apache-2.0
/** A server's part in the election at work: threads, store, duties and log around the protocol. */
package org.zatoee.core.singleton.run;
