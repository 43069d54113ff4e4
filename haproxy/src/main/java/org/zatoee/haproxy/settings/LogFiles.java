// SPDX-License-Identifier: Apache-2.0
package org.zatoee.haproxy.settings;

/**
 * How much of each log is kept.
 *
 * @param maxBytes from this size on, in bytes, a log goes on in an older file; looked at every few seconds
 * @param kept how many older files there are at most
 */
public record LogFiles(long maxBytes, int kept) {

    /** As much as a server keeps of its own log. */
    public static final LogFiles DEFAULT = new LogFiles(50L * 1024 * 1024, 10);

    private static final long LEAST_BYTES = 2L * 1024 * 1024;
    private static final int MOST_FILES = 1000;

    /**
     * Checks each value.
     *
     * @throws InvalidSettingsException if one cannot be used
     */
    public LogFiles {
        if (maxBytes < LEAST_BYTES) {
            throw new InvalidSettingsException("log-max-bytes: not " + LEAST_BYTES + " or more: " + maxBytes);
        }
        if (kept < 1 || kept > MOST_FILES) {
            throw new InvalidSettingsException("log-files: not between 1 and " + MOST_FILES + ": " + kept);
        }
    }
}
