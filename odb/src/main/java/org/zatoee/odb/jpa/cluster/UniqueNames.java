// SPDX-License-Identifier: Apache-2.0
package org.zatoee.odb.jpa.cluster;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.hibernate.exception.ConstraintViolationException;
import org.zatoee.core.object.KeyInUseException;
import org.zatoee.core.object.ObjectKey;

/** Names under a unique constraint: whoever gives one that is taken is told so. */
final class UniqueNames {

    private UniqueNames() {}

    static void requireFree(String scope, String name, Stream<?> others) {
        if (others.findAny().isPresent()) {
            throw inUse(scope, name);
        }
    }

    /** Writes what has changed; another may have taken the name at the same moment. */
    static <T> T flush(EntityManager em, String scope, String name, Supplier<T> result) {
        try {
            em.flush();
            return result.get();
        } catch (ConstraintViolationException e) {
            throw inUse(scope, name);
        }
    }

    private static KeyInUseException inUse(String scope, String name) {
        return new KeyInUseException(new ObjectKey(scope, List.of(name), "name"));
    }
}
