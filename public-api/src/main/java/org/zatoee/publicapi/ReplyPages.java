// SPDX-License-Identifier: Apache-2.0
package org.zatoee.publicapi;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The pages of a list, asked for one by one. A service that knows nothing of pages has one. Not for several threads.
 */
final class ReplyPages implements Iterator<ApiReply> {

    private final Function<Map<String, Object>, ApiReply> call;
    private final Map<String, Object> input;
    private long next = 1;

    ReplyPages(Function<Map<String, Object>, ApiReply> call, Map<String, ?> input) {
        this.call = call;
        this.input = new LinkedHashMap<>(input);
        this.input.put("paginate", true);
    }

    @Override
    public boolean hasNext() {
        return next > 0;
    }

    @Override
    public ApiReply next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There is no further page");
        }
        input.put("cur_page", next);
        ApiReply reply = call.apply(input);
        // A page that is not the one asked for would be asked for again for ever.
        boolean goesOn = reply.pageInfo()
                .filter(PageInfo::hasNext)
                .filter(page -> page.current() == next)
                .isPresent();
        next = goesOn ? next + 1 : 0;
        return reply;
    }
}
