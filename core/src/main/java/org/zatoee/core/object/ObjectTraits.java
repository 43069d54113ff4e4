// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a type of object differs from what most types do. Immutable; the methods give changed copies.
 *
 * @param platformNames whether its objects may be named like what is the platform's own: after {@code zato}
 * @param aliases other names by which clients send fields: the name of a field, by its other name
 * @param derived what replies show besides the fields
 * @param echoed the fields that the replies to create and edit show besides id and name
 * @param extension whether upstream does not have it
 */
public record ObjectTraits(
        boolean platformNames,
        Map<String, String> aliases,
        List<DerivedField> derived,
        Set<String> echoed,
        boolean extension) {

    /** What most types do. */
    public static final ObjectTraits USUAL = new ObjectTraits(false, Map.of(), List.of(), Set.of(), false);

    public ObjectTraits {
        aliases = Map.copyOf(aliases);
        derived = List.copyOf(derived);
        echoed = Set.copyOf(echoed);
    }

    /** Names may be the platform's. */
    ObjectTraits withPlatformNames() {
        return new ObjectTraits(true, aliases, derived, echoed, extension);
    }

    /** A field has another name too. */
    ObjectTraits withAlias(String alias, String field) {
        Map<String, String> all = new HashMap<>(aliases);
        all.put(alias, field);
        return new ObjectTraits(platformNames, all, derived, echoed, extension);
    }

    /** Replies show more. */
    ObjectTraits withDerived(DerivedField more) {
        List<DerivedField> all = new ArrayList<>(derived);
        all.add(more);
        return new ObjectTraits(platformNames, aliases, all, echoed, extension);
    }

    /** The replies to changes show a field. */
    ObjectTraits withEchoed(String field) {
        Set<String> all = new HashSet<>(echoed);
        all.add(field);
        return new ObjectTraits(platformNames, aliases, derived, all, extension);
    }

    /** Upstream does not have it. */
    ObjectTraits asExtension() {
        return new ObjectTraits(platformNames, aliases, derived, echoed, true);
    }
}
