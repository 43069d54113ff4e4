// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.LinkedHashMap;
import java.util.Map;

import org.zatoee.service.Service;
import org.zatoee.service.test.TestContext;

/** Calls services of the public API with fields, past what converts messages. */
public final class ServiceCalls {

    private ServiceCalls() {}

    /** What a service that takes fields gives. */
    @SuppressWarnings("unchecked") // They all do.
    public static Object call(PlatformService service, Map<String, Object> input) {
        try {
            return ((Service<Map<String, Object>, Object>) service.service()).handle(input, TestContext.create());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fields: a name, a value, a name, ... */
    public static Map<String, Object> input(Object... fields) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            input.put((String) fields[i], fields[i + 1]);
        }
        return input;
    }
}
