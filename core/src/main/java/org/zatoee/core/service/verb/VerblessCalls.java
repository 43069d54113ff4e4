// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service.verb;

import java.util.Collection;
import java.util.List;

import org.zatoee.core.http.route.MethodNotAllowedException;
import org.zatoee.service.Service;
import org.zatoee.service.ServiceContext;

/**
 * What handles the calls that no method of a service is for: it refuses them.
 *
 * @param verbs the verbs the service has methods for
 */
public record VerblessCalls(Collection<String> verbs) implements Service<Object, Object> {

    public VerblessCalls {
        verbs = List.copyOf(verbs);
    }

    @Override
    public Object handle(Object input, ServiceContext zato) {
        throw new MethodNotAllowedException(zato.request().method(), verbs);
    }
}
