// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi.error;

/**
 * What is wrong with one field of the input.
 *
 * @param field its name
 * @param message what is wrong with it
 */
public record ApiViolation(String field, String message) {}
