// SPDX-License-Identifier: Apache-2.0
package org.zatoee.cli.deploy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.zatoee.cli.api.ApiAccess;
import org.zatoee.cli.api.InputFile;
import org.zatoee.cli.api.Printable;
import org.zatoee.cli.outcome.CommandException;
import org.zatoee.publicapi.error.ApiErrorException;

/**
 * A file that was handed to the cluster.
 *
 * @param packageId the package it is now
 * @param name the name of the file
 * @param version which version of that name it is
 * @param services the names of its services
 */
record Upload(long packageId, String name, long version, List<String> services) {

    Upload {
        services = List.copyOf(services);
    }

    /**
     * Hands a file to the cluster.
     *
     * @throws CommandException if it cannot be read, or the cluster refuses it: with the compiler's messages
     */
    static Upload of(ApiAccess api, Path file) {
        String name = String.valueOf(file.getFileName());
        String payload = Base64.getEncoder().encodeToString(InputFile.read(file.toString()));
        try {
            return of(
                    name,
                    api.invoke("zato.service.upload-package", Map.of("payload_name", name, "payload", payload))
                            .item());
        } catch (CommandException e) {
            throw e.getCause() instanceof ApiErrorException refusal
                            && !refusal.violations().isEmpty()
                    ? new CommandException(e.exitCode(), file + " is not deployed:\n" + problems(refusal), e)
                    : e;
        }
    }

    private static String problems(ApiErrorException refusal) {
        return refusal.violations().stream()
                .map(violation -> "  " + Printable.line(violation.message()))
                .collect(Collectors.joining("\n"));
    }

    private static Upload of(String name, Map<String, @Nullable Object> reply) {
        List<String> services = reply.get("services") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new Upload(number(reply.get("package_id")), name, number(reply.get("version")), services);
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** What is printed of it. */
    String describe() {
        return Printable.line(name + ": version " + version + ", package id " + packageId + ", services "
                + String.join(", ", services));
    }
}
