// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.channel;

import java.util.Objects;

/** Which service a channel leads to. */
public sealed interface ServiceTarget {

    /**
     * Always the same one.
     *
     * @param name its name; it need not be there yet
     */
    record Named(String name) implements ServiceTarget {
        public Named {
            Objects.requireNonNull(name, "name");
        }
    }

    /**
     * The one that the path names, as in {@code /zato/json/{service_name}}.
     *
     * @param param the parameter of the pattern that has the name
     * @param scope which services can be reached
     */
    record FromPath(String param, Scope scope) implements ServiceTarget {
        public FromPath {
            Objects.requireNonNull(param, "param");
            Objects.requireNonNull(scope, "scope");
        }
    }

    /** The one of the platform that the {@code SOAPAction} or the request element names, as on {@code /zato/soap}. */
    record FromSoapAction() implements ServiceTarget {}

    /** Which services can be reached by name. */
    enum Scope {
        /** The platform's own only. */
        PLATFORM,
        /** Those of users only. */
        USER,
        /** All. */
        ALL
    }
}
