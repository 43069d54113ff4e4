// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/** Services of a user. */
final class UserServices {

    private UserServices() {}

    /** Takes and gives records. */
    static final class GetCustomer implements Service<GetCustomer.Input, GetCustomer.Output> {

        record Input(long id) {}

        record Output(String name, String cid, String channel) {}

        @Override
        public Output handle(Input input, ServiceContext zato) {
            return new Output(
                    "customer " + input.id(),
                    zato.cid().value(),
                    zato.channel().type().wireName());
        }
    }

    /** Gives back what it takes, and remembers it. */
    static final class Echo implements Service<Map<String, Object>, Map<String, Object>> {

        final List<Map<String, Object>> received = new ArrayList<>();

        @Override
        public Map<String, Object> handle(Map<String, Object> input, ServiceContext zato) {
            received.add(input);
            return input;
        }
    }
}
