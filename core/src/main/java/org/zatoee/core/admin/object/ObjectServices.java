// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.zatoee.core.admin.Actors;
import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.describe.ServiceDraft;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ServiceContext;

/** Makes the services of a type of object out of its description (zato-facts, section 5.4). Thread-safe. */
public final class ObjectServices {

    /** The families of which upstream gives one object by its id. */
    private static final Set<String> UPSTREAM_GIVES_BY_ID =
            Set.of("zato.definition.amqp", "zato.definition.jms-wmq", "zato.security.tech-account");

    private final ClusterScope cluster;
    private final ObjectAdmin admin;
    private final ObjectReader reader;

    public ObjectServices(ObjectAdmin admin, ObjectReader reader) {
        this.cluster = reader.cluster();
        this.admin = admin;
        this.reader = reader;
    }

    /** All services a type can have: a password can be changed where there is one. */
    public List<PlatformService> of(ObjectType type) {
        List<PlatformService> services =
                new ArrayList<>(List.of(create(type), edit(type), delete(type), getList(type), getById(type)));
        if (type.password().isPresent()) {
            services.add(changePassword(type));
        }
        return services;
    }

    private PlatformService create(ObjectType type) {
        String summary = "Creates " + withArticle(type.label()) + "." + passwordOf(type);
        return changes(type, "create", summary)
                .takes(ObjectFields.toCreate(type))
                .gives(ObjectFields.brief(type))
                .byReading((input, zato) -> ObjectView.brief(type, admin.create(type, input.raw(), Actors.of(zato))));
    }

    private PlatformService edit(ObjectType type) {
        return changes(type, "edit", "Changes " + withArticle(type.label()) + ".")
                .takes(ObjectFields.toEdit(type))
                .gives(ObjectFields.brief(type))
                .byReading((input, zato) -> ObjectView.brief(type, admin.edit(type, input.raw(), Actors.of(zato))));
    }

    private PlatformService delete(ObjectType type) {
        String summary = "Deletes " + withArticle(type.label()) + ", and the objects that need it.";
        return changes(type, "delete", summary)
                .takes(ObjectFields.ID)
                .byCommand((input, zato) -> admin.delete(type, input.number("id"), Actors.of(zato)));
    }

    private PlatformService getList(ObjectType type) {
        return reads(type, "get-list", "Lists every " + type.label() + ", by name.")
                .takes(ListFilter.fields(type))
                .takesPaging()
                .givesList(ObjectFields.full(type))
                .by((input, zato) ->
                        reader.list(type, object -> ListFilter.fits(type, object, input.raw()), input.raw()));
    }

    private PlatformService getById(ObjectType type) {
        ServiceDraft draft = reads(type, "get-by-id", "Gives " + withArticle(type.label()) + ".");
        return (UPSTREAM_GIVES_BY_ID.contains(type.family()) ? draft : draft.extension())
                .takes(ObjectFields.ID)
                .gives(ObjectFields.full(type))
                .by((input, zato) -> reader.show(type, reader.require(type, input.number("id"))));
    }

    private PlatformService changePassword(ObjectType type) {
        String summary = "Changes the password of " + withArticle(type.label()) + "; it is sent twice.";
        return changes(type, "change-password", summary)
                .takes(ObjectFields.ID, Field.text("password1"), Field.text("password2"))
                .gives(ObjectFields.brief(type))
                .by((input, zato) -> changePassword(type, input, zato));
    }

    private Map<String, Object> changePassword(ObjectType type, Inputs input, ServiceContext zato) {
        String password = input.text("password1");
        if (!password.equals(input.text("password2"))) {
            throw new BadRequestException("password2", "is not the same as password1");
        }
        return ObjectView.brief(type, admin.changePassword(type, input.number("id"), password, Actors.of(zato)));
    }

    private ServiceDraft changes(ObjectType type, String verb, String summary) {
        return labelled(type, ServiceDraft.changes(cluster, type.family() + "." + verb, summary));
    }

    private ServiceDraft reads(ObjectType type, String verb, String summary) {
        return labelled(type, ServiceDraft.reads(cluster, type.family() + "." + verb, summary));
    }

    private static ServiceDraft labelled(ObjectType type, ServiceDraft draft) {
        return type.traits().extension() ? draft.extension() : draft;
    }

    private static String passwordOf(ObjectType type) {
        return type.password()
                .map(password -> password.required()
                        ? " Its password is random until it is changed."
                        : " It has no password until one is set by change-password.")
                .orElse("");
    }

    private static String withArticle(String label) {
        boolean asVowel = "AEIOUaeiou".indexOf(label.charAt(0)) >= 0 || label.startsWith("HTTP");
        return (asVowel ? "an " : "a ") + label;
    }
}
