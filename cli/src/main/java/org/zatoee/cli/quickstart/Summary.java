// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.quickstart;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.zatoee.cli.component.Environment;
import org.zatoee.cli.component.OdbLocation;
import org.zatoee.cli.environment.EnvironmentDirectory;
import org.zatoee.cli.environment.EnvironmentSettings;
import org.zatoee.cli.environment.LocalHost;
import org.zatoee.cli.environment.ServerPorts;
import org.zatoee.cli.quickstart.example.ExampleService;
import org.zatoee.odb.OdbUrls;

/**
 * What a user is told of a running environment.
 *
 * @param environment what runs
 * @param current whether it runs what the build made last
 */
record Summary(Environment environment, boolean current) {

    void print(PrintWriter out, List<String> calls) {
        EnvironmentDirectory directory = environment.directory();
        EnvironmentSettings settings = environment.settings();
        String balancer = url(settings.loadBalancerPort());
        out.println();
        calls.forEach(out::println);
        out.println();
        out.println("Cluster " + settings.clusterName() + " is running.");
        row(out, "Load balancer", balancer);
        for (ServerPorts server : settings.servers()) {
            row(out, server.name(), url(server.http()));
        }
        row(out, "KVDB", "redis " + LocalHost.ADDRESS + ":" + settings.kvdbPort());
        row(out, "ODB", OdbUrls.location(OdbLocation.of(directory, settings).url()));
        row(out, "Credentials", directory.credentialsFile() + " (pubapi: the public API)");
        Path pickup = directory.pickup(settings.servers().get(0).name());
        row(out, "Services", pickup + " (a .java, .jar or .zip put there is deployed)");
        row(out, "Logs", directory.root() + "/*/log/server.log");
        if (!current) {
            out.println();
            out.println("It runs an older build. To bring it up to date, stop it and run quickstart again.");
        }
        printNext(out, balancer, directory);
        out.flush();
    }

    private static void printNext(PrintWriter out, String balancer, EnvironmentDirectory directory) {
        String zato = System.getProperty("zato.command", "zato");
        String quoted = ShellWord.quoted(directory.root().toString());
        out.println();
        out.println("To try next:");
        out.println("  curl -i " + balancer + "/zato/ping");
        ExampleService.commands(balancer).forEach(command -> out.println("  " + command));
        out.println("  " + publicApiCall(balancer, directory));
        out.println(
                "  " + ShellWord.quoted(zato) + " api " + quoted + " zato.service.get-list --columns name,is_active");
        out.println("  " + ShellWord.quoted(zato) + " info " + quoted);
        out.println("  " + ShellWord.quoted(zato) + " stop " + quoted);
    }

    /** The password stays in its file: what is printed is seen, and kept, by others. */
    private static String publicApiCall(String balancer, EnvironmentDirectory directory) {
        return "curl -u \"pubapi:$(sed -n 's/^pubapi.password=//p' "
                + ShellWord.quoted(directory.credentialsFile().toString()) + ")\" " + balancer
                + "/zato/json/zato.service.get-list -d '{}'";
    }

    private static void row(PrintWriter out, String name, Object value) {
        out.printf("  %-14s %s%n", name, value);
    }

    private static String url(int port) {
        return "http://" + LocalHost.ADDRESS + ":" + port;
    }
}
