// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.assembly;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.zatoee.core.execution.ExecutionRules;
import org.zatoee.core.service.DeployedService;
import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.ServiceOrigin;
import org.zatoee.core.service.ServiceTraits;
import org.zatoee.core.service.hook.HookedCalls;
import org.zatoee.core.service.type.TypeArguments;
import org.zatoee.core.service.verb.Verb;
import org.zatoee.core.service.verb.VerblessCalls;
import org.zatoee.core.sio.ServiceContract;
import org.zatoee.core.sio.constraint.RecordConstraints;
import org.zatoee.core.sio.shape.Described;
import org.zatoee.service.Service;
import org.zatoee.service.hook.CallHooks;

/**
 * Puts a service together out of what a developer wrote: its contract, its methods for verbs, its hooks.
 *
 * @param name its name
 * @param implementation what was written, or what stands for it
 * @param type the class that was written
 * @param origin where it came from
 * @param constraints finds the rules that its records declare
 */
public record ServiceAssembly(
        String name, Object implementation, Class<?> type, ServiceOrigin origin, RecordConstraints constraints) {

    /**
     * The service.
     *
     * @throws ServiceArchiveException if what it says of itself does not fit together
     */
    @SuppressWarnings("unchecked") // The contract only ever hands it what its type parameters say.
    DeployedService assemble() {
        ExecutionRules execution = execution();
        Map<String, DeployedService> verbs = verbs(execution);
        ServiceTraits traits = new ServiceTraits(implementation, type, verbs, execution);
        if (implementation instanceof Service<?, ?> service) {
            List<Type> types = typesOf(Service.class);
            return deployed(hooked((Service<Object, Object>) service, types), types, traits);
        }
        if (verbs.isEmpty()) {
            throw new ServiceArchiveException("Service " + className() + " has no method for any verb");
        }
        return deployed(new VerblessCalls(verbs.keySet()), List.of(Void.class, Void.class), traits);
    }

    private ExecutionRules execution() {
        try {
            return ExecutionRules.declaredBy(type);
        } catch (IllegalArgumentException e) {
            throw new ServiceArchiveException(
                    "The annotation @Execution of service " + className() + " is wrong: " + e.getMessage(), e);
        }
    }

    /** As GET does, its method answers HEAD too: servers leave out the body. */
    private Map<String, DeployedService> verbs(ExecutionRules execution) {
        Map<String, DeployedService> verbs = new TreeMap<>();
        ServiceTraits traits = new ServiceTraits(implementation, type, Map.of(), execution);
        for (Verb verb : Verb.values()) {
            if (verb.isAnsweredBy(implementation)) {
                List<Type> types = typesOf(verb.type());
                verbs.put(verb.name(), deployed(hooked(verb.methodOf(implementation), types), types, traits));
            }
        }
        DeployedService get = verbs.get(Verb.GET.name());
        if (get != null) {
            verbs.putIfAbsent(Verb.HEAD.name(), get);
        }
        return verbs;
    }

    private DeployedService deployed(Service<Object, Object> handler, List<Type> types, ServiceTraits traits) {
        ServiceContract declared = ServiceContract.of(types.get(0), types.get(1), type, constraints);
        ServiceContract contract =
                implementation instanceof Described described ? declared.describedBy(described) : declared;
        return new DeployedService(name, handler, contract, System.getLogger(name), origin, traits);
    }

    private List<Type> typesOf(Class<?> generic) {
        List<Type> types = TypeArguments.of(type, generic);
        if (types.isEmpty()) {
            throw new ServiceArchiveException("Service " + className() + " does not say what it takes and returns");
        }
        return types;
    }

    private Service<Object, Object> hooked(Service<Object, Object> handler, List<Type> types) {
        if (implementation instanceof CallHooks<?, ?>) {
            checkHooks(types);
        }
        return HookedCalls.of(implementation, handler);
    }

    private void checkHooks(List<Type> types) {
        List<Type> taken = TypeArguments.of(type, CallHooks.class);
        if (taken.isEmpty() || !isWithin(types.get(0), taken.get(0)) || !isWithin(types.get(1), taken.get(1))) {
            throw new ServiceArchiveException("The hooks of service " + className() + " are for " + taken
                    + ", but the service is for " + types + ": CallHooks must have these types, or Object");
        }
    }

    private static boolean isWithin(Type own, Type general) {
        Class<?> ownClass = TypeArguments.rawClass(own);
        Class<?> generalClass = TypeArguments.rawClass(general);
        return ownClass != null && generalClass != null && generalClass.isAssignableFrom(ownClass);
    }

    private String className() {
        return type.getName();
    }
}
