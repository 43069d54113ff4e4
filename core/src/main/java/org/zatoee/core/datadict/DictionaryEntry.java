// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

/**
 * A term in a dictionary.
 *
 * @param id its id, never used again
 * @param term the term; no two entries have the same
 */
public record DictionaryEntry(long id, DictionaryTerm term) {}
