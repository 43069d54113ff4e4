// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.soap.wsdl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.xml.XmlWriter;

/**
 * Writes shapes as types of XML Schema, the way values of them are written (zato-facts, section 1.6). Records become named
 * types, each once, so that one may contain itself. Used by one thread.
 */
final class XsdTypes {

    private final XmlWriter target;
    private final String prefix;
    private final Map<RecordShape, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Deque<RecordShape> unwritten = new ArrayDeque<>();

    /** Writes into a schema that is open; the prefix, with its colon, is that of the schema's namespace if it has one. */
    XsdTypes(XmlWriter target, String prefix) {
        this.target = target;
        this.prefix = prefix;
    }

    /** An element of a shape, how often it may come said by the caller. */
    void element(String name, Shape shape, int min, boolean many) {
        target.start("xs:element").attribute("name", name);
        if (min != 1) {
            target.attribute("minOccurs", Integer.toString(min));
        }
        if (many) {
            target.attribute("maxOccurs", "unbounded");
        }
        type(shape);
        target.end();
    }

    /** The types that elements refer to and that are not there yet. */
    void writeNamedTypes() {
        for (RecordShape next = unwritten.poll(); next != null; next = unwritten.poll()) {
            target.start("xs:complexType").attribute("name", names.getOrDefault(next, ""));
            fields(next);
            target.end();
        }
    }

    private void type(Shape shape) {
        if (shape instanceof RecordShape record) {
            target.attribute("type", prefix + nameOf(record));
        } else if (shape instanceof Shape.ListOf list) {
            target.start("xs:complexType").start("xs:sequence");
            element("item", list.element(), 0, true);
            target.end().end();
        } else if (shape instanceof Shape.Scalar scalar && scalar.kind() == ScalarKind.WORD) {
            words(scalar);
        } else if (shape instanceof Shape.Scalar scalar) {
            target.attribute("type", "xs:" + nameOf(scalar.kind()));
        } else if (shape instanceof Shape.Nothing) {
            target.start("xs:complexType").end();
        } else {
            target.attribute("type", "xs:anyType");
        }
    }

    /** The fields of a record, in the element that is open. */
    private void fields(RecordShape record) {
        target.start("xs:sequence");
        for (FieldShape field : record.fields()) {
            element(field.name(), field.shape(), field.required() ? 1 : 0, false);
        }
        target.end();
    }

    private void words(Shape.Scalar scalar) {
        target.start("xs:simpleType").start("xs:restriction").attribute("base", "xs:string");
        for (String word : scalar.words()) {
            target.start("xs:enumeration").attribute("value", word).end();
        }
        target.end().end();
    }

    private String nameOf(RecordShape record) {
        return names.computeIfAbsent(record, added -> {
            unwritten.add(added);
            String name = added.name();
            for (int i = 2; !taken.add(name); i++) {
                name = added.name() + i;
            }
            return name;
        });
    }

    private static String nameOf(ScalarKind kind) {
        return switch (kind) {
            case TEXT, WORD, UUID -> "string";
            case BOOLEAN -> "boolean";
            case BYTE -> "byte";
            case SHORT -> "short";
            case INT -> "int";
            case LONG -> "long";
            case BIG_INTEGER -> "integer";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case DECIMAL -> "decimal";
            case DATE -> "date";
            case TIME -> "time";
            case LOCAL_DATE_TIME, OFFSET_DATE_TIME, INSTANT -> "dateTime";
        };
    }
}
