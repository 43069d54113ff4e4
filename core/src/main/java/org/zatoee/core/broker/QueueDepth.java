// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.broker;

/**
 * How many messages a destination has.
 *
 * @param unfinished those that wait to be begun, or are being done
 * @param delayed those that must not be begun yet
 * @param putAside those that failed too often
 */
public record QueueDepth(long unfinished, long delayed, long putAside) {}
