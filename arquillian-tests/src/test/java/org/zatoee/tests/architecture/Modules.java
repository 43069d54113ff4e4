// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.architecture;

import java.util.List;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The modules, by the root of their packages. */
final class Modules {

    static final String SERVICE_API = "org.zatoee.service..";
    static final String PUBLIC_API = "org.zatoee.publicapi..";
    static final String CORE = "org.zatoee.core..";
    static final String PROCESSES = "org.zatoee.processes..";
    static final String ODB = "org.zatoee.odb..";
    static final String KVDB = "org.zatoee.kvdb..";
    static final String EJB = "org.zatoee.ejb..";
    static final String WEB = "org.zatoee.web..";
    static final String HAPROXY = "org.zatoee.haproxy..";
    static final String CLI = "org.zatoee.cli..";
    static final String EXAMPLES = "org.zatoee.examples..";
    static final String BENCHMARKS = "org.zatoee.benchmarks..";

    static final List<String> ALL =
            List.of(SERVICE_API, PUBLIC_API, CORE, PROCESSES, ODB, KVDB, EJB, WEB, HAPROXY, CLI, EXAMPLES, BENCHMARKS);

    private Modules() {}

    /** Leaves out the tests of this module; those of others are not on the class path. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
