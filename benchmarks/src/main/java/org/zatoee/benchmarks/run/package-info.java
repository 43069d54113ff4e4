// SPDX-License-Identifier: Apache-2.0
/** Runs measurements of a real server: interleaved rounds, medians, ratios, processor time. */
package org.zatoee.benchmarks.run;
