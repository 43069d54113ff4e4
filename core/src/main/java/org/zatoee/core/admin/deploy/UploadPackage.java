// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Base64Field;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.deployment.DeploymentPackage;
import org.zatoee.core.service.ServiceArchive;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceContext;

/** Stores a jar of services in the ODB, where every server of the cluster awaits it. */
final class UploadPackage implements Action {

    private static final int MAX_BYTES = 100 * 1024 * 1024;

    private final AdminDependencies given;

    UploadPackage(AdminDependencies given) {
        this.given = given;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        String name = input.text("payload_name");
        PackageName.broken(name).ifPresent(message -> {
            throw new BadRequestException("payload_name", message);
        });
        byte[] payload = payload(input.text("payload"));
        check(name, payload);
        DeploymentPackage stored = store(name, payload, Actors.of(zato));
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("package_id", stored.id());
        view.put("payload_name", stored.payloadName());
        view.put("hash", stored.hash());
        return view;
    }

    private static void check(String name, byte[] payload) {
        try {
            ServiceArchive.check(name, payload);
        } catch (ServiceArchiveException e) {
            throw new BadRequestException("payload", "must be a jar of services: " + e.getMessage());
        }
    }

    private static byte[] payload(String base64) {
        if (base64.length() / 4 * 3 > MAX_BYTES) {
            throw new BadRequestException("payload", "must not be larger than " + MAX_BYTES / 1024 / 1024 + " MB");
        }
        return Base64Field.decode("payload", base64);
    }

    private DeploymentPackage store(String name, byte[] payload, AuditEntry.Actor actor) {
        long cluster = given.cluster().id();
        return given.odb().inTransaction(() -> {
            DeploymentPackage stored = given.odb()
                    .deploymentPackages()
                    .add(DeploymentPackage.of(cluster, given.clock().instant(), name, actor.user(), payload), payload);
            AuditEntry.Subject subject = new AuditEntry.Subject("deployment-package", stored.id(), name);
            given.odb()
                    .auditLog()
                    .add(cluster, new AuditEntry(0, given.clock().instant(), actor, "upload", subject, "{}", 0));
            return stored;
        });
    }
}
