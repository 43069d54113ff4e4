// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongFunction;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.admin.ConfigRepositories;
import org.zatoee.core.admin.input.FieldValues;
import org.zatoee.core.admin.input.Violations;
import org.zatoee.core.admin.rule.ClusterRules;
import org.zatoee.core.audit.AuditEntry;
import org.zatoee.core.object.ConfigObject;
import org.zatoee.core.object.ObjectDocument;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.Secrets;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.NotFoundException;
import org.zatoee.service.ServiceException;

/**
 * Changes the configuration objects of one cluster. Each change is one transaction: the object, the configuration
 * version, and an entry in the audit log. Thread-safe.
 */
public final class ObjectAdmin {

    private final long clusterId;
    private final ConfigRepositories repositories;
    private final Targets targets;
    private final ClusterRules rules;
    private final SecretProtection protection;
    private final InstantSource clock;
    private final Runnable afterChange;

    /**
     * An administration of one cluster.
     *
     * @param rules what its objects keep to together
     * @param afterChange run after each commit: tells the servers of the cluster
     */
    public ObjectAdmin(
            long clusterId,
            ConfigRepositories repositories,
            ClusterRules rules,
            SecretProtection protection,
            InstantSource clock,
            Runnable afterChange) {
        this.clusterId = clusterId;
        this.repositories = repositories;
        this.targets = new Targets(clusterId, repositories);
        this.rules = rules;
        this.protection = protection;
        this.clock = clock;
        this.afterChange = afterChange;
    }

    /**
     * Creates an object. Secrets that it must have are random until they are changed.
     *
     * @param input its fields, as a client sent them
     * @throws BadRequestException with everything that is wrong with them
     * @throws org.zatoee.core.object.KeyInUseException if its name, or something else that must be unique, is in use
     */
    public ConfigObject create(ObjectType type, Map<String, ?> input, AuditEntry.Actor actor) {
        return create(type, input, Map.of(), actor);
    }

    /** The same, with the secrets to begin with; those that are not given are random. */
    public ConfigObject create(
            ObjectType type, Map<String, ?> input, Map<String, String> secrets, AuditEntry.Actor actor) {
        // Hashing takes its time: not while others wait for the transaction.
        Secrets initial = initialSecrets(type, secrets);
        return change(version -> {
            ObjectDocument document = Documents.of(type, checked(type, input, null), initial);
            rules.write(null, document, version);
            ConfigObject created = repositories.objects().insert(clusterId, document, version);
            audit(actor, "create", null, created, version);
            return created;
        });
    }

    /**
     * Changes the fields of an object; see {@link ObjectDraft} for those that are not sent.
     *
     * @throws NotFoundException if there is no such object
     * @throws ServiceException with {@link ErrorCode#CONFLICT} if it was changed since the version the client names
     */
    public ConfigObject edit(ObjectType type, Map<String, ?> input, AuditEntry.Actor actor) {
        long id = requiredId(input);
        return change(version -> {
            ConfigObject current = existing(type, id);
            refuseStale(type, input, current);
            ObjectDocument document = Documents.of(type, checked(type, input, current), current.secrets());
            rules.write(current, document, version);
            ConfigObject edited = repositories.objects().update(clusterId, id, document, version);
            audit(actor, "edit", current, edited, version);
            return edited;
        });
    }

    /**
     * Changes the object of a type that has a name, or creates it: for settings of what is known elsewhere, such as
     * services.
     *
     * @param input the fields to change; the others stay as they are
     */
    public ConfigObject put(ObjectType type, String name, Map<String, ?> input, AuditEntry.Actor actor) {
        Map<String, Object> named = new HashMap<>(input);
        named.put(Field.NAME, name);
        return change(version -> {
            Optional<ConfigObject> known = repositories.objects().findByKey(clusterId, Documents.nameKey(type, name));
            ConfigObject before = known.orElse(null);
            Map<String, Object> values = checked(type, named, before);
            ConfigObject after = before == null
                    ? repositories.objects().insert(clusterId, Documents.of(type, values, Secrets.NONE), version)
                    : repositories
                            .objects()
                            .update(clusterId, before.id(), Documents.of(type, values, before.secrets()), version);
            audit(actor, before == null ? "create" : "edit", before, after, version);
            return after;
        });
    }

    /**
     * Deletes an object, and those that need it (zato-facts, section 4: a definition goes with the channels using it).
     *
     * @throws BadRequestException if nobody could administer the cluster without it
     * @throws NotFoundException if there is no such object
     */
    public void delete(ObjectType type, long id, AuditEntry.Actor actor) {
        change(version -> {
            Set<ConfigObject> doomed = new LinkedHashSet<>();
            collect(existing(type, id), doomed);
            rules.delete(doomed, version);
            List<ConfigObject> order = new ArrayList<>(doomed);
            for (ConfigObject object : order) {
                repositories.objects().delete(clusterId, object.id(), version);
                audit(actor, "delete", object, null, version);
            }
            return order;
        });
    }

    /**
     * Changes the password of an object.
     *
     * @throws BadRequestException if it is empty
     * @throws NotFoundException if there is no such object, or it has no password
     */
    public ConfigObject changePassword(ObjectType type, long id, String password, AuditEntry.Actor actor) {
        Field field =
                type.password().orElseThrow(() -> new NotFoundException("There is no password in a " + type.label()));
        if (password.isEmpty()) {
            throw new BadRequestException("password1", "is required");
        }
        String kept = protect(type, field, password);
        return change(version -> {
            ConfigObject current = existing(type, id);
            Map<String, String> secrets = new HashMap<>(current.secrets().values());
            secrets.put(field.name(), kept);
            Map<String, Object> values = new HashMap<>(current.values());
            values.put(Field.NAME, current.name());
            ConfigObject changed = repositories
                    .objects()
                    .update(clusterId, id, Documents.of(type, values, new Secrets(secrets)), version);
            audit(actor, "change-password", current, changed, version);
            return changed;
        });
    }

    /** The id a request must have. */
    static long requiredId(Map<String, ?> input) {
        return FieldValues.id(input, "id")
                .orElseThrow(() -> new BadRequestException("id", "is required, and a whole number"));
    }

    private <T> T change(LongFunction<T> work) {
        T result = repositories
                .transactions()
                .inTransaction(() -> work.apply(repositories.clusters().bumpConfigVersion(clusterId)));
        afterChange.run();
        return result;
    }

    private ConfigObject existing(ObjectType type, long id) {
        return repositories
                .objects()
                .find(clusterId, id)
                .filter(object -> object.type().equals(type.key()))
                .orElseThrow(() -> new NotFoundException("id: there is no " + type.label() + " with id " + id));
    }

    private static void refuseStale(ObjectType type, Map<String, ?> input, ConfigObject current) {
        Optional<Long> seen = FieldValues.id(input, "version");
        if (seen.isPresent() && seen.get() != current.version()) {
            throw new ServiceException(
                    ErrorCode.CONFLICT,
                    "version: the " + type.label() + " '" + current.name()
                            + "' was changed meanwhile: it is at version " + current.version() + ", not " + seen.get());
        }
    }

    private Map<String, Object> checked(ObjectType type, Map<String, ?> input, @Nullable ConfigObject current) {
        Violations violations = new Violations();
        Map<String, Object> values = ObjectDraft.read(type, input, current, violations);
        targets.check(type, values, violations);
        violations.throwIfAny();
        return values;
    }

    private void collect(ConfigObject object, Set<ConfigObject> doomed) {
        for (ConfigObject dependent : repositories.objects().findReferencing(clusterId, object.id())) {
            if (!doomed.contains(dependent)) {
                collect(dependent, doomed);
            }
        }
        doomed.add(object);
    }

    private Secrets initialSecrets(ObjectType type, Map<String, String> given) {
        Map<String, String> secrets = new HashMap<>();
        for (Field field : type.fields()) {
            if (field.isSecret() && (field.required() || given.containsKey(field.name()))) {
                String secret =
                        given.getOrDefault(field.name(), UUID.randomUUID().toString());
                secrets.put(field.name(), protect(type, field, secret));
            }
        }
        return new Secrets(secrets);
    }

    /** What a secret of an object of a type is encrypted for. */
    public static String secretContext(ObjectType type, Field field) {
        return type.key() + "." + field.name();
    }

    private String protect(ObjectType type, Field field, String secret) {
        FieldType.Keeping keeping = ((FieldType.Secret) field.type()).keeping();
        return switch (keeping) {
            case PASSWORD -> protection.hash(secret);
            case KEY -> protection.hashKey(secret);
            case REPLAYED -> protection.encrypt(secret, secretContext(type, field));
        };
    }

    private void audit(
            AuditEntry.Actor actor,
            String action,
            @Nullable ConfigObject before,
            @Nullable ConfigObject after,
            long version) {
        ConfigObject subject = after == null ? Objects.requireNonNull(before) : after;
        repositories
                .auditLog()
                .add(
                        clusterId,
                        new AuditEntry(
                                0,
                                clock.instant(),
                                actor,
                                action,
                                new AuditEntry.Subject(subject.type(), subject.id(), subject.name()),
                                ChangeLog.between(before, after),
                                version));
    }
}
