// SPDX-License-Identifier: Apache-2.0
/** Puts servers under load with wrk, and makes figures of what it says. */
package org.zatoee.benchmarks.load;
