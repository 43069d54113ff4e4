// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.service.Service;
import org.zatoee.service.verb.PerVerb;

/** Makes services out of classes. */
final class ServiceFactory {

    private ServiceFactory() {}

    /** Whether a class is meant to be deployed as a service. */
    static boolean isService(Class<?> type) {
        return (Service.class.isAssignableFrom(type) || PerVerb.class.isAssignableFrom(type))
                && !Modifier.isAbstract(type.getModifiers())
                && (type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers()));
    }

    /**
     * Makes the one instance of a service and its contract.
     *
     * @throws ServiceArchiveException if it cannot be made, is badly named, or has types that cannot be converted
     */
    static DeployedService create(Class<?> type, ServiceOrigin origin) {
        return create(ServiceNames.of(type), instance(type), origin);
    }

    /**
     * Makes a service of an instance, under a name of one's own.
     *
     * @throws ServiceArchiveException as above
     */
    static DeployedService create(String name, Object implementation, ServiceOrigin origin) {
        try {
            return new ServiceAssembly(name, implementation, origin).assemble();
        } catch (UnsupportedTypeException e) {
            throw new ServiceArchiveException(
                    "Service " + implementation.getClass().getName() + " cannot be deployed: " + e.getMessage(), e);
        }
    }

    private static Object instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            if (!Modifier.isPublic(type.getModifiers()) || !Modifier.isPublic(constructor.getModifiers())) {
                throw new ServiceArchiveException(
                        "Service " + type.getName() + " and its constructor without parameters must be public");
            }
            return ContextClassLoader.during(type.getClassLoader(), constructor::newInstance);
        } catch (NoSuchMethodException e) {
            throw new ServiceArchiveException(
                    "Service " + type.getName() + " needs a public constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw new ServiceArchiveException("The constructor of " + type.getName() + " failed: " + e.getCause(), e);
        } catch (ServiceArchiveException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw new ServiceArchiveException("Service " + type.getName() + " cannot be made: " + e, e);
        }
    }
}
