// SPDX-License-Identifier: Apache-2.0
/** The same work done without the platform, in a WAR of its own in the same server. */
package org.zatoee.benchmarks.baseline;
