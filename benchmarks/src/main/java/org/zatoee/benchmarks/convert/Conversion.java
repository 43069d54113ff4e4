// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

/**
 * A way from the bytes of a message to records and back.
 *
 * @param format the format of the message
 * @param way who converts
 * @param message what is converted each time
 * @param roundTrip reads the bytes and writes what it read
 */
record Conversion(String format, String way, byte[] message, RoundTrip roundTrip) {

    /** Reads bytes and writes what it read. */
    @FunctionalInterface
    interface RoundTrip {
        byte[] apply(byte[] message) throws Exception;
    }
}
