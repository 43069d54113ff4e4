// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.List;

import org.zatoee.core.admin.ServiceDescription;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.object.field.FieldType;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.ScalarKind;
import org.zatoee.core.sio.shape.Shape;

/** Descriptions as those see them who write a WSDL. */
final class DescribedShapes {

    private DescribedShapes() {}

    /** What a service takes. */
    static Shape ofInput(ServiceDescription description) {
        return record("Input", description.inputs());
    }

    /** What a service gives. */
    static Shape ofOutput(ServiceDescription description) {
        List<Field> fields = description.output().fields();
        return switch (description.output().shape()) {
            case NOTHING -> new Shape.Nothing();
            case ONE -> record("Output", fields);
            case LIST -> new Shape.ListOf(record("Item", fields));
            case RAW -> new Shape.Any();
        };
    }

    private static RecordShape record(String name, List<Field> fields) {
        return RecordShape.of(name, fields.stream().map(DescribedShapes::field).toList());
    }

    private static FieldShape field(Field field) {
        return new FieldShape(field.name(), field.required(), shape(field.type()));
    }

    private static Shape shape(FieldType type) {
        if (type instanceof FieldType.Flag) {
            return Shape.Scalar.of(ScalarKind.BOOLEAN);
        }
        if (type instanceof FieldType.WholeNumber || type instanceof FieldType.Reference) {
            return Shape.Scalar.of(ScalarKind.LONG);
        }
        if (type instanceof FieldType.Decimal) {
            return Shape.Scalar.of(ScalarKind.DOUBLE);
        }
        if (type instanceof FieldType.Choice choice) {
            return Shape.Scalar.oneOf(choice.words());
        }
        return type instanceof FieldType.Anything ? new Shape.Any() : Shape.Scalar.of(ScalarKind.TEXT);
    }
}
