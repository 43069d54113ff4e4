// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.util.Map;

/**
 * Which part of a list a reply holds (zato-facts, section 5.2: {@code _meta}).
 *
 * @param current the number of the page, from 1
 * @param pages how many pages there are
 * @param size how many elements are on a page
 * @param total how many elements there are in all
 */
public record PageInfo(long current, long pages, long size, long total) {

    static PageInfo of(Map<?, ?> meta) {
        return new PageInfo(
                number(meta, "cur_page"), number(meta, "num_pages"), number(meta, "page_size"), number(meta, "total"));
    }

    private static long number(Map<?, ?> meta, String key) {
        return meta.get(key) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether another page follows. */
    public boolean hasNext() {
        return current > 0 && current < pages;
    }
}
