// SPDX-License-Identifier: Apache-2.0
/** Measures conversions between bytes and records beside bare libraries that do the same. */
package org.zatoee.benchmarks.convert;
