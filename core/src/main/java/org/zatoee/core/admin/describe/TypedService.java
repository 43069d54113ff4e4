// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.List;

import org.zatoee.core.admin.PlatformService;
import org.zatoee.core.admin.ServiceDescription;
import org.zatoee.core.admin.ServiceDescription.Output;
import org.zatoee.core.object.field.Field;
import org.zatoee.core.security.role.AdminRole;
import org.zatoee.core.service.assembly.PlatformServices;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.shape.FieldShape;
import org.zatoee.core.sio.shape.RecordShape;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.service.Service;

/** Services of the platform whose types say what they take and give, like those of users. */
public final class TypedService {

    private TypedService() {}

    /**
     * A service, described by its types.
     *
     * @param role the least role that may call it
     * @param summary what it does, in a sentence
     */
    public static PlatformService of(String name, AdminRole role, String summary, Service<?, ?> service) {
        ServiceContract contract = PlatformServices.deployed(name, service).contract();
        List<Field> inputs = contract.inputShape() instanceof RecordShape input ? fields(input) : List.of();
        return new PlatformService(
                name, service, role, new ServiceDescription(summary, inputs, output(contract.outputShape()), false));
    }

    private static Output output(Shape shape) {
        if (shape instanceof RecordShape one) {
            return new Output(ServiceDescription.Shape.ONE, fields(one));
        }
        if (shape instanceof Shape.ListOf list && list.element() instanceof RecordShape element) {
            return new Output(ServiceDescription.Shape.LIST, fields(element));
        }
        return shape instanceof Shape.Nothing ? Output.NOTHING : Output.RAW;
    }

    private static List<Field> fields(RecordShape shape) {
        return shape.fields().stream().map(TypedService::field).toList();
    }

    private static Field field(FieldShape shape) {
        Field field = shape.shape() instanceof Shape.Scalar scalar
                ? scalar(shape.name(), scalar)
                : Field.anything(shape.name());
        return shape.required() ? field : field.optional();
    }

    private static Field scalar(String name, Shape.Scalar scalar) {
        return switch (scalar.kind()) {
            case BOOLEAN -> Field.flag(name);
            case BYTE, SHORT, INT, LONG, BIG_INTEGER -> Field.number(name, Long.MIN_VALUE, Long.MAX_VALUE);
            case FLOAT, DOUBLE, DECIMAL -> Field.decimal(name);
            case WORD -> Field.choice(name, scalar.words().toArray(String[]::new));
            default -> Field.text(name);
        };
    }
}
