// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.config.refresh;

import java.util.List;
import java.util.Map;

import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.Secrets;

/** Documents that nobody could write through the administration. */
final class BadDocuments {

    private BadDocuments() {}

    static ObjectDocument channel(String name, String path) {
        Map<String, Object> values = Map.of(
                "connection", "channel",
                "transport", "plain_http",
                "is_active", true,
                "url_path", path,
                "service", "orders.get");
        return new ObjectDocument("http-soap", name, values, Secrets.NONE, List.of(), List.of());
    }
}
