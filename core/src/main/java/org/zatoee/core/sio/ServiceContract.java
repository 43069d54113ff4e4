// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.sio;

import java.io.InputStream;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Type;
import java.util.Objects;

import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.sio.rule.SioRules;
import org.zatoee.core.sio.shape.Described;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.core.sio.type.ValueTypes;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.service.Service;
import org.zatoee.service.StreamedOutput;

/**
 * What a service takes and returns, ready for use. Immutable, thread-safe.
 *
 * @param input reads its input
 * @param output writes its output
 * @param inputShape what the input looks like
 * @param outputShape what the output looks like
 * @param response what is around its output
 */
public record ServiceContract(
        InputReader input, OutputWriter output, Shape inputShape, Shape outputShape, ResponseForm response) {

    public ServiceContract {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(inputShape, "inputShape");
        Objects.requireNonNull(outputShape, "outputShape");
        Objects.requireNonNull(response, "response");
    }

    /**
     * The contract of a service with these type parameters.
     *
     * @throws UnsupportedTypeException if one of them cannot be converted
     */
    public static ServiceContract of(Type input, Type output) {
        return of(input, output, Service.class, RecordConstraints.NONE);
    }

    /**
     * The contract of a service with these type parameters.
     *
     * @param service its class, which may say how records are read and written that do not say it themselves
     * @param constraints the rules that records declare elsewhere
     * @throws UnsupportedTypeException if a type cannot be converted
     */
    public static ServiceContract of(Type input, Type output, AnnotatedElement service, RecordConstraints constraints) {
        SioRules rules = SioRules.DEFAULT.within(service);
        ValueTypes types = new ValueTypes(rules, constraints);
        return new ServiceContract(
                InputReader.of(input, types),
                OutputWriter.of(output, types),
                shape(input, types),
                shape(output, types),
                ResponseForm.of(service, rules));
    }

    private static Shape shape(Type type, ValueTypes types) {
        if (type == Void.class) {
            return new Shape.Nothing();
        }
        return type == byte[].class || type == InputStream.class || type == StreamedOutput.class || type == String.class
                ? new Shape.Raw(type == String.class)
                : types.of(type).shape();
    }

    /** The same, described by the service itself. */
    public ServiceContract describedBy(Described service) {
        return new ServiceContract(input, output, service.inputShape(), service.outputShape(), response);
    }
}
