// SPDX-License-Identifier: Apache-2.0
package org.zatoee.examples.orders;

import java.util.Optional;

/**
 * Who placed an order.
 *
 * @param name the full name
 * @param email where to write to, if known; an empty one is left out of the JSON
 */
public record Customer(String name, Optional<String> email) {}
