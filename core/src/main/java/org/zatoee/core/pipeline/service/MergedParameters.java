// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.pipeline.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.zatoee.core.channel.HttpChannel;
import org.zatoee.core.channel.ParamRules;
import org.zatoee.core.channel.Transport;
import org.zatoee.core.pipeline.call.Invocation;
import org.zatoee.core.sio.Message;
import org.zatoee.core.sio.format.BodyFormat;

/** Puts path, query and body together as the channel says (zato-facts, section 2.1, parameter merging). */
public final class MergedParameters {

    private MergedParameters() {}

    static Message message(Invocation invocation) {
        ParamRules rules = invocation.channel().rules().params();
        Map<String, List<String>> parameters = rules.mergeIntoRequest() ? merged(invocation, rules) : Map.of();
        boolean parametersWin = rules.messagePriority() == ParamRules.MessagePriority.PARAMS_OVER_MESSAGE;
        return new Message(invocation.body(), format(invocation.channel()), parameters, parametersWin);
    }

    private static BodyFormat format(HttpChannel channel) {
        return channel.url().transport() == Transport.SOAP
                ? BodyFormat.SOAP
                : channel.dataFormat().bodyFormat();
    }

    private static Map<String, List<String>> merged(Invocation invocation, ParamRules rules) {
        Map<String, String> path = invocation.pathParams();
        Map<String, List<String>> query = invocation.queryParams();
        if (path.isEmpty()) {
            return query;
        }
        Map<String, List<String>> merged = new HashMap<>();
        boolean queryWins = rules.urlPriority() == ParamRules.UrlPriority.QUERY_OVER_PATH;
        if (!queryWins) {
            merged.putAll(query);
        }
        path.forEach((name, value) -> merged.put(name, List.of(value)));
        if (queryWins) {
            merged.putAll(query);
        }
        return merged;
    }
}
