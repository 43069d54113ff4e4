// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object.field;

import java.util.List;
import java.util.Objects;

/** What a field holds. */
public sealed interface FieldType {

    /**
     * Text of at most that many characters.
     *
     * @param maxLength the limit, in UTF-16 units
     */
    record Text(int maxLength) implements FieldType {}

    /**
     * One of several words.
     *
     * @param words them, as on the wire
     */
    record Choice(List<String> words) implements FieldType {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /**
     * A whole number.
     *
     * @param min the smallest
     * @param max the largest
     */
    record WholeNumber(long min, long max) implements FieldType {}

    /** A number that may have a fraction; only of replies. */
    record Decimal() implements FieldType {}

    /** Yes or no. */
    record Flag() implements FieldType {}

    /**
     * The id of another object.
     *
     * @param types the keys of the types it may be of
     * @param nameField the field that shows its name in lists; empty for none
     */
    record Reference(List<String> types, String nameField) implements FieldType {
        public Reference {
            types = List.copyOf(types);
            Objects.requireNonNull(nameField, "nameField");
        }
    }

    /**
     * The name of a service of the cluster.
     *
     * @param mayBeAbsent whether it need not be known yet
     */
    record ServiceName(boolean mayBeAbsent) implements FieldType {}

    /** Anything: a list, or an object; only of replies. */
    record Anything() implements FieldType {}

    /**
     * A secret: goes in, never comes out.
     *
     * @param keeping how it is kept
     */
    record Secret(Keeping keeping) implements FieldType {
        public Secret {
            Objects.requireNonNull(keeping, "keeping");
        }
    }

    /** How a secret is kept. */
    enum Keeping {
        /** As a slow hash: people choose passwords. */
        PASSWORD,
        /** As a hash: a key is mostly random, and looked at in every call. */
        KEY,
        /** Encrypted: it is sent to others. */
        REPLAYED
    }
}
