// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.bench;

/** Something that is measured by itself, in an environment of its own. */
@FunctionalInterface
public interface Part {

    /** Measures, and prints what it found in Markdown. */
    void run(Bench bench);
}
