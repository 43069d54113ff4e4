// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.inner;

import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.zatoee.core.convert.ObjectConversion;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.service.BadRequestException;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.StreamedOutput;
import org.zatoee.service.invoke.InvokeResult;

/**
 * What a service gave back, converted when somebody asks.
 *
 * @param service the service
 * @param output what it gave back
 * @param bytes the same as bytes, for whoever asks
 */
record ConvertedResult(DeployedService service, @Nullable Object output, Supplier<byte[]> bytes)
        implements InvokeResult {

    static ConvertedResult of(DeployedService service, @Nullable Object output) {
        Supplier<byte[]> bytes = () -> service.contract().output().write(output);
        return new ConvertedResult(service, output, output instanceof StreamedOutput ? new WrittenOnce(bytes) : bytes);
    }

    @Override
    public boolean isEmpty() {
        return !service.contract().output().hasValue(output) || output == null;
    }

    @Override
    public <T> T as(Class<T> type) {
        if (type.isInstance(output)) {
            return type.cast(output);
        }
        if (isEmpty()) {
            throw unfit(type.getSimpleName(), "it gave back nothing", null);
        }
        return read(asBytes(), type);
    }

    /** As what a service declares that it returns; null if that is nothing. */
    @Nullable
    Object asDeclared(Type declared) {
        try {
            return ServiceContract.of(declared, Void.class).input().read(new Message(asBytes(), Map.of()));
        } catch (BadRequestException e) {
            throw unfit(declared.getTypeName(), String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public <T> List<T> asList(Class<T> elementType) {
        List<T> converted = new ArrayList<>();
        for (Object element : as(List.class)) {
            converted.add(
                    elementType.isInstance(element)
                            ? elementType.cast(element)
                            : read(ObjectConversion.bytes(element), elementType));
        }
        return converted;
    }

    @Override
    @SuppressWarnings("unchecked") // What comes of JSON has names that are text.
    public Map<String, Object> asMap() {
        return as(Map.class);
    }

    @Override
    public byte[] asBytes() {
        return isEmpty() ? new byte[0] : bytes.get();
    }

    @Override
    public String asText() {
        return new String(asBytes(), StandardCharsets.UTF_8);
    }

    private <T> T read(byte[] bytes, Class<T> type) {
        try {
            return ObjectConversion.read(bytes, type);
        } catch (BadRequestException e) {
            throw unfit(type.getSimpleName(), String.valueOf(e.getMessage()), e);
        }
    }

    private ServiceException unfit(String type, String why, @Nullable Throwable cause) {
        String message = "What service '" + service.name() + "' gave back is no " + type + ": " + why;
        return cause == null
                ? new ServiceException(ErrorCode.BAD_GATEWAY, message)
                : new ServiceException(ErrorCode.BAD_GATEWAY, message, cause);
    }
}
