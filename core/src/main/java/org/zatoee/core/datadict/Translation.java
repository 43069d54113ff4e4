// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

/**
 * How a term of one system is called in another.
 *
 * @param id its id, never used again
 * @param key what it translates; no two translations have the same
 * @param value2 what it is called in the other system
 * @param id1 the entry it translates
 * @param id2 the entry it translates to
 */
public record Translation(long id, TranslationKey key, String value2, long id1, long id2) {

    /** The term it translates to. */
    public DictionaryTerm target() {
        return new DictionaryTerm(key.system2(), key.key2(), value2);
    }
}
