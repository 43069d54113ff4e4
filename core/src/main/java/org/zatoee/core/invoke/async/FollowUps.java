// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.invoke.async;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.zatoee.core.broker.BrokerMessage.Terms;
import org.zatoee.core.broker.MessageGroups;
import org.zatoee.core.cid.CidGenerator;
import org.zatoee.core.convert.ObjectConversion;
import org.zatoee.core.invoke.AsyncCall;
import org.zatoee.core.invoke.FollowUp;
import org.zatoee.core.invoke.ServiceCall;
import org.zatoee.service.ChannelInfo;
import org.zatoee.service.ChannelType;
import org.zatoee.service.Cid;

/**
 * Does what is to be done after calls that nobody waited for; done twice, it comes to the same.
 *
 * @param sender sends further calls
 * @param groups keeps what came of calls that belong together
 * @param cids names further calls
 */
public record FollowUps(BrokerSender sender, MessageGroups groups, CidGenerator cids) {

    void after(AsyncCall async, Outcome outcome) {
        FollowUp followUp = async.followUp();
        if (followUp instanceof FollowUp.Callbacks callbacks) {
            if (outcome.ok()) {
                callbacks
                        .services()
                        .forEach(name -> send(async, Further.callback(name, cids.next()), outcome.response()));
            }
        } else if (followUp instanceof FollowUp.OneOf one) {
            afterOneOf(async, one, outcome);
        } else if (followUp instanceof FollowUp.Retry retry) {
            afterTry(async, retry, outcome);
        }
    }

    private void afterOneOf(AsyncCall async, FollowUp.OneOf one, Outcome outcome) {
        String target = async.call().service();
        Cid cid = async.call().cid();
        byte[] told = ObjectConversion.bytes(outcome.told(one.source(), target, cid.value()));
        boolean fanOut = async.call().channel().type() == ChannelType.FANOUT_CALL;
        ChannelType channel = fanOut ? ChannelType.FANOUT_ON_TARGET : ChannelType.PARALLEL_ON_TARGET;
        one.onTarget().forEach(name -> send(async, new Further(name, cid, channel, "of:" + target), told));
        if (!one.onFinal().isEmpty()) {
            afterAll(async, one, new String(told, StandardCharsets.UTF_8));
        }
    }

    private void afterAll(AsyncCall async, FollowUp.OneOf one, String told) {
        Cid cid = async.call().cid();
        Map<String, String> all = groups.add(cid.value(), async.call().service(), told);
        if (all.size() == one.size()) {
            byte[] summary = ObjectConversion.bytes(summary(one, all));
            one.onFinal()
                    .forEach(name -> send(async, new Further(name, cid, ChannelType.FANOUT_ON_FINAL, "all"), summary));
            groups.remove(cid.value());
        }
    }

    private static Map<String, Object> summary(FollowUp.OneOf one, Map<String, String> all) {
        Map<String, Object> data = new LinkedHashMap<>();
        all.forEach((target, told) ->
                data.put(target, ObjectConversion.read(told.getBytes(StandardCharsets.UTF_8), Map.class)));
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("source", one.source());
        summary.put("req_ts_utc", one.requested().toString());
        summary.put("on_target", one.onTarget());
        summary.put("on_final", one.onFinal());
        summary.put("data", data);
        return summary;
    }

    private void afterTry(AsyncCall async, FollowUp.Retry retry, Outcome outcome) {
        if (!outcome.ok() && retry.left() > 0) {
            Terms later = new Terms(retry.pause(), Duration.ZERO);
            AsyncCall next = new AsyncCall(async.call(), async.inReplyTo(), retry.next(), later);
            sender.send("try" + retry.left(), async.call().cid(), next);
            return;
        }
        byte[] told = ObjectConversion.bytes(told(async, retry, outcome));
        retry.told().services().forEach(name -> send(async, Further.callback(name, cids.next()), told));
    }

    /** Keys as in zato-facts, section 1.4. */
    private static Map<String, Object> told(AsyncCall async, FollowUp.Retry retry, Outcome outcome) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("ok", outcome.ok());
        told.put("source", retry.source());
        told.put("target", async.call().service());
        told.put("retry_repeats", retry.repeats());
        told.put("retry_seconds", retry.pause().toMillis() / 1000.0);
        told.put("call_cid", async.call().cid().value());
        told.put("orig_cid", retry.originalCid().value());
        told.put("req_ts_utc", retry.requested().toString());
        told.put("context", retry.told().context());
        return told;
    }

    private void send(AsyncCall after, Further further, byte[] body) {
        ServiceCall before = after.call();
        ChannelInfo outer = before.channel();
        ChannelInfo channel = new ChannelInfo(outer.name(), further.channel(), "", false, outer.security());
        ServiceCall call =
                new ServiceCall(further.service(), body, further.cid(), channel, before.remoteAddress(), false);
        FollowUp nothing = new FollowUp.Callbacks(List.of());
        // By the call it follows, not by its own: that is a new one if this is done twice.
        AsyncCall next = new AsyncCall(call, Optional.of(before.cid()), nothing, Terms.ANY_TIME);
        sender.send("after:" + further.purpose(), before.cid(), next);
    }

    /** A call that follows another. */
    private record Further(String service, Cid cid, ChannelType channel, String purpose) {

        static Further callback(String service, Cid cid) {
            return new Further(service, cid, ChannelType.INVOKE_ASYNC_CALLBACK, "callback");
        }
    }
}
