// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.describe;

import java.util.Map;

import org.zatoee.core.service.Implementation;
import org.zatoee.core.sio.shape.Described;
import org.zatoee.core.sio.shape.Shape;
import org.zatoee.service.Service;

/**
 * A service that reads its input by its description. Thread-safe.
 *
 * @param <O> what it returns
 */
abstract sealed class DescribedService<O> implements Service<Map<String, Object>, O>, Described, Implementation
        permits ActionService, CommandService {

    private static final String LAMBDA = "$$Lambda";

    private final String name;
    private final Reading reading;
    private final String work;

    /**
     * A service.
     *
     * @param name its name
     * @param work what it runs once its input is read
     */
    DescribedService(String name, Reading reading, Object work) {
        this.name = name;
        this.reading = reading;
        this.work = written(work.getClass());
    }

    /** The class in which the work is written: that of a lambda is named anew by every JVM. */
    private static String written(Class<?> type) {
        String full = type.getName();
        int lambda = full.indexOf(LAMBDA);
        return lambda < 0 ? full : full.substring(0, lambda);
    }

    final Reading reading() {
        return reading;
    }

    /** The class its work is in, and for which service: one class may serve many types of objects. */
    @Override
    public final String implName() {
        return work + "(" + name + ")";
    }

    @Override
    public final Shape inputShape() {
        return DescribedShapes.ofInput(reading.description());
    }

    @Override
    public final Shape outputShape() {
        return DescribedShapes.ofOutput(reading.description());
    }
}
