// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

/**
 * How much memory calls may take.
 *
 * @param maxBodyBytes the largest body that any channel takes
 * @param heldBodyBytes how much all bodies being held may take together
 * @param cacheBytes how much replies kept to be given again may take together
 */
public record MemoryLimits(long maxBodyBytes, long heldBodyBytes, long cacheBytes) {

    /** A quarter of the heap for bodies, a sixteenth for kept replies. */
    public static MemoryLimits ofHeap(long maxBodyBytes) {
        long heap = Runtime.getRuntime().maxMemory();
        return new MemoryLimits(maxBodyBytes, heap / 4, heap / 16);
    }
}
