// SPDX-License-Identifier: Apache-2.0
package org.zatoee.service.test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.ErrorCode;
import org.zatoee.service.ServiceException;
import org.zatoee.service.invoke.InvokeResult;

/**
 * What a script of a test gave back, as it is: nothing is converted here, so a script returns what the service asks for.
 *
 * @param service the service it stands for
 * @param value what it gave back
 */
record TestResult(String service, @Nullable Object value) implements InvokeResult {

    @Override
    public boolean isEmpty() {
        return value == null;
    }

    @Override
    public <T> T as(Class<T> type) {
        if (!type.isInstance(value)) {
            throw new ServiceException(
                    ErrorCode.BAD_GATEWAY,
                    "The test has '" + service + "' give back " + (value == null ? "nothing" : value.getClass())
                            + ", and the service asks for " + type);
        }
        return type.cast(value);
    }

    @Override
    public <T> List<T> asList(Class<T> elementType) {
        return ((List<?>) as(List.class)).stream().map(elementType::cast).toList();
    }

    @Override
    @SuppressWarnings("unchecked") // The service says that it is one with such names.
    public Map<String, Object> asMap() {
        return as(Map.class);
    }

    @Override
    public byte[] asBytes() {
        return value instanceof byte[] bytes ? bytes.clone() : asText().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String asText() {
        return value == null ? "" : as(String.class);
    }
}
