// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

/**
 * How a field is written in the format fixed-width.
 *
 * @param width how many characters it takes
 * @param right whether it stands at the right
 * @param pad what fills the rest
 * @param number whether it is a number
 * @param decimals how many of its digits are behind a decimal point that is not written
 */
public record Column(int width, boolean right, char pad, boolean number, int decimals) {}
