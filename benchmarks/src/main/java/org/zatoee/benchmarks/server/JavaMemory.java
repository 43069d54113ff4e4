// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a running Java program has in use.
 *
 * @param heapBytes by objects that are alive
 * @param metaspaceBytes by its classes
 * @param serviceLoaders how many class loaders of services are alive
 */
public record JavaMemory(long heapBytes, long metaspaceBytes, long serviceLoaders) {

    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final Pattern METASPACE = Pattern.compile("Metaspace\\s+used (\\d+)K");
    private static final Pattern LOADERS = Pattern.compile(
            "(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.zatoee\\.core\\.[\\w.]*ServiceClassLoader(?:\\s|$)");

    /**
     * Reads it from what {@code jcmd} prints.
     *
     * @param histogram of {@code GC.class_histogram}
     * @param heapInfo of {@code GC.heap_info}
     * @throws BenchmarkException if it prints something else
     */
    static JavaMemory parse(String histogram, String heapInfo) {
        Matcher loaders = LOADERS.matcher(histogram);
        return new JavaMemory(
                number(TOTAL, histogram),
                1024 * number(METASPACE, heapInfo),
                loaders.find() ? Long.parseLong(loaders.group(1)) : 0);
    }

    private static long number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new BenchmarkException("jcmd did not print " + pattern + ":\n" + text);
        }
        return Long.parseLong(matcher.group(1));
    }
}
