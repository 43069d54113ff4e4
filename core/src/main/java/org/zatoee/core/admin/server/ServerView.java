// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.cluster.Server;
import org.zatoee.core.object.field.Field;

/** A server as replies show it. */
public final class ServerView {

    /** What is shown. */
    static final List<Field> FIELDS = List.of(
            ObjectFields.ID,
            Field.number("cluster_id", 1, Long.MAX_VALUE),
            Field.text(Field.NAME),
            Field.text("host"),
            Field.text("bind_host"),
            Field.number("bind_port", 1, 65535),
            Field.text("last_join_status"),
            Field.text("last_join_mod_date"),
            Field.text("last_join_mod_by"),
            Field.text("up_status"),
            Field.text("up_mod_date"));

    private ServerView() {}

    /** What is shown of a server. */
    public static Map<String, Object> of(Server server) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", server.id());
        view.put("cluster_id", server.clusterId());
        view.put(Field.NAME, server.name());
        view.put("host", server.address().host());
        view.put("bind_host", server.address().bindHost());
        view.put("bind_port", (long) server.address().bindPort());
        view.put("last_join_status", server.lastJoin().status().wireName());
        view.put("last_join_mod_date", server.lastJoin().date().toString());
        view.put("last_join_mod_by", server.lastJoin().by());
        view.put("up_status", server.upStatus().wireName());
        view.put("up_mod_date", server.upModDate().toString());
        return view;
    }
}
