// SPDX-License-Identifier: Apache-2.0
/** What is measured: each part by itself, with an environment of its own. */
package org.zatoee.benchmarks.part;
