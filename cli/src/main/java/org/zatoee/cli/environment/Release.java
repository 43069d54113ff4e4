// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.environment;

import java.util.Objects;

import picocli.CommandLine.IVersionProvider;

/** Which release of Zato EE this is. */
public final class Release implements IVersionProvider {

    /** Its version, for instance {@code 1.0.0}; {@code development} when run from classes that were not packaged. */
    public static String version() {
        return Objects.requireNonNullElse(Release.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Zato EE " + version()};
    }
}
