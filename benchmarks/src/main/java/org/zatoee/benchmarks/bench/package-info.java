// SPDX-License-Identifier: Apache-2.0
/** What parts are given: where they are measured, and for how long. */
package org.zatoee.benchmarks.bench;
