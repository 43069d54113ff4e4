// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.service;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.dependency.AdminDependencies;
import org.zatoee.core.admin.object.ObjectFields;
import org.zatoee.core.admin.type.ObjectTypes;
import org.zatoee.core.admin.type.PlatformTypes;
import org.zatoee.core.object.field.Field;

import static org.zatoee.core.admin.describe.ServiceDraft.changes;
import static org.zatoee.core.admin.describe.ServiceDraft.reads;
import static org.zatoee.core.admin.describe.ServiceDraft.runs;

/** The family {@code zato.service.*}, but what is kept in the KVDB. */
public final class ServiceServices {

    private static final Field NAME = Field.text(Field.NAME);

    private ServiceServices() {}

    /** All of them. */
    public static List<PlatformService> all(AdminDependencies given) {
        ServiceCatalog catalog = new ServiceCatalog(
                given.cluster(),
                given.odb().services(),
                given.current(),
                given.running().usages());
        List<PlatformService> services = new ArrayList<>(lists(catalog, given));
        services.addAll(changing(catalog, given));
        services.addAll(sources(catalog, given));
        services.add(invoke(catalog, given));
        return services;
    }

    private static List<PlatformService> lists(ServiceCatalog catalog, AdminDependencies given) {
        ClusterScope cluster = given.cluster();
        ServiceReading reading =
                new ServiceReading(catalog, given.current(), given.running().store());
        List<Field> withTimes = new ArrayList<>(ServiceView.FULL);
        withTimes.addAll(ServiceView.TIMES);
        return List.of(
                reads(cluster, "zato.service.get-list", "Lists the services the cluster knows, by name.")
                        .takes(Field.text("name_filter").optional())
                        .takesPaging()
                        .givesList(ServiceView.FULL)
                        .by(reading::list),
                reads(cluster, "zato.service.get-by-name", "Gives a service, with how long its calls took.")
                        .takes(NAME)
                        .gives(withTimes)
                        .by(reading::byName),
                reads(cluster, "zato.service.get-channel-list", "Lists the channels of a type that lead to a service.")
                        .takes(ObjectFields.ID, ServiceChannels.CHANNEL_TYPE)
                        .givesList(ObjectFields.ID, NAME)
                        .by(new ServiceChannels(catalog, given.current())::list));
    }

    private static List<PlatformService> changing(ServiceCatalog catalog, AdminDependencies given) {
        ClusterScope cluster = given.cluster();
        ServiceChange change = new ServiceChange(
                catalog,
                given.odb().services(),
                given.admin(),
                given.current(),
                ObjectTypes.all(),
                given.running().store());
        return List.of(
                changes(cluster, ServiceChange.EDIT, "Changes the settings of a service.")
                        .takes(ObjectFields.ID)
                        .takes(PlatformTypes.SERVICE.fields().stream()
                                .map(Field::orUnsaid)
                                .toList())
                        .gives(ServiceView.BRIEF)
                        .by(change::edit),
                changes(cluster, "zato.service.delete", "Deletes a service of a user that nothing leads to.")
                        .takes(ObjectFields.ID)
                        .byCommand(change::delete));
    }

    private static List<PlatformService> sources(ServiceCatalog catalog, AdminDependencies given) {
        ClusterScope cluster = given.cluster();
        ServiceSources sources = new ServiceSources(
                catalog, given.odb().deployedServices(), given.running().store(), given.serverId());
        ServiceWsdl wsdl = new ServiceWsdl(catalog, given.admin(), given.current());
        return List.of(
                reads(cluster, "zato.service.get-deployment-info-list", "Lists the servers that have a service.")
                        .takes(ObjectFields.ID)
                        .givesList(ServiceSources.DEPLOYMENT)
                        .by(sources::deployments),
                reads(cluster, "zato.service.get-source-info", "Says what archive a service is from.")
                        .takes(NAME)
                        .gives(ServiceSources.SOURCE)
                        .by(sources::source),
                changes(cluster, "zato.service.set-wsdl", "Gives a service a WSDL, in base64.")
                        .takes(NAME, Field.text("wsdl_name", 255), Field.text("wsdl", PlatformTypes.MAX_WSDL))
                        .gives(ServiceView.BRIEF)
                        .by(wsdl::set),
                reads(cluster, "zato.service.get-wsdl", "Gives the WSDL that a service was given, in base64.")
                        .takes(Field.text("service"))
                        .gives(Field.text("wsdl"), Field.text("wsdl_name"), Field.text("content_type"))
                        .by(wsdl::get),
                reads(cluster, "zato.service.has-wsdl", "Says whether a service was given a WSDL.")
                        .takes(NAME)
                        .gives(Field.number("service_id", 1, Long.MAX_VALUE), Field.flag("has_wsdl"))
                        .by(wsdl::has));
    }

    private static PlatformService invoke(ServiceCatalog catalog, AdminDependencies given) {
        AdminDependencies.Running running = given.running();
        return runs(given.cluster(), "zato.service.invoke", "Calls a service; payload and response are base64.")
                .takes(InvokeService.INPUTS)
                .gives(Field.text("response"))
                .by(new InvokeService(catalog, running.invoker(), running.required(), running.callers()));
    }
}
