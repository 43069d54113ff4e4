// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.zatoee.cli.outcome.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a project to begin with. An extension: Zato's own command has none like it. */
@Command(
        name = "service-project",
        description = {
            "Writes a Maven project with two services and their tests, which makes a jar for hot-deploy.",
            "It has the service API with it, and needs no cluster."
        },
        footer = {"", "Example: zato create service-project crm-services --package com.acme.crm"})
public final class CreateServiceProjectCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "DIR",
            description = "A directory that is not there yet, or is empty. The jar is named like it.")
    private Path directory;

    @Option(
            names = "--package",
            required = true,
            paramLabel = "NAME",
            description = "The package of the services, such as com.acme.crm; they are named after it.")
    private String packageName;

    @Override
    public Integer call() {
        Path root = directory.toAbsolutePath().normalize();
        ProjectNames names = new ProjectNames(packageName, String.valueOf(root.getFileName()));
        ServiceProject project = new ServiceProject(root, names);
        project.checkThatNothingIsThere();
        project.write(ServiceApi.ofThisCommand());
        spec.commandLine().getOut().println("Written to " + root + ". Its README.md says how to go on: mvn package");
        return ExitCode.OK.status();
    }
}
