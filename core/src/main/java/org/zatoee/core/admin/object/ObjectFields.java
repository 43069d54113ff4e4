// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.object;

import java.util.ArrayList;
import java.util.List;

import org.zatoee.core.object.DerivedField;
import org.zatoee.core.object.ObjectType;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;

/** The fields of requests and replies about objects of a type. */
public final class ObjectFields {

    /** The key of an object. */
    public static final Field ID = Field.number("id", 1, Long.MAX_VALUE);

    /** The configuration version at which an object was changed last. */
    static final Field VERSION = Field.number("version", 0, Long.MAX_VALUE);

    private ObjectFields() {}

    /** What creates an object. */
    static List<Field> toCreate(ObjectType type) {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text(Field.NAME));
        type.fields().stream().filter(field -> !field.isSecret()).forEach(fields::add);
        return fields;
    }

    /** What changes an object. */
    static List<Field> toEdit(ObjectType type) {
        List<Field> fields = new ArrayList<>();
        fields.add(ID);
        fields.add(Field.text(Field.NAME));
        type.fields().stream()
                .filter(field -> !field.isSecret() && !field.unchangeable())
                .map(field -> field.required() ? field : field.orUnsaid())
                .forEach(fields::add);
        fields.add(VERSION.optional());
        return fields;
    }

    /** What the reply to a change shows. */
    static List<Field> brief(ObjectType type) {
        List<Field> fields = new ArrayList<>();
        fields.add(ID);
        fields.add(Field.text(Field.NAME));
        type.fields().stream()
                .filter(field -> type.traits().echoed().contains(field.name()))
                .forEach(fields::add);
        return fields;
    }

    /** What lists show. */
    public static List<Field> full(ObjectType type) {
        List<Field> fields = new ArrayList<>();
        fields.add(ID);
        fields.add(Field.text(Field.NAME));
        for (Field field : type.fields()) {
            if (field.listed()) {
                fields.add(field);
                addTarget(field, fields);
            }
        }
        for (DerivedField derived : type.traits().derived()) {
            fields.add(Field.text(derived.name()).optional());
        }
        fields.add(VERSION);
        return fields;
    }

    private static void addTarget(Field field, List<Field> fields) {
        if (field.type() instanceof FieldType.Reference reference
                && !reference.nameField().isEmpty()) {
            fields.add(Field.text(reference.nameField()).optional());
        } else if (field.type() instanceof FieldType.ServiceName) {
            fields.add(Field.text("service_name").optional());
            fields.add(Field.number("service_id", 1, Long.MAX_VALUE).optional());
        }
    }
}
