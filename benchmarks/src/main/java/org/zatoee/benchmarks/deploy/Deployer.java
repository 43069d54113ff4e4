// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Map;

import org.zatoee.benchmarks.server.BenchmarkException;
import org.zatoee.benchmarks.server.MeasuredServer;
import org.zatoee.publicapi.PublicApiClient;

/** Deploys packages to a cluster, and makes channels to what is in them. */
public final class Deployer {

    private final Path pickup;
    private final PublicApiClient api;

    /** That of a cluster. */
    public Deployer(MeasuredServer cluster) {
        this.pickup = cluster.pickupDirectory();
        this.api = cluster.api();
    }

    /**
     * Puts a file into the pickup directory of the first server, complete at once.
     *
     * @return when it was there, in the nanoseconds of {@link System#nanoTime}
     */
    public long drop(String name, byte[] file) {
        try {
            Path hidden = Files.write(pickup.resolve("." + name), file);
            long now = System.nanoTime();
            Files.move(hidden, pickup.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return now;
        } catch (IOException e) {
            throw new BenchmarkException("Cannot write to " + pickup, e);
        }
    }

    /** Hands a file to the public API; returns when the server that took it has deployed it. */
    public void upload(String name, byte[] file) {
        api.invoke(
                "zato.service.upload-package",
                Map.of("payload_name", name, "payload", Base64.getEncoder().encodeToString(file)));
    }

    /** Makes a service callable with a GET. */
    public void createChannel(String service, String path) {
        api.invoke(
                "zato.http-soap.create",
                Map.of(
                        "name",
                        service,
                        "connection",
                        "channel",
                        "transport",
                        "plain_http",
                        "is_active",
                        true,
                        "url_path",
                        path,
                        "data_format",
                        "json",
                        "service",
                        service));
    }
}
