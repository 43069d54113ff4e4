// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.ServiceDescription;
import org.zatoee.core.admin.ServiceDescription.Output;
import org.zatoee.core.admin.ServiceDescription.Shape;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.service.Service;

/** Puts a service of the public API together. Each takes {@code cluster_id}. Not thread-safe. */
public final class ServiceDraft {

    /** The cluster meant; clients of all versions send it, and it need not be there. */
    public static final Field CLUSTER_ID =
            Field.number("cluster_id", 1, Long.MAX_VALUE).optional();

    private static final List<Field> PAGING = List.of(
            Field.text("query").optional(),
            Field.flag("paginate").optional(),
            Field.number("cur_page", 1, Integer.MAX_VALUE).optional(),
            Field.number("page_size", 1, 1000).optional());

    private final ClusterScope cluster;
    private final String name;
    private final AdminRole role;
    private final String summary;
    private final List<Field> inputs = new ArrayList<>(List.of(CLUSTER_ID));
    private Output output = Output.NOTHING;
    private boolean extension;

    private ServiceDraft(ClusterScope cluster, String name, AdminRole role, String summary) {
        this.cluster = cluster;
        this.name = name;
        this.role = role;
        this.summary = summary;
    }

    /** A service that reads. */
    public static ServiceDraft reads(ClusterScope cluster, String name, String summary) {
        return new ServiceDraft(cluster, name, AdminRole.VIEWER, summary);
    }

    /** A service that runs something. */
    public static ServiceDraft runs(ClusterScope cluster, String name, String summary) {
        return new ServiceDraft(cluster, name, AdminRole.OPERATOR, summary);
    }

    /** A service that changes something. */
    public static ServiceDraft changes(ClusterScope cluster, String name, String summary) {
        return new ServiceDraft(cluster, name, AdminRole.ADMINISTRATOR, summary);
    }

    /** It takes these fields. */
    public ServiceDraft takes(Field... fields) {
        inputs.addAll(List.of(fields));
        return this;
    }

    /** It takes these fields. */
    public ServiceDraft takes(List<Field> fields) {
        inputs.addAll(fields);
        return this;
    }

    /** It takes what says which page of a list to give. */
    public ServiceDraft takesPaging() {
        return takes(PAGING);
    }

    /** A reply has these fields. */
    public ServiceDraft gives(Field... fields) {
        output = new Output(Shape.ONE, List.of(fields));
        return this;
    }

    /** A reply has these fields. */
    public ServiceDraft gives(List<Field> fields) {
        output = new Output(Shape.ONE, fields);
        return this;
    }

    /** Each element of the reply has these fields. */
    public ServiceDraft givesList(Field... fields) {
        return givesList(List.of(fields));
    }

    /** Each element of the reply has these fields. */
    public ServiceDraft givesList(List<Field> fields) {
        output = new Output(Shape.LIST, fields);
        return this;
    }

    /** A reply may have anything. */
    public ServiceDraft givesAnything() {
        output = Output.RAW;
        return this;
    }

    /** Upstream does not have it. */
    public ServiceDraft extension() {
        extension = true;
        return this;
    }

    /** The service, doing this. */
    public PlatformService by(Action action) {
        return service(new ActionService(name, reading(true), action));
    }

    /** The service, doing this with an input that it reads itself. */
    public PlatformService byReading(Action action) {
        return service(new ActionService(name, reading(false), action));
    }

    /** The service, doing this and giving nothing back. */
    public PlatformService byCommand(Command command) {
        return service(new CommandService(name, reading(true), command));
    }

    private Reading reading(boolean whole) {
        return new Reading(cluster, description(), whole);
    }

    private ServiceDescription description() {
        return new ServiceDescription(summary, inputs, output, extension);
    }

    private PlatformService service(Service<?, ?> service) {
        return new PlatformService(name, service, role, description());
    }
}
