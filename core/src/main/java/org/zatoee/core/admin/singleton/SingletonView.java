// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.singleton;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.object.field.Field;
import org.zatoee.core.singleton.SingletonRow;
import org.zatoee.core.singleton.TakeOver;

/** The singleton server as replies show it. */
final class SingletonView {

    private static final String SERVER_ID = "server_id";
    private static final String SERVER_NAME = "server_name";
    private static final String TERM = "term";
    private static final String SINCE = "since";
    private static final String REASON = "reason";

    static final List<Field> FIELDS = List.of(
            Field.flag("is_held"),
            Field.number(SERVER_ID, 0, Long.MAX_VALUE),
            Field.text(SERVER_NAME),
            Field.number(TERM, 0, Long.MAX_VALUE),
            Field.text(SINCE),
            Field.text(REASON),
            Field.number("timeout_ms", 0, Long.MAX_VALUE),
            Field.number("silent_ms", 0, Long.MAX_VALUE));

    static final List<Field> HISTORY_FIELDS = List.of(
            Field.number(TERM, 1, Long.MAX_VALUE),
            Field.number(SERVER_ID, 1, Long.MAX_VALUE),
            Field.text(SERVER_NAME),
            Field.text(SINCE),
            Field.text(REASON),
            Field.text("previous_server_name"),
            Field.number("silent_ms", 0, Long.MAX_VALUE));

    private SingletonView() {}

    /** Of who is it now; if nobody is, the fields of the server are empty. */
    static Map<String, Object> of(SingletonRow row, List<TakeOver> history, Duration silence) {
        boolean held = row.isTaken();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("is_held", held);
        view.put(SERVER_ID, held ? row.server().id() : 0L);
        view.put(SERVER_NAME, held ? row.server().name() : "");
        view.put(TERM, row.term());
        view.put(SINCE, held ? row.since().toString() : "");
        view.put(REASON, held ? reason(row, history) : "");
        view.put("timeout_ms", row.timeout().toMillis());
        view.put("silent_ms", held ? silence.toMillis() : 0L);
        return view;
    }

    /** Of one who took over. */
    static Map<String, Object> of(TakeOver takeOver) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put(TERM, takeOver.term());
        view.put(SERVER_ID, takeOver.server().id());
        view.put(SERVER_NAME, takeOver.server().name());
        view.put(SINCE, takeOver.when().toString());
        view.put(REASON, takeOver.reason().wireName());
        view.put("previous_server_name", takeOver.previous());
        view.put("silent_ms", takeOver.silentMillis());
        return view;
    }

    private static String reason(SingletonRow row, List<TakeOver> history) {
        return history.stream()
                .filter(takeOver -> takeOver.term() == row.term())
                .map(takeOver -> takeOver.reason().wireName())
                .findFirst()
                .orElse("");
    }
}
