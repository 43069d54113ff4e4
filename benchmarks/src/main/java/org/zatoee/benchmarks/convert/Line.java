// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.convert;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.zatoee.service.sio.Width;

/** A line of a table. */
public record Line(
        @Width(10) long id,
        @Width(20) String product,
        @Width(6) int quantity,
        @Width(12) BigDecimal price,
        @Width(10) LocalDate day) {}
