// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Hands the ODBs of an {@link OdbContract} to the suites nested in it. */
final class OuterOdbs implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        var instances = context.getRequiredTestInstances();
        OdbContract outer = instances.findInstance(OdbContract.class).orElseThrow();
        instances.findInstance(OdbTestCase.class).orElseThrow().use(outer.odb(), outer.another());
    }
}
