// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline;

import java.util.HashMap;
import java.util.Map;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ServiceTarget;
import org.zatoee.core.config.ConfigSnapshot;
import org.zatoee.core.config.LiveConfig;
import org.zatoee.core.http.HttpCall;
import org.zatoee.core.http.HttpReply;
import org.zatoee.core.http.route.MethodNotAllowedException;
import org.zatoee.core.http.route.RouteMatch;
import org.zatoee.core.http.route.RouteQuery;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.pipeline.call.Step;

/** Finds the channel of a URL, and the name of the service that is meant where the URL says it. */
final class DispatchStep implements Step {

    private final LiveConfig config;
    private final Step next;

    DispatchStep(LiveConfig config, Step next) {
        this.config = config;
        this.next = next;
    }

    @Override
    public HttpReply apply(Invocation invocation) throws Exception {
        HttpCall call = invocation.call();
        ConfigSnapshot snapshot = config.current();
        RouteQuery query = RouteQuery.of(invocation.method(), call.header("Accept"), call.header("SOAPAction"));
        try {
            RouteMatch<HttpChannel> match = snapshot.httpChannels().dispatch(query, call.rawPath());
            ServiceTarget target = match.target().service();
            invocation.meant(serviceName(target, match.pathParams()));
            invocation.dispatchedTo(match.target(), ofService(target, match.pathParams()), snapshot);
        } catch (MethodNotAllowedException e) {
            if (invocation.method().equals("OPTIONS")) {
                return e.asAnswerToOptions();
            }
            throw e;
        }
        return next.apply(invocation);
    }

    private static String serviceName(ServiceTarget target, Map<String, String> params) {
        if (target instanceof ServiceTarget.Named named) {
            return named.name();
        }
        return target instanceof ServiceTarget.FromPath fromPath ? params.getOrDefault(fromPath.param(), "") : "";
    }

    /** What the service gets: the parameter that named it is none of its own, which may have the same name. */
    private static Map<String, String> ofService(ServiceTarget target, Map<String, String> params) {
        if (!(target instanceof ServiceTarget.FromPath fromPath)) {
            return params;
        }
        Map<String, String> others = new HashMap<>(params);
        others.remove(fromPath.param());
        return others;
    }
}
