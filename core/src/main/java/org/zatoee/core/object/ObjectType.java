// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.zatoee.core.object.field.Field;

/**
 * A type of configuration object, as data: from it come the services that create, edit, delete and list its objects, and
 * their descriptions. Immutable.
 *
 * @param key names it in the ODB
 * @param family the names of its services up to the last dot, for instance {@code zato.channel.amqp}
 * @param label what people call it, for instance {@code AMQP channel}
 * @param fields its fields but the name, in the order of replies
 * @param keys what is unique: the name among them
 * @param rule what its fields must keep to together
 * @param traits where it differs from most types
 */
public record ObjectType(
        String key,
        String family,
        String label,
        List<Field> fields,
        List<UniqueKey> keys,
        ObjectRule rule,
        ObjectTraits traits) {

    public ObjectType {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(label, "label");
        fields = List.copyOf(fields);
        keys = List.copyOf(keys);
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(traits, "traits");
    }

    /** A type whose names are unique among its own objects. */
    public static ObjectType of(String key, String family, String label, Field... fields) {
        return new ObjectType(
                key,
                family,
                label,
                List.of(fields),
                List.of(UniqueKey.of(key + ".name", Field.NAME)),
                ObjectRule.NONE,
                ObjectTraits.USUAL);
    }

    /** The same type with these unique keys instead. */
    public ObjectType unique(UniqueKey... unique) {
        return new ObjectType(key, family, label, fields, List.of(unique), rule, traits);
    }

    /** The same type with a rule. */
    public ObjectType keeping(ObjectRule added) {
        return new ObjectType(key, family, label, fields, keys, added, traits);
    }

    /** The same type with more fields, behind the others. */
    public ObjectType with(Field... more) {
        List<Field> all = new ArrayList<>(fields);
        all.addAll(List.of(more));
        return new ObjectType(key, family, label, all, keys, rule, traits);
    }

    /** The same type, whose objects may be named like what is the platform's own. */
    public ObjectType withPlatformNames() {
        return with(traits.withPlatformNames());
    }

    /** The same type, a field of which clients may send by another name. */
    public ObjectType withAlias(String alias, String field) {
        return with(traits.withAlias(alias, field));
    }

    /** The same type, of which replies show more than its fields. */
    public ObjectType showing(String name, DerivedField.Source value) {
        return with(traits.withDerived(new DerivedField(name, value)));
    }

    /** The same type, a field of which the replies to create and edit show too. */
    public ObjectType echoing(String field) {
        return with(traits.withEchoed(field));
    }

    /** The same type, which upstream does not have. */
    public ObjectType asExtension() {
        return with(traits.asExtension());
    }

    private ObjectType with(ObjectTraits other) {
        return new ObjectType(key, family, label, fields, keys, rule, other);
    }

    /** One of its fields. */
    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** The secret that a change of password changes: the first one there is. */
    public Optional<Field> password() {
        return fields.stream().filter(Field::isSecret).findFirst();
    }

    /**
     * What is unique.
     *
     * @param scope the kind of key; types that share it share the names in it
     * @param fields the fields that make up the key; the first is named when it is in use
     * @param condition the values of fields with which an object has such a key; empty if all have
     */
    public record UniqueKey(String scope, List<String> fields, Map<String, String> condition) {
        public UniqueKey {
            Objects.requireNonNull(scope, "scope");
            fields = List.copyOf(fields);
            condition = Map.copyOf(condition);
        }

        /** A key of these fields. */
        public static UniqueKey of(String scope, String... fields) {
            return new UniqueKey(scope, List.of(fields), Map.of());
        }

        /** The same key, of objects only whose field has that value. */
        public UniqueKey when(String field, String value) {
            return new UniqueKey(scope, fields, Map.of(field, value));
        }
    }
}
