// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.zatoee.core.sio.value.PagedOutput;
import org.zatoee.service.BadRequestException;

/**
 * Filters and pages lists (zato-facts, section 5.2, paging). Of {@code query} each word must be found, in any case; one
 * that begins with a minus must not. Without {@code paginate} a list is whole, as clients of 1.x expect.
 *
 * @param query the words
 * @param paginate whether to give one page only
 * @param page the page, from 1
 * @param size how many there are on a page
 */
public record Paging(String query, boolean paginate, int page, int size) {

    private static final int SIZE = 50;
    private static final int MAX_SIZE = 1000;

    /**
     * What a request asks for.
     *
     * @throws BadRequestException if a number is none
     */
    public static Paging of(Map<String, ?> input) {
        Object query = input.get("query");
        Object paginate = input.get("paginate");
        boolean paged = paginate != null
                && List.of("true", "1", "yes", "on", "t", "y")
                        .contains(paginate.toString().toLowerCase(Locale.ROOT));
        return new Paging(
                query == null ? "" : query.toString(),
                paged,
                number(input, "cur_page", 1, Integer.MAX_VALUE),
                number(input, "page_size", SIZE, MAX_SIZE));
    }

    private static int number(Map<String, ?> input, String field, int otherwise, int max) {
        Object value = input.get(field);
        if (value == null || value.equals("")) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.toString());
            if (number >= 1 && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new BadRequestException(field, "must be a whole number from 1 to " + max);
        }
        throw new BadRequestException(field, "must be a whole number from 1 to " + max);
    }

    /**
     * The part of a list that was asked for.
     *
     * @param text what of an element the query is searched in
     * @param view how an element is shown: called only for those on the page
     */
    public <T> Listing apply(List<T> all, Function<T, String> text, Function<T, Map<String, Object>> view) {
        List<T> found = query.isBlank()
                ? all
                : all.stream().filter(each -> fits(text.apply(each))).toList();
        if (!paginate) {
            return new Listing(found.stream().map(view).toList(), Map.of());
        }
        int from = (int) Math.min((page - 1L) * size, found.size());
        List<T> shown = found.subList(from, Math.min(from + size, found.size()));
        return new Listing(shown.stream().map(view).toList(), meta(found.size()));
    }

    private boolean fits(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                .allMatch(word -> isExcluded(word) ? !lower.contains(word.substring(1)) : lower.contains(word));
    }

    private static boolean isExcluded(String word) {
        return word.length() > 1 && word.startsWith("-");
    }

    /** What is told of the page, when there are that many elements in all. */
    public Map<String, Object> meta(long total) {
        long pages = Math.max(1, (total + size - 1) / size);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("page", page);
        meta.put("cur_page", page);
        meta.put("num_pages", pages);
        meta.put("page_size", size);
        meta.put("total", total);
        meta.put("has_prev_page", page > 1);
        meta.put("has_next_page", page < pages);
        meta.put("prev_page", page > 1 ? page - 1 : "");
        meta.put("next_page", page < pages ? page + 1 : "");
        return meta;
    }

    /**
     * A list as it is answered.
     *
     * @param items its elements
     * @param meta which page it is, of how many; empty when it is whole
     */
    public record Listing(List<Map<String, Object>> items, Map<String, Object> meta) {
        public Listing {
            items = new ArrayList<>(items);
        }

        /** What a service returns: the elements, or the page when it is one. */
        public Object output() {
            return meta.isEmpty() ? items : new PagedOutput(items, meta);
        }
    }
}
