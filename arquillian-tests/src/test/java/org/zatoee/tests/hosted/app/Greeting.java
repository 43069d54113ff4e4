// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.zatoee.service.BadRequestException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;
import org.zatoee.service.hook.CallHooks;
import org.zatoee.service.verb.Get;

/** A bean of CDI that has hooks, a method of its own for GET, and something injected for each call. */
@ApplicationScoped
@ServiceName("greeting.hello")
public class Greeting
        implements Service<Greeting.Name, Greeting.Hello>,
                Get<Greeting.Name, Greeting.Hello>,
                CallHooks<Object, Object> {

    /** Whom to greet. */
    public record Name(String name) {}

    /** The greeting. */
    public record Hello(String text) {}

    /** Something for one call. */
    @RequestScoped
    public static class Counter {

        private int count;

        /** How often it was asked in this call. */
        public int next() {
            return ++count;
        }
    }

    @Inject
    private Counter counter;

    @Override
    public void validateInput(Object input, ServiceContext zato) {
        if (input instanceof Name name && name.name().isBlank()) {
            throw new BadRequestException("name", "must not be blank");
        }
    }

    @Override
    public Hello handle(Name input, ServiceContext zato) {
        counter.next();
        return new Hello("Hello " + input.name() + " " + counter.next());
    }

    @Override
    public Hello get(Name input, ServiceContext zato) {
        return new Hello("Got " + input.name());
    }
}
