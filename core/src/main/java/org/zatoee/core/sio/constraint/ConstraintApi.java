// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.constraint;

import java.util.Map;

/**
 * An API of annotations by which the records of services declare rules, such as Jakarta Validation. Services see it beside the
 * service API; one copy of it, the server's. Thread-safe.
 */
public interface ConstraintApi {

    /** None: services that use one must bring its classes themselves, and nobody looks at their annotations. */
    ConstraintApi NONE = new ConstraintApi() {
        @Override
        public boolean has(String packageName) {
            return false;
        }

        @Override
        public ClassLoader classLoader() {
            return ClassLoader.getPlatformClassLoader();
        }

        @Override
        public Map<String, byte[]> classFiles() {
            return Map.of();
        }

        @Override
        public RecordConstraints of(ClassLoader services) {
            return RecordConstraints.NONE;
        }
    };

    /** Whether the classes of a package are its own. */
    boolean has(String packageName);

    /** What loads its classes. */
    ClassLoader classLoader();

    /** Its class files by path, for compiling against it. */
    Map<String, byte[]> classFiles();

    /**
     * What finds the rules of the records of one archive of services.
     *
     * @param services the loader of its classes; held by what is returned, and by nothing else
     */
    RecordConstraints of(ClassLoader services);
}
