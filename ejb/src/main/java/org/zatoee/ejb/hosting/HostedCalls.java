// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * Has beans called as services are: as whoever calls the service, and with its own failures coming out, not what the
 * container makes of them. Thread-safe.
 */
@Singleton
public class HostedCalls {

    private final CallerIdentity identity;
    private final RequestScope scope;

    /** Calls beans as a caller, each call with a request context. */
    @Inject
    public HostedCalls(CallerIdentity identity, RequestScope scope) {
        this.identity = identity;
        this.scope = scope;
    }

    /** Something that looks like a service, and calls a bean. */
    Object through(Object reference, List<Class<?>> views) {
        return Proxy.newProxyInstance(
                Service.class.getClassLoader(), views.toArray(Class<?>[]::new), new Handler(reference));
    }

    private final class Handler implements InvocationHandler {

        private final Object reference;

        Handler(Object reference) {
            this.reference = reference;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] given) throws Throwable {
            Object[] arguments = given == null ? new Object[0] : given;
            if (method.getDeclaringClass() == Object.class) {
                return ofObject(proxy, method, arguments);
            }
            try {
                return identity.call(contextIn(arguments), () -> scope.call(() -> method.invoke(reference, arguments)));
            } catch (InvocationTargetException e) {
                throw HostedFailure.of(e);
            }
        }

        /** Not the bean's: for two references the container may answer anything. */
        private Object ofObject(Object proxy, Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "hosted " + reference;
            };
        }
    }

    private static @Nullable ServiceContext contextIn(Object[] arguments) {
        return arguments.length > 0 && arguments[arguments.length - 1] instanceof ServiceContext zato ? zato : null;
    }
}
