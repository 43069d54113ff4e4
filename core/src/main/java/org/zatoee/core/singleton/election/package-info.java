// SPDX-License-Identifier: Apache-2.0
/** The protocol of the election: a state machine without threads, clocks or databases, so that chance can test it. */
package org.zatoee.core.singleton.election;
