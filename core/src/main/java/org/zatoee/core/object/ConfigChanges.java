// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.List;
import java.util.Set;

/**
 * What changed in the configuration of a cluster since an earlier version of it.
 *
 * @param version the version this leads to
 * @param changed objects that were created or changed, as they are now
 * @param deleted the ids of objects that are no longer there
 */
public record ConfigChanges(long version, List<ConfigObject> changed, Set<Long> deleted) {

    public ConfigChanges {
        changed = List.copyOf(changed);
        deleted = Set.copyOf(deleted);
    }
}
