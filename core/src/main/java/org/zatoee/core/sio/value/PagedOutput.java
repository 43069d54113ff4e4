// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.value;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One page of a list, as a service of the platform returns it: the elements are answered as if they were all, the page
 * is told beside them (zato-facts, section 5.2: {@code _meta}).
 *
 * @param items the elements
 * @param meta which page it is, of how many
 */
public record PagedOutput(List<?> items, Map<String, Object> meta) {

    public PagedOutput {
        items = List.copyOf(items);
        Objects.requireNonNull(meta, "meta");
    }
}
