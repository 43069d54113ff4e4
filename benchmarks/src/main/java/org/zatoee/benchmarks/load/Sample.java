// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.load;

/**
 * What one run of one load measured.
 *
 * @param requestsPerSecond throughput
 * @param cpuMicrosPerRequest processor time of the server for one request, in microseconds
 * @param p50Millis the median latency, in milliseconds
 * @param p99Millis the latency that 99 of 100 requests stay under, in milliseconds
 */
public record Sample(double requestsPerSecond, double cpuMicrosPerRequest, double p50Millis, double p99Millis) {}
