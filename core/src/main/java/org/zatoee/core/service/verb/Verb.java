// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.verb;

import java.util.function.Function;

import org.zatoee.service.Service;
import org.zatoee.service.verb.Delete;
import org.zatoee.service.verb.Get;
import org.zatoee.service.verb.Head;
import org.zatoee.service.verb.Options;
import org.zatoee.service.verb.Patch;
import org.zatoee.service.verb.PerVerb;
import org.zatoee.service.verb.Post;
import org.zatoee.service.verb.Put;

/** The verbs a service can have a method for. */
// The contract of each verb only ever hands it what its type parameters say; the functions have no state.
@SuppressWarnings({"unchecked", "ImmutableEnumChecker"})
public enum Verb {
    GET(Get.class, service -> ((Get<Object, Object>) service)::get),
    POST(Post.class, service -> ((Post<Object, Object>) service)::post),
    PUT(Put.class, service -> ((Put<Object, Object>) service)::put),
    PATCH(Patch.class, service -> ((Patch<Object, Object>) service)::patch),
    DELETE(Delete.class, service -> ((Delete<Object, Object>) service)::delete),
    HEAD(Head.class, service -> ((Head<Object, Object>) service)::head),
    OPTIONS(Options.class, service -> ((Options<Object, Object>) service)::options);

    private final Class<? extends PerVerb> type;
    private final Function<Object, Service<Object, Object>> method;

    Verb(Class<? extends PerVerb> type, Function<Object, Service<Object, Object>> method) {
        this.type = type;
        this.method = method;
    }

    /** What a service with a method for this verb implements. */
    public Class<? extends PerVerb> type() {
        return type;
    }

    /** Whether a service has a method for this verb. */
    public boolean isAnsweredBy(Object service) {
        return type.isInstance(service);
    }

    /**
     * That method, as a service of its own.
     *
     * @throws ClassCastException if the service has none
     */
    public Service<Object, Object> methodOf(Object service) {
        return method.apply(service);
    }
}
