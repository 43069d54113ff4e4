// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The dictionaries as a change finds them; what it does not ask for need not be read. */
public interface DictionaryView {

    /** The terms of all entries by their ids. */
    Map<Long, DictionaryTerm> entries();

    /** All translations. */
    Collection<Translation> translations();

    /** The translation that has a key. */
    Optional<Translation> translation(TranslationKey key);

    /** The highest id an entry ever had. */
    long lastEntryId();

    /** The highest id a translation ever had. */
    long lastTranslationId();
}
