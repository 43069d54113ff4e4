// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.deploy;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.admin.service.ServiceUses;
import org.zatoee.core.admin.type.ObjectTypes;
import org.zatoee.core.deployment.admin.PackageAdmin;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.ServiceContext;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;
import static org.zatoee.core.admin.describe.ServiceDraft.reads;

/** {@code zato.service.upload-package} and the family {@code zato.hot-deploy}. */
public final class DeployServices {

    private final ClusterScope cluster;
    private final PackageAdmin packages;
    private final PackageReading reading;
    private final ServiceUses uses;

    private DeployServices(AdminDependencies given) {
        this.cluster = given.cluster();
        this.packages = given.running().packages();
        this.reading = new PackageReading(cluster, given.odb(), packages);
        this.uses = new ServiceUses(given.current(), ObjectTypes.all());
    }

    /** All of them. */
    public static List<PlatformService> all(AdminDependencies given) {
        DeployServices made = new DeployServices(given);
        List<PlatformService> services = new ArrayList<>(made.changing());
        services.addAll(made.reading());
        return services;
    }

    private List<PlatformService> changing() {
        return List.of(
                changes(
                                cluster,
                                "zato.service.upload-package",
                                "Deploys a .jar, .java or .zip of services, in base64, to all servers.")
                        .takes(Field.text("payload", Integer.MAX_VALUE), Field.text("payload_name", 255))
                        .gives(PackageView.BRIEF)
                        .by(new UploadPackage(packages)),
                changes(
                                cluster,
                                "zato.hot-deploy.create",
                                "Deploys a package that is kept, anew or in place of another.")
                        .takes(PackageView.ID)
                        .byCommand(this::activate),
                changes(cluster, "zato.hot-deploy.delete", "Deletes a package; services of an active one go with it.")
                        .takes(PackageView.ID, Field.flag("is_forced").optional())
                        .extension()
                        .byCommand(new DeletePackage(packages, uses)));
    }

    private void activate(Inputs input, ServiceContext zato) {
        packages.activate(input.number("package_id"), Actors.of(zato));
    }

    private List<PlatformService> reading() {
        return List.of(
                reads(cluster, "zato.hot-deploy.get-list", "Lists the versions of packages, the latest first.")
                        .takes(Field.text("payload_name", 255).optional())
                        .givesList(PackageView.FULL)
                        .extension()
                        .by(reading::list),
                reads(cluster, "zato.hot-deploy.get-status-list", "Says what became of a package on each server.")
                        .takes(PackageView.ID)
                        .givesList(PackageView.STATUS)
                        .extension()
                        .by(reading::statuses),
                reads(cluster, "zato.hot-deploy.get-payload", "Gives the file of a package, in base64.")
                        .takes(PackageView.ID)
                        .gives(payload())
                        .extension()
                        .by(reading::payload));
    }

    private static List<Field> payload() {
        List<Field> fields = new ArrayList<>(PackageView.BRIEF);
        fields.add(Field.text("payload"));
        return fields;
    }
}
