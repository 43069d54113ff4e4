// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.project;

import java.util.Locale;
import javax.lang.model.SourceVersion;

import org.zatoee.cli.outcome.CommandException;
import org.zatoee.cli.outcome.ExitCode;

/**
 * The names in a project.
 *
 * @param packageName the package of its services
 * @param artifact what its jar is called
 */
record ProjectNames(String packageName, String artifact) {

    /** What the template has in their places. */
    private static final String PACKAGE = "com.acme.shipping";

    private static final String ARTIFACT = "shipping-services";
    private static final String VERSION = "<version.zato>0.1.0-SNAPSHOT<";

    ProjectNames {
        if (!SourceVersion.isName(packageName, SourceVersion.RELEASE_17)) {
            throw new CommandException(ExitCode.BAD_INPUT, "--package: '" + packageName + "' is no name of a package");
        }
        if (packageName.toLowerCase(Locale.ROOT).contains("zato")) {
            throw new CommandException(
                    ExitCode.BAD_INPUT,
                    "--package: services are named after it, and names with 'zato' in them are reserved");
        }
        if (!artifact.matches("[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}")) {
            throw new CommandException(
                    ExitCode.BAD_INPUT,
                    "'" + artifact + "' cannot name a jar: choose a directory with letters, digits, . _ and - only");
        }
    }

    /** Where a file of the template goes. */
    String path(String template) {
        return template.replace(PACKAGE.replace('.', '/'), packageName.replace('.', '/'));
    }

    /** What is in it then, for a version of the API. */
    String text(String template, String zatoVersion) {
        return template.replace(PACKAGE + ".get-quote", service("get-quote"))
                .replace(PACKAGE + ".record-quote", service("record-quote"))
                .replace(PACKAGE, packageName)
                .replace(ARTIFACT, artifact)
                .replace(VERSION, "<version.zato>" + zatoVersion + "<");
    }

    /** Services are named with dashes where packages have underscores. */
    private String service(String name) {
        return packageName.replace('_', '-') + "." + name;
    }
}
