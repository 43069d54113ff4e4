// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.invoke.AsyncCall;
import org.zatoee.core.invoke.FollowUp;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.Cid;
import org.zatoee.service.JobType;
import org.zatoee.service.SecurityInfo;

/** Calls as the bodies of messages. */
final class AsyncCallFormat {

    /** What such messages are about. */
    static final String ACTION = "service.invoke";

    private AsyncCallFormat() {}

    static Map<String, Object> write(AsyncCall async) {
        ServiceCall call = async.call();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("service", call.service());
        body.put("payload", Base64.getEncoder().encodeToString(call.body()));
        body.put("cid", call.cid().value());
        body.put("channel", call.channel().name());
        body.put("channel_type", call.channel().type().wireName());
        body.put("data_format", call.channel().dataFormat());
        body.put("remote_address", call.remoteAddress());
        call.channel().security().ifPresent(caller -> body.put("security", security(caller)));
        call.channel().jobType().ifPresent(type -> body.put("job_type", type.wireName()));
        async.inReplyTo().ifPresent(cid -> body.put("in_reply_to", cid.value()));
        body.put("follow_up", FollowUpFormat.write(async.followUp()));
        return body;
    }

    private static Map<String, Object> security(SecurityInfo caller) {
        return Map.of("id", caller.id(), "name", caller.name(), "type", caller.type(), "username", caller.username());
    }

    /**
     * The call of a message.
     *
     * @throws BadMessageException if it is none
     */
    static AsyncCall read(Map<String, Object> body, Terms terms) {
        Fields fields = new Fields(body);
        Optional<SecurityInfo> caller = fields.object("security")
                .map(each -> new SecurityInfo(
                        each.number("id"), each.text("name"), each.text("type"), each.text("username")));
        ChannelInfo channel = new ChannelInfo(
                fields.text("channel"),
                fields.channelType("channel_type"),
                fields.text("data_format"),
                false,
                caller,
                fields.optionalText("job_type").flatMap(JobType::ofWireName));
        ServiceCall call = new ServiceCall(
                fields.text("service"),
                fields.bytes("payload"),
                new Cid(fields.text("cid")),
                channel,
                fields.text("remote_address"),
                false);
        FollowUp after = FollowUpFormat.read(fields.object("follow_up").orElseThrow(() -> fields.bad("follow_up")));
        return new AsyncCall(call, fields.optionalText("in_reply_to").map(Cid::new), after, terms);
    }
}
