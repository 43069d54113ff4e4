// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.util.List;

/** A message: several lines. */
public record Lines(List<Line> lines) {}
