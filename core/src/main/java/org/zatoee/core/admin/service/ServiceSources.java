// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceStore;
import org.zatoee.core.service.record.DeployedServiceRepository;
import org.zatoee.core.service.record.ServiceDeployment;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.service.ServiceContext;

/** Says where services are deployed, and what they were made of. */
final class ServiceSources {

    /** What is said of one deployment. */
    static final List<Field> DEPLOYMENT =
            List.of(Field.number("server_id", 1, Long.MAX_VALUE), Field.text("server_name"), Field.text("details"));

    /** What is said of a source. */
    static final List<Field> SOURCE = List.of(
            Field.number("service_id", 1, Long.MAX_VALUE),
            Field.text("server_name").optional(),
            Field.text("source").optional(),
            Field.text("source_path").optional(),
            Field.text("source_hash").optional(),
            Field.text("source_hash_method").optional());

    private final ServiceCatalog catalog;
    private final DeployedServiceRepository deployed;
    private final ServiceStore store;
    private final long serverId;

    /** Of the services a cluster knows, as the server with this id has them. */
    ServiceSources(ServiceCatalog catalog, DeployedServiceRepository deployed, ServiceStore store, long serverId) {
        this.catalog = catalog;
        this.deployed = deployed;
        this.store = store;
        this.serverId = serverId;
    }

    /** The servers that have a service; the details are a JSON document, as text. */
    Object deployments(Inputs input, ServiceContext zato) {
        return deployed.findByService(catalog.require(input.number("id")).id()).stream()
                .map(ServiceSources::view)
                .toList();
    }

    private static Map<String, Object> view(ServiceDeployment deployment) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("server_id", deployment.deployed().serverId());
        view.put("server_name", deployment.serverName());
        view.put("details", deployment.deployed().details());
        return view;
    }

    /** The archive of a service, and its source in base64 if the archive has it. */
    Object source(Inputs input, ServiceContext zato) throws IOException {
        ServiceRecord service = catalog.require(Field.NAME, input.text(Field.NAME));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("service_id", service.id());
        deployment(service.id()).ifPresent(deployment -> {
            String hash = deployment.deployed().sourceHash();
            view.put("server_name", deployment.serverName());
            view.put("source_path", deployment.deployed().source());
            view.put("source_hash", hash);
            view.put("source_hash_method", hash.isEmpty() ? "" : "SHA-256");
        });
        view.put("source", Base64.getEncoder().encodeToString(source(service.name())));
        return view;
    }

    /** That of this server, whose source is given too; for a moment others may have another version. */
    private Optional<ServiceDeployment> deployment(long serviceId) {
        List<ServiceDeployment> all = deployed.findByService(serviceId);
        return all.stream()
                .filter(each -> each.deployed().serverId() == serverId)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private byte[] source(String name) throws IOException {
        DeployedService service = store.lookup(name);
        if (service == null || service.origin().internal()) {
            return new byte[0];
        }
        String outermost = service.implName().split("\\$", 2)[0];
        try (InputStream source = service.classLoader().getResourceAsStream(outermost.replace('.', '/') + ".java")) {
            return source == null ? new byte[0] : source.readAllBytes();
        }
    }
}
