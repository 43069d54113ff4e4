// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.datadict;

import java.util.Optional;
import java.util.function.Function;

import org.zatoee.core.component.ComponentUnavailableException;

/** Keeps the dictionaries of a cluster. Thread-safe. Every method throws ComponentUnavailableException if it is away. */
public interface DictionaryStore {

    /**
     * Makes a change as if nobody else changed anything meanwhile.
     *
     * @param change says what to change; called again if somebody did
     * @return the change made
     * @throws ComponentUnavailableException if the KVDB cannot be reached, or others never stop to change it
     */
    DictionaryChange change(Function<DictionaryView, DictionaryChange> change);

    /** Replaces everything, at once for whoever looks. */
    void replaceAll(DictionaryContent content);

    /** Another number after each change that was made through a store. */
    long version();

    /** Everything there is. */
    DictionaryContent content();

    /** What there is without the translations, which are many. */
    DictionaryContent withoutTranslations();

    /** What a term is called in another system: one round trip. */
    Optional<String> translate(TranslationKey key);
}
