// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.assembly;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;

import org.zatoee.core.service.ContextClassLoader;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceNames;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.sio.value.UnsupportedTypeException;
import org.zatoee.service.Service;
import org.zatoee.service.verb.PerVerb;

/** Makes services out of classes. */
public final class ServiceFactory {

    private ServiceFactory() {}

    /** Whether a class is meant to be deployed as a service. */
    public static boolean isService(Class<?> type) {
        return (Service.class.isAssignableFrom(type) || PerVerb.class.isAssignableFrom(type))
                && !Modifier.isAbstract(type.getModifiers())
                && (type.getEnclosingClass() == null || Modifier.isStatic(type.getModifiers()));
    }

    /**
     * Makes the one instance of a service and its contract.
     *
     * @param constraints finds the rules that its records declare
     * @throws ServiceArchiveException if it cannot be made, is badly named, or has types that cannot be converted
     */
    public static DeployedService create(Class<?> type, ServiceOrigin origin, RecordConstraints constraints) {
        return create(ServiceNames.of(type), instance(type), type, origin, constraints);
    }

    /**
     * Makes a service of something that stands for an instance of its class, such as a proxy of the container.
     *
     * @param proxy implements of the interfaces of the service API what the class does
     * @throws ServiceArchiveException if the class is badly named, or has types that cannot be converted
     */
    public static DeployedService create(
            Class<?> type, Object proxy, ServiceOrigin origin, RecordConstraints constraints) {
        return create(ServiceNames.of(type), proxy, type, origin, constraints);
    }

    /**
     * Makes a service of an instance, under a name of one's own, whose records declare no rules.
     *
     * @throws ServiceArchiveException as above
     */
    public static DeployedService create(String name, Object implementation, ServiceOrigin origin) {
        return create(name, implementation, origin, RecordConstraints.NONE);
    }

    /**
     * Makes a service of an instance, under a name of one's own.
     *
     * @param constraints finds the rules that its records declare
     * @throws ServiceArchiveException as above
     */
    public static DeployedService create(
            String name, Object implementation, ServiceOrigin origin, RecordConstraints constraints) {
        return create(name, implementation, implementation.getClass(), origin, constraints);
    }

    private static DeployedService create(
            String name, Object implementation, Class<?> type, ServiceOrigin origin, RecordConstraints constraints) {
        try {
            return new ServiceAssembly(name, implementation, type, origin, constraints).assemble();
        } catch (UnsupportedTypeException e) {
            throw new ServiceArchiveException(
                    "Service " + type.getName() + " cannot be deployed: " + e.getMessage(), e);
        }
    }

    private static Object instance(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            if (Modifier.isPrivate(constructor.getModifiers())) {
                throw new ServiceArchiveException(
                        "Service " + type.getName() + " has a constructor without parameters, but it is private");
            }
            // A file of sources has one public class, and may have several services.
            constructor.setAccessible(true);
            return ContextClassLoader.during(type.getClassLoader(), constructor::newInstance);
        } catch (NoSuchMethodException e) {
            throw new ServiceArchiveException(
                    "Service " + type.getName() + " needs a constructor without parameters", e);
        } catch (InvocationTargetException e) {
            throw new ServiceArchiveException("The constructor of " + type.getName() + " failed: " + e.getCause(), e);
        } catch (ServiceArchiveException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            throw new ServiceArchiveException("Service " + type.getName() + " cannot be made: " + e, e);
        }
    }
}
