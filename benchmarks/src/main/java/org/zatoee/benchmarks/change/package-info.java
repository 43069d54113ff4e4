// SPDX-License-Identifier: Apache-2.0
/** Changes the configuration of a running cluster, and measures how soon each change is in force on every server. */
package org.zatoee.benchmarks.change;
