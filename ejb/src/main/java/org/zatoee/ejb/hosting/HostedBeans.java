// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.zatoee.core.service.ServiceArchiveException;
import org.zatoee.core.service.application.FoundService;
import org.zatoee.core.service.assembly.ServiceFactory;

/** The beans of this application that are services: session beans and those of CDI. Thread-safe. */
@Singleton
public class HostedBeans {

    private final BeanManager beans;
    private final HostedCalls calls;

    /** Asks the container, and has calls made by it. */
    @Inject
    public HostedBeans(BeanManager beans, HostedCalls calls) {
        this.beans = beans;
        this.calls = calls;
    }

    /**
     * Finds them.
     *
     * @param failures takes why one was left out
     */
    List<FoundService> find(Collection<ServiceArchiveException> failures) {
        List<FoundService> found = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (ServiceFactory.isService(bean.getBeanClass())) {
                try {
                    found(bean).ifPresent(found::add);
                } catch (ServiceArchiveException e) {
                    failures.add(e);
                }
            }
        }
        return found;
    }

    private Optional<FoundService> found(Bean<?> bean) {
        ServiceBean service = new ServiceBean(bean);
        if (service.isProduced()) {
            return Optional.empty();
        }
        List<Class<?>> views = service.views();
        Object reference = beans.getReference(bean, service.referenceType(), beans.createCreationalContext(bean));
        return Optional.of(new FoundService(bean.getBeanClass(), calls.through(reference, views)));
    }
}
