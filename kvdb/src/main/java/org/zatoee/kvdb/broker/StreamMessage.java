// SPDX-License-Identifier: Apache-2.0
package org.zatoee.kvdb.broker;

/**
 * An entry of a stream.
 *
 * @param id its id in the stream
 * @param text the message
 * @param expires when it expires, in milliseconds by the clock of Redis; 0 if never, or if it was begun before
 */
record StreamMessage(String id, String text, long expires) {}
