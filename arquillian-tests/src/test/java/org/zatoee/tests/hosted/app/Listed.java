// SPDX-License-Identifier: Apache-2.0
package org.zatoee.tests.hosted.app;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;
import org.zatoee.service.ServiceName;

/** A class that its library lists. Calls the beans beside it as services. */
@ServiceName("listed.greet")
public class Listed implements Service<Listed.Input, Listed.Output> {

    /** Whom to greet. */
    public record Input(String name) {}

    /** The greeting. */
    public record Output(String text, String server) {}

    @Override
    public Output handle(Input input, ServiceContext zato) throws Exception {
        String text =
                zato.invoke(Greeting.class, new Greeting.Name(input.name())).text();
        return new Output(text, zato.server().name());
    }
}
