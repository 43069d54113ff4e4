// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.kvdb;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.zatoee.core.admin.stats.KnownServices;

/** A cluster with the services {@code crm.get}, whose id is 1, and {@code erp.put}, whose id is 2. */
public final class TwoServices implements KnownServices {

    private static final List<String> NAMES = List.of("crm.get", "erp.put");

    @Override
    public Optional<String> nameOf(long id) {
        return id < 1 || id > NAMES.size() ? Optional.empty() : Optional.of(NAMES.get((int) id - 1));
    }

    @Override
    public OptionalLong idOf(String name) {
        int index = NAMES.indexOf(name);
        return index < 0 ? OptionalLong.empty() : OptionalLong.of(index + 1);
    }
}
