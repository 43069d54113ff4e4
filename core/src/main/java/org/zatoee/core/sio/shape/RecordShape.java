// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio.shape;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A record. A record may contain itself, so its fields are asked for when they are needed, and whoever follows them has to
 * remember which records were seen: by identity, as there is one shape per record and service. Thread-safe.
 */
public final class RecordShape implements Shape {

    private final String name;
    private final Supplier<List<FieldShape>> fields;
    private final boolean closed;

    /** A record whose fields are not known yet; other fields are passed over. */
    public RecordShape(String name, Supplier<List<FieldShape>> fields) {
        this(name, fields, false);
    }

    /** A record whose fields are not known yet; if it is closed, others are refused. */
    public RecordShape(String name, Supplier<List<FieldShape>> fields, boolean closed) {
        this.name = Objects.requireNonNull(name, "name");
        this.fields = Objects.requireNonNull(fields, "fields");
        this.closed = closed;
    }

    /** A record with these fields. */
    public static RecordShape of(String name, List<FieldShape> fields) {
        List<FieldShape> fixed = List.copyOf(fields);
        return new RecordShape(name, () -> fixed);
    }

    /** Its simple name, which need not be unique. */
    public String name() {
        return name;
    }

    /** Whether it takes no other fields than its own. */
    public boolean closed() {
        return closed;
    }

    /** Its fields in order. */
    public List<FieldShape> fields() {
        return fields.get();
    }

    @Override
    public String toString() {
        return name;
    }
}
