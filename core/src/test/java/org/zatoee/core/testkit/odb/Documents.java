// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectKey;
import org.zatoee.core.object.Secrets;

/** Documents of configuration objects for tests, all of one type. */
final class Documents {

    private Documents() {}

    static ObjectDocument named(String name) {
        return withKeys(name, key(name));
    }

    static ObjectDocument withKeys(String name, ObjectKey... keys) {
        return new ObjectDocument("type", name, Map.of("url_path", "/" + name), Secrets.NONE, List.of(keys), List.of());
    }

    static ObjectDocument needing(String name, long... targets) {
        return new ObjectDocument(
                "type",
                name,
                Map.of(),
                Secrets.NONE,
                List.of(key(name)),
                LongStream.of(targets).boxed().toList());
    }

    static ObjectKey key(String... parts) {
        return scoped("type.name", parts);
    }

    static ObjectKey scoped(String scope, String... parts) {
        return new ObjectKey(scope, List.of(parts), "name");
    }
}
