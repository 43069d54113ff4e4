// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.openapi;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonGenerator;
import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.sio.JsonFormat;

/** Writes OpenAPI 3.1 documents: of the channels of users, and of the public API. */
final class OpenApiDocument {

    private final ConfigSnapshot config;
    private final ServiceStore services;

    /** A document of a configuration and of the services it leads to. */
    OpenApiDocument(ConfigSnapshot config, ServiceStore services) {
        this.config = config;
        this.services = services;
    }

    /** The REST channels of users, in UTF-8. A channel whose service is not there is described without its messages. */
    byte[] ofChannels(String cluster) {
        List<Operation> operations = config.channels().stream()
                .filter(channel -> !channel.internal() && channel.url().transport() == Transport.PLAIN_HTTP)
                .filter(channel -> channel.service() instanceof ServiceTarget.Named)
                .flatMap(channel -> Operation.of(channel, service(channel)).stream())
                .toList();
        return write("Channels of cluster " + cluster, operations);
    }

    private Collection<DeployedService> service(HttpChannel channel) {
        DeployedService found = channel.service() instanceof ServiceTarget.Named named
                        && !config.inactiveServices().contains(named.name())
                ? services.lookup(named.name())
                : null;
        return found == null ? List.of() : List.of(found);
    }

    /** The public API, in UTF-8. */
    byte[] ofPlatform() {
        List<Operation> operations = services.all().stream()
                .filter(service -> service.origin().internal())
                .sorted(Comparator.comparing(DeployedService::name))
                .map(Operation::ofPlatform)
                .toList();
        return write("Public API of Zato EE", operations);
    }

    private byte[] write(String title, List<Operation> operations) {
        return JsonFormat.write(json -> {
            SchemaWriter schemas = new SchemaWriter(json);
            SecuritySchemes security = new SecuritySchemes(config.securityDefinitions());
            json.writeStartObject();
            json.writeStringField("openapi", "3.1.0");
            json.writeObjectFieldStart("info");
            json.writeStringField("title", title);
            json.writeStringField("version", Long.toString(config.version()));
            json.writeEndObject();
            writePaths(json, operations, new OperationWriter(json, schemas, security));
            json.writeObjectFieldStart("components");
            schemas.writeComponents();
            security.write(json);
            json.writeEndObject();
            json.writeEndObject();
        });
    }

    private static void writePaths(JsonGenerator json, List<Operation> operations, OperationWriter writer)
            throws IOException {
        json.writeObjectFieldStart("paths");
        for (PathItem item : items(operations)) {
            json.writeObjectFieldStart(item.path());
            for (Operation operation : item.byVerb().values()) {
                writer.write(operation, item.path());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Paths that differ in the names of parameters only are one; of two operations the first counts, as for calls. */
    private static Collection<PathItem> items(List<Operation> operations) {
        Map<String, PathItem> items = new TreeMap<>();
        for (Operation operation : operations) {
            items.computeIfAbsent(operation.shapeOfPath(), shape -> new PathItem(operation.path(), new TreeMap<>()))
                    .byVerb()
                    .putIfAbsent(operation.verb(), operation);
        }
        return items.values();
    }

    private record PathItem(String path, Map<String, Operation> byVerb) {}
}
